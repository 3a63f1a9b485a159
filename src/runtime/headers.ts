/** Headers: those that are sent, and those of an answer that a description declares. */
import type { Description } from "./definition.ts";
import { MisuseError, type ErrorContext } from "./errors.ts";

/** Carries the idempotency key of a call. */
export const KEY = "idempotency-key";

/** Names in lower case, as HTTP does not tell them apart. Throws a `MisuseError` when a header cannot be sent. */
export function normalizeHeaders(
  headers: Readonly<Record<string, string>> | undefined,
  context?: ErrorContext,
): Record<string, string> {
  try {
    return Object.fromEntries(new Headers(headers));
  } catch {
    // What was caught would quote the value.
    throw new MisuseError("a header cannot be sent.", context);
  }
}

/** What an id, a name or an error code looks like; anything else could be something that must not be logged. */
const TOKEN = /^[\w.:[\]-]{1,128}$/;

export const token = (value: unknown): string | undefined =>
  typeof value === "string" && TOKEN.test(value) ? value : undefined;

/** Declared headers, `Request-Id` as `requestId`, numbers as numbers; what is missing or not a number is left out. */
export function parseHeaders(headers: Headers, description: Description): Record<string, string | number> {
  const parsed: Record<string, string | number> = {};
  for (const declared of description.headers.split(" ")) {
    const [header = ""] = declared.split("#");
    const text = headers.get(header);
    const value = header === declared ? text : Number(text?.trim() || NaN);
    const name = header.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    if (text !== null && !Number.isNaN(value)) parsed[name] = value as string | number;
  }
  return parsed;
}

/** The API's id of a request. A `fetch` that was faked by hand may answer without headers. */
export const requestIdOf = (response: Response | undefined): string | undefined =>
  token(response?.headers?.get("request-id"));
