/** One request: sent, answered, and its body read, all within one time limit. */
import { discard, readText, TOO_LARGE } from "./body.ts";
import type { FailureKind } from "./hooks.ts";
import type { Platform } from "./platform.ts";
import { within } from "./time.ts";

/** What became of a request. */
export interface Attempt {
  /** Undefined when there was no answer. */
  readonly response: Response | undefined;
  /** The body; undefined when it was not wanted or did not arrive. */
  readonly text?: string | undefined;
  /** Why there is no body. */
  readonly failure?: FailureKind | undefined;
  readonly cause?: unknown;
}

/**
 * Sends once, within a time in milliseconds that covers the body. Never rejects. The body of an answer that `isWanted`
 * refuses is let go.
 */
export async function attempt(
  send: (signal: AbortSignal) => Promise<Response>,
  isWanted: (response: Response) => boolean,
  maxBytes: number,
  timeout: number,
  signal: AbortSignal | undefined,
  platform: Platform,
): Promise<Attempt> {
  let response: Response | undefined;
  const { value, failure, cause } = await within(platform, timeout, signal, async (signal) => {
    response = await send(signal);
    return !signal.aborted && isWanted(response) ? readText(response, maxBytes) : undefined;
  });
  if (value === undefined) discard(response);
  return { response, text: value, failure: cause === TOO_LARGE ? "unparsable" : failure, cause };
}
