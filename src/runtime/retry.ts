/** When a request may be sent again, and how long to wait before. */
import type { Platform } from "./platform.ts";

/**
 * How far a repetition is safe:
 * - `safe`: the request changes nothing (GET, HEAD).
 * - `keyed`: the API answers a repeated idempotency key with the first result, a stored 500 included.
 * - `unsafe`: repeating it acts again, so only after an answer or a failure that proves that nothing was done.
 */
export type RetryMode = "safe" | "keyed" | "unsafe";

const SAFE = [408, 425, 429, 500, 502, 503, 504];
const KEYED = SAFE.filter((status) => status !== 500);
const UNSAFE = [429, 503];
const STATUSES: Record<RetryMode, readonly number[]> = { safe: SAFE, keyed: KEYED, unsafe: UNSAFE };

export const isRetryableStatus = (mode: RetryMode, status: number): boolean => STATUSES[mode].includes(status);

/** Whether a request that got no whole answer may be sent again. */
export const mayRepeatAfter = (mode: RetryMode, error: unknown): boolean =>
  mode === "unsafe" ? wasNeverSent(error) : !wasRedirected(error);

/** What Node, Deno and Bun call a connection that was never made. */
const NEVER_SENT = /^(ECONNREFUSED|ConnectionRefused|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;

/** Whether a failure of `fetch` proves that the server got nothing. */
export function wasNeverSent(error: unknown): boolean {
  return causes(error).some(({ code, errors }) =>
    // Several addresses were tried.
    Array.isArray(errors) && errors.length > 0 ? errors.every(wasNeverSent) : NEVER_SENT.test(String(code)),
  );
}

/** Whether `fetch` refused a redirect. Node says so; where nobody does, it is a failed connection. */
export const wasRedirected = (error: unknown): boolean =>
  causes(error).some(({ message }) => /redirect/i.test(String(message)));

interface Cause {
  code?: unknown;
  message?: unknown;
  cause?: unknown;
  errors?: unknown[];
}

/** An error and what caused it. */
function causes(error: unknown): Cause[] {
  const found: Cause[] = [];
  for (
    let cause = error;
    typeof cause === "object" && cause !== null && found.length < 5;
    cause = (cause as Cause).cause
  ) {
    found.push(cause);
  }
  return found;
}

/** IMF-fixdate, the one form that a server may send (RFC 9110, 5.6.7). */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Milliseconds that `Retry-After` asks for, from seconds or from an HTTP date; undefined when it says neither. */
export function readRetryAfter(response: Response | undefined, platform: Platform): number | undefined {
  const text = response?.headers.get("retry-after")?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = HTTP_DATE.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - platform.date());
}

/** Milliseconds before the next attempt: anything up to a limit that doubles (full jitter). */
export function backoff(attempt: number, base: number, cap: number, platform: Platform): number {
  return platform.random() * Math.min(cap, base * 2 ** (attempt - 1));
}
