/** A request and its answer as every front (fetch, HTTP, MSW) hands them to the mock. */
import type { Violation } from "./validator.ts";

export interface MockRequest {
  /** In capitals. */
  method: string;
  /** Path and query as they were sent, e.g. `/accounts?page=2`. */
  target: string;
  /** By name in small letters. */
  headers: Record<string, string>;
  /** Undefined when nothing was sent. */
  body: string | undefined;
}

export interface MockAnswer {
  status: number;
  headers: Record<string, string>;
  /** What is sent: a JSON value, or text for another media type; undefined for no body. */
  body: unknown;
  /** The operation that answered, unless none was found. */
  operationId?: string;
  /** The example that was chosen. */
  example?: string;
  violations: Violation[];
  /** Milliseconds to wait before it is sent. */
  delay?: number;
  /** Whether the connection is broken instead of sending it. */
  networkError?: boolean;
}

/** The body as it goes over the wire. */
export function serialize({ body, headers }: Pick<MockAnswer, "body" | "headers">): string | undefined {
  if (body === undefined) return undefined;
  return headers["content-type"]?.includes("json") ? JSON.stringify(body) : String(body);
}

const MAX_HEADER = 8000;

/** Violations as a header value: JSON in ASCII, as Prism sends it, cut at a length that servers accept. */
export function violationsHeader(violations: Violation[]): string {
  const kept = [...violations];
  for (;;) {
    const dropped = violations.length - kept.length;
    const more = dropped > 0 ? [{ code: "more", message: `${dropped} more violations` }] : [];
    const text = JSON.stringify([...kept, ...more]).replace(/[^\x20-\x7e]/g, escapeCharacter);
    if (text.length <= MAX_HEADER || kept.length === 0) return text.slice(0, MAX_HEADER);
    kept.length = Math.floor(kept.length / 2);
  }
}

const escapeCharacter = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
