/** When a request may be sent again, and how long to wait before. */
import type { Platform } from "./platform.ts";

/**
 * How far a repetition is safe:
 * - `safe`: the request changes nothing (GET, HEAD).
 * - `keyed`: the API answers a repeated idempotency key with the first result, a stored 500 included.
 * - `unsafe`: repeating it acts again, so only after an answer or a failure that proves that nothing was done.
 */
export type RetryMode = "safe" | "keyed" | "unsafe";

/** Whether an answer's status says that the same request may succeed later. */
export const isRetryableStatus = (mode: RetryMode, status: number): boolean =>
  (mode === "unsafe" ? [429, 503] : [408, 425, 429, mode === "safe" && 500, 502, 503, 504]).includes(status);

/** Whether a request that got no whole answer may be sent again. */
export const mayRepeatAfter = (mode: RetryMode, error: unknown): boolean =>
  mode === "unsafe" ? wasNeverSent(error) : !wasRedirected(error);

/**
 * What Node and Bun (codes) and Deno (words) say of a connection that was never made. Browsers and Cloudflare do not tell.
 * A URL in a message cannot say it: it has no spaces.
 */
const NEVER_SENT =
  /(^| )(ECONNREFUSED|ConnectionRefused|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT) |client error \(Connect\)/;

/** Whether a failure of `fetch` proves that the server got nothing. */
const wasNeverSent = (error: unknown): boolean => NEVER_SENT.test(tell(error));

/** Whether `fetch` refused a redirect, in the words of Node, Bun or Deno; elsewhere it is a failed connection. */
export const wasRedirected = (error: unknown): boolean => /(unexpected ?|encountered )redirect/i.test(tell(error));

/** What an error and all that caused it say, in one text. */
function tell(error: unknown, depth = 0): string {
  if (!error || depth > 5) return "";
  const { code, message, cause } = error as Error & { code?: unknown };
  return `${String(code)} ${message} ${tell(cause, depth + 1)}`;
}

/** Milliseconds that `Retry-After` asks for, from seconds or from an HTTP date; undefined when it says neither. */
export function readRetryAfter(response: Response | undefined, platform: Platform): number | undefined {
  const text = response?.headers?.get("retry-after") ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // A date is always in this form (RFC 9110, 5.6.7); Date.parse alone would read almost anything.
  const date = /^\w{3}, [\w: ]{20} GMT$/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - platform.Date.now());
}

/** Milliseconds before the next attempt: anything up to a limit that doubles (full jitter). */
export const backoff = (attempt: number, base: number, cap: number, platform: Platform): number =>
  platform.Math.random() * Math.min(cap, base * 2 ** (attempt - 1));
