/** A request that a client sent to the real API, and the response. */
import type { MockRequest } from "../mock/messages.ts";

export interface Exchange {
  request: MockRequest;
  status: number;
  /** By lowercase name. */
  headers: Record<string, string>;
  /** As text; undefined when there was no body, or when it is unknown. */
  body: string | undefined;
  /** Which bodies existed but are unknown, because the recorder or a limit cut them off. */
  lost?: { request: boolean; response: boolean };
}

/** The reason why a body cannot be read: it is longer than a limit, or in an encoding that nobody declared to us. */
export interface CapturedBody {
  text: string | undefined;
  isLost: boolean;
}
