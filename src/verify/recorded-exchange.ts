/** Real traffic: a request that a client sent and what the API answered. */
import type { MockRequest } from "../mock/messages.ts";

export interface Exchange {
  request: MockRequest;
  status: number;
  /** By name in small letters. */
  headers: Record<string, string>;
  /** As text; undefined when nothing was answered, or nothing was kept of it. */
  body: string | undefined;
  /** Whose body there was, although it is not known. */
  lost?: { request: boolean; response: boolean };
}
