/** Headers: those that are sent, and those of a response that a description declares. */
import { MisuseError, type ErrorContext } from "./errors.ts";

/** Carries the idempotency key of a call. */
export const KEY = "idempotency-key";

/** Headers of the connection and of the framing, which belong to `fetch`: it rejects them, or the request goes astray. */
const CONNECTION_HEADERS =
  /^(connection|content-length|expect|host|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade)$/i;

/** Header names and values as callers give them; undefined counts as missing. */
export type HeaderValues = Readonly<Record<string, string | undefined>>;

/**
 * Lowercases the names, as HTTP does not distinguish case.
 *
 * @throws {MisuseError} when a header cannot be sent.
 */
export function normalizeHeaders(headers: HeaderValues | undefined, context?: ErrorContext): Record<string, string> {
  const normalized = new Headers();
  const list = headers instanceof Headers ? headers : Object.entries(headers ?? {});
  for (const [name, value] of list) {
    if (value === undefined) continue;
    let problem = typeof value === "string" ? "it has a character that headers do not allow" : "expected a string";
    if (CONNECTION_HEADERS.test(name)) problem = "fetch sets it";
    else if (typeof value === "string") {
      try {
        normalized.append(name, value);
        continue;
      } catch {
        // The error of `Headers` would quote the value.
      }
    }
    throw new MisuseError(`Invalid header ${token(name) ?? "name"}: ${problem}.`, context);
  }
  return Object.fromEntries(normalized);
}

/** What an id, a name or an error code looks like; anything else could be something that must not be logged. */
const TOKEN = /^[\w.:[\]-]{1,128}$/;

/** A value that may be logged; undefined when it is no token, or has the secret in it, which a server may repeat. */
export const token = (value: unknown, secret?: string): string | undefined =>
  typeof value === "string" && TOKEN.test(value) && !(secret && value.includes(secret)) ? value : undefined;

/** Declared headers, `Request-Id` as `requestId`, numbers as numbers. Missing and malformed ones are omitted. */
export function parseHeaders(
  headers: { get(name: string): string | null },
  declared: string,
): Record<string, string | number> {
  const parsed: Record<string, string | number> = {};
  for (const entry of declared.split(" ")) {
    const [header = ""] = entry.split("#");
    const text = headers.get(header);
    const value = header === entry ? text : Number(text?.trim() || NaN);
    const name = header.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    if (text !== null && !Number.isNaN(value)) parsed[name] = value as string | number;
  }
  return parsed;
}
