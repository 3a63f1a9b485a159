/** Decides when a request may be sent again, and how long to wait before. */
import type { FailureKind } from "./hooks.ts";
import type { Platform } from "./platform.ts";
import type { ResolvedLimits } from "./options.ts";

/**
 * When it is safe to repeat a request:
 * - `safe`: the request changes nothing (GET).
 * - `keyed`: the API returns the first result for a repeated idempotency key, a stored 500 included.
 * - `unsafe`: a repetition acts again, so only after a response or a failure that proves that nothing was done.
 */
export type RetryMode = "safe" | "keyed" | "unsafe";

/** The status codes after which the same request may succeed later. */
const RETRYABLE: Readonly<Record<RetryMode, readonly number[]>> = {
  safe: [408, 425, 429, 500, 502, 503, 504],
  keyed: [408, 425, 429, 502, 503, 504],
  unsafe: [429, 503],
};

/** The end of one attempt. */
export interface AttemptOutcome {
  /** Undefined when no response came. */
  readonly response?: Pick<ResponseHead, "ok" | "status"> | undefined;
  readonly failure?: FailureKind | undefined;
  /** What `fetch`, or reading the body, rejected with. */
  readonly cause?: unknown;
  /** The API's own statement whether to retry. */
  readonly hint?: boolean | undefined;
  /** Milliseconds that `Retry-After` requests. */
  readonly retryAfter?: number | undefined;
}

interface ResponseHead {
  readonly ok: boolean;
  readonly status: number;
}

export interface RetryPolicy {
  readonly mode: RetryMode;
  /** 1 for the first request of a call. */
  readonly attempt: number;
  readonly limits: ResolvedLimits;
  /** Milliseconds that are left of the call. */
  readonly timeLeft: number;
  /** Between 0 and 1: spreads the attempts of clients that failed at the same moment. */
  readonly random: number;
}

/** Returns the milliseconds until the next attempt, or undefined when the outcome is final. */
export function decideRetry(outcome: AttemptOutcome, policy: RetryPolicy): number | undefined {
  const { attempt, limits, random, timeLeft } = policy;
  const { retryAfter = 0 } = outcome;
  if (attempt > limits.maxRetries || retryAfter > limits.maxRetryAfter) return undefined;
  // Full jitter, on top of what the server requests: clients that wait for the same moment must not come back at once.
  const delay = retryAfter + random * Math.min(limits.maxBackoff, limits.backoff * 2 ** (attempt - 1));
  return delay < timeLeft && isRepeatable(outcome, policy.mode) ? delay : undefined;
}

function isRepeatable({ response, failure, cause, hint }: AttemptOutcome, mode: RetryMode): boolean {
  // An error's status code counts even when its body could not be read.
  if (response?.ok === false && failure !== "aborted") return hint ?? RETRYABLE[mode].includes(response.status);
  if (failure === "timeout") return mode !== "unsafe";
  if (failure !== "connection" || wasRedirected(cause) || !isNetworkFailure(cause, response !== undefined))
    return false;
  return mode !== "unsafe" || NEVER_SENT.test(describe(cause));
}

/**
 * What Node and Bun (codes) and Deno (words) report of a connection that was never made. Browsers and Cloudflare report
 * no difference. A URL in a message cannot match: it has no spaces.
 */
const NEVER_SENT =
  /(^| )(ECONNREFUSED|ConnectionRefused|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT) |client error \(Connect\)/;

/** Whether `fetch` refused a redirect, in the words of Node, Bun or Deno; elsewhere it is a failed connection. */
export const wasRedirected = (error: unknown): boolean => /(unexpected ?|encountered )redirect/i.test(describe(error));

/** What Node, Deno, Bun, browsers, Cloudflare and node-fetch report of an interrupted body. */
const BROKE_OFF =
  /terminated|E(CONN|PIPE|TIMEDOUT)|UND_ERR_|socket|from connection|network|premature|body stream|load failed/i;

/** Mistakes in a program, which `fetch` never reports of a network. */
const PROGRAM_ERROR = /^(Reference|Range|Syntax|URI|Mle|Mock|Setup)Error| is not |of (undefined|null)|already|lock/;

/**
 * Whether a rejection can be the network's. Before the response it is, unless it is a mistake in the program of a custom
 * `fetch`; afterwards, when a repetition is dangerous, only what is known to be reported for a broken connection.
 */
export function isNetworkFailure(error: unknown, hasResponse: boolean): boolean {
  const text = describe(error);
  return !PROGRAM_ERROR.test(`${(error as Error | undefined)?.name} ${text}`) && (!hasResponse || BROKE_OFF.test(text));
}

/** Code and message of an error and of all that caused it, in one text. */
function describe(error: unknown, depth = 0): string {
  if (!error || depth > 5) return "";
  const { code, message, cause } = error as Error & { code?: unknown };
  return `${String(code)} ${message} ${describe(cause, depth + 1)}`;
}

/** Milliseconds that `Retry-After` requests, in seconds or as an HTTP date; undefined for anything else. */
export function readRetryAfter(text: string | null, platform: Platform): number | undefined {
  if (/^\d{1,9}$/.test(text ?? "")) return Number(text) * 1000;
  // A date is always in this form (RFC 9110, 5.6.7); Date.parse alone would read almost anything.
  const date = /^\w{3}, [\w: ]{20} GMT$/.test(text ?? "") ? Date.parse(text as string) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - platform.Date.now());
}
