/** Sends a prepared request until there is an answer worth giving to the caller. */
import { attempt } from "./attempt.ts";
import type { AnyResult, CallInput } from "./call.ts";
import type { Definition, Operation } from "./definition.ts";
import { AbortedError, LinkspecError } from "./errors.ts";
import { notify, type ResponseEvent } from "./hooks.ts";
import { mergeNumbers, type Settings } from "./options.ts";
import { sleep, type Platform } from "./platform.ts";
import type { PreparedRequest } from "./request.ts";
import { judge } from "./result.ts";
import { backoff, isRetryableStatus, mayRepeatAfter, readRetryAfter, type RetryMode } from "./retry.ts";

export interface SendInput {
  readonly definition: Definition;
  readonly settings: Settings;
  readonly platform: Platform;
  readonly operation: Operation;
  readonly request: PreparedRequest;
  readonly input: CallInput;
  /** Number of the call. */
  readonly call: number;
}

/** Resolves with an answer that the description declares; rejects with one of our errors and with nothing else. */
export async function send(job: SendInput): Promise<AnyResult> {
  const { definition, settings, platform, operation, request, input, call } = job;
  const numbers = mergeNumbers(input, settings.numbers);
  const mode = modeOf(operation, request);
  const deadline = platform.now() + numbers.totalTimeout;

  for (let attempts = 1; ; attempts++) {
    const started = platform.now();
    const event = {
      call,
      operationId: operation.id,
      method: operation.method,
      path: operation.path,
      host: settings.host,
      attempt: attempts,
    };
    /** Milliseconds until the next attempt; undefined when there is none. */
    let delay: number | undefined;
    let retryAfter: number | undefined;
    const planRetry = (mayRepeat: boolean, response: Response | undefined): void => {
      retryAfter = readRetryAfter(response, platform);
      if (!mayRepeat || attempts > numbers.maxRetries || (retryAfter ?? 0) > numbers.maxRetryAfter) return;
      const wait = Math.max(retryAfter ?? 0, backoff(attempts, numbers.backoff, numbers.maxBackoff, platform));
      if (platform.now() + wait < deadline) delay = wait;
    };

    notify(settings.hooks, "onRequest", event);
    const outcome = await attempt({
      fetch: settings.fetch,
      platform,
      url: request.url,
      init: request.init,
      timeout: Math.min(numbers.timeout, deadline - started),
      signal: input.signal,
      maxBytes: numbers.maxResponseBytes,
      // Whether to send again is known from the status and the headers: the body of such an answer is not read.
      wanted(response) {
        if (response.ok) return true;
        planRetry(definition.retryHint?.(response.headers) ?? isRetryableStatus(mode, response.status), response);
        return delay === undefined;
      },
    });
    if (outcome.failure === "connection" || outcome.failure === "timeout") {
      planRetry(mayRepeatAfter(mode, outcome.cause), outcome.response);
    }
    const verdict = judge(job, outcome, attempts, retryAfter);
    const done: ResponseEvent = {
      ...event,
      duration: platform.now() - started,
      status: outcome.response?.status,
      requestId: verdict.requestId,
      error: outcome.failure ?? (verdict.error?.kind === "unparsable" ? "unparsable" : undefined),
    };
    notify(settings.hooks, "onResponse", done);
    if (delay === undefined) {
      if (verdict.result === undefined) throw verdict.error as LinkspecError;
      return verdict.result;
    }
    notify(settings.hooks, "onRetry", { ...done, delay });
    try {
      await sleep(platform, delay, input.signal);
    } catch (cause) {
      throw new AbortedError("aborted", "the caller gave up between two attempts.", verdict.context, { cause });
    }
  }
}

function modeOf({ method }: Operation, { idempotencyKey }: PreparedRequest): RetryMode {
  if (method === "GET" || method === "HEAD") return "safe";
  return idempotencyKey === undefined ? "unsafe" : "keyed";
}
