/** One request: sent, answered, and its body read, all within one time limit. */
import { BodyTooLarge, discard, readText } from "./body.ts";
import type { ErrorKind } from "./errors.ts";
import type { Fetch } from "./options.ts";
import type { Platform } from "./platform.ts";

export interface AttemptInput {
  readonly fetch: Fetch;
  readonly platform: Platform;
  readonly url: string;
  readonly init: RequestInit;
  /** Milliseconds for everything, the body included. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  readonly maxBytes: number;
  /** Whether the answer is worth reading; when it is not, its body is let go. */
  wanted(response: Response): boolean;
}

/** What became of a request. */
export interface Attempt {
  /** Undefined when there was no answer. */
  response?: Response | undefined;
  /** The body; undefined when it was not wanted or did not arrive. */
  text?: string | undefined;
  /** Why there is no body. */
  failure?: Extract<ErrorKind, "connection" | "timeout" | "aborted" | "unparsable"> | undefined;
  cause?: unknown;
}

/** Sends once. Never rejects, leaves no timer and no listener. */
export async function attempt(input: AttemptInput): Promise<Attempt> {
  const { fetch, platform, url, init, timeout, signal, maxBytes, wanted } = input;
  const controller = new AbortController();
  let failure: Attempt["failure"];
  const stop = (why: "timeout" | "aborted") => {
    failure ??= why;
    controller.abort();
  };
  const onAbort = () => stop("aborted");
  if (signal?.aborted) return { failure: "aborted", cause: signal.reason };
  signal?.addEventListener("abort", onAbort, { once: true });
  const timer = platform.setTimeout(() => stop("timeout"), timeout);
  // A `fetch` that does not heed its signal must not hold the call.
  const stopped = new Promise<never>((_, reject) =>
    controller.signal.addEventListener("abort", reject, { once: true }),
  );
  let response: Response | undefined;
  try {
    const read = async () => {
      response = await fetch(url, { ...init, signal: controller.signal });
      if (failure !== undefined || !wanted(response)) return discard(response);
      return readText(response, maxBytes);
    };
    const text = await Promise.race([read(), stopped]);
    return { response, text: text ?? undefined };
  } catch (error) {
    discard(response);
    if (error instanceof BodyTooLarge) controller.abort();
    failure ??= error instanceof BodyTooLarge ? "unparsable" : "connection";
    const cause = failure === "aborted" ? signal?.reason : failure === "connection" ? error : undefined;
    return { response, failure, cause };
  } finally {
    platform.clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}
