/** A request and its response, as every adapter (fetch, HTTP, MSW) exchanges them with the mock. */
import type { Violation } from "../openapi/validation/validator.ts";

export interface MockRequest {
  /** In capitals. */
  method: string;
  /** As it was sent, without the query. */
  path: string;
  query: URLSearchParams;
  /** By lowercase name. */
  headers: Record<string, string>;
  /** Undefined when nothing was sent, or too much. */
  body: string | undefined;
  /** Whether the body was longer than the limit. */
  oversized?: boolean;
}

export interface MockResponse {
  status: number;
  /** By lowercase name. */
  headers: Record<string, string>;
  /** What is sent: a JSON value, or text for another media type; undefined for no body. */
  body: unknown;
  /** The operation of the request, unless none was found. */
  operationId?: string;
  /** The example that was chosen. */
  example?: string;
  violations: Violation[];
  /** Milliseconds to wait before it is sent. */
  delay?: number;
  /** Whether the connection is broken instead of sending it. */
  networkError?: boolean;
}

/** Path and query of a request target: `/a?b=c`, or a whole URL as proxies get it. Never throws, regardless of the input. */
export function splitTarget(target: string): Pick<MockRequest, "path" | "query"> {
  const local = target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "").replace(/#.*$/s, "");
  const mark = local.indexOf("?");
  const path = mark === -1 ? local : local.slice(0, mark);
  return { path: path || "/", query: new URLSearchParams(mark === -1 ? "" : local.slice(mark + 1)) };
}

/**
 * Makes what finds the part of a URL that comes after a base URL: undefined for one that is not below it, and always where
 * the base is no URL.
 */
export function targetBelow(base: string): (url: string) => string | undefined {
  if (!URL.canParse(base)) return () => undefined;
  const root = new URL(base).href.replace(/\/$/, "");
  return (url) => {
    const { href } = withoutCredentials(new URL(url));
    const target = href.slice(root.length);
    return href.startsWith(root) && /^([/?#]|$)/.test(target) ? target : undefined;
  };
}

function withoutCredentials(url: URL): URL {
  // Setting them costs much more than looking.
  if (url.username !== "") url.username = "";
  if (url.password !== "") url.password = "";
  return url;
}

/** The body as it goes over the wire. */
export function serialize({ body, headers }: Pick<MockResponse, "body" | "headers">): string | undefined {
  if (body === undefined) return undefined;
  return headers["content-type"]?.toLowerCase().includes("json") ? JSON.stringify(body) : String(body);
}

const MAX_HEADER = 8000;

/** Violations as a header value: JSON in ASCII, in the form that Prism sends, cut at a length that servers accept. */
export function violationsHeader(violations: Violation[]): string {
  const printed = [...violations];
  for (;;) {
    const dropped = violations.length - printed.length;
    const more = dropped > 0 ? [{ code: "more", message: `${dropped} more violations` }] : [];
    const text = JSON.stringify([...printed, ...more]).replace(/[^\x20-\x7e]/g, escapeCharacter);
    if (text.length <= MAX_HEADER || printed.length === 0) return text;
    printed.length = Math.floor(printed.length / 2);
  }
}

const escapeCharacter = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
