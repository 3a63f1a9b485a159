/** Sends a prepared request until there is an answer worth giving to the caller. */
import { attempt } from "./attempt.ts";
import type { AnyResult, CallInput } from "./call.ts";
import type { Definition, Operation } from "./definition.ts";
import { givenUp, UnparsableResponseError, type ErrorContext, type LinkspecError } from "./errors.ts";
import { requestIdOf } from "./headers.ts";
import { notify } from "./hooks.ts";
import { mergeNumbers, type Settings } from "./options.ts";
import type { Platform } from "./platform.ts";
import type { PreparedRequest } from "./request.ts";
import { judge } from "./result.ts";
import { backoff, isRetryableStatus, mayRepeatAfter, readRetryAfter } from "./retry.ts";
import { sleep } from "./time.ts";

/** Resolves with an answer that the description declares; rejects with one of our errors and with nothing else. */
export async function send(
  definition: Definition,
  settings: Settings,
  operation: Operation,
  { url, init, idempotencyKey }: PreparedRequest,
  input: CallInput,
  /** Number of the call. */
  call: number,
  platform: Platform,
): Promise<AnyResult> {
  const numbers = mergeNumbers(input, settings.numbers);
  const { id: operationId, method, path } = operation;
  const where = { operationId, method, path };
  const mode = method === "GET" ? "safe" : idempotencyKey === undefined ? "unsafe" : "keyed";
  const now = () => platform.performance.now();
  const deadline = now() + numbers.totalTimeout;

  let context: ErrorContext = { ...where, attempts: 0, idempotencyKey };
  for (let attempts = 1; ; attempts++) {
    if (input.signal?.aborted) throw givenUp(context, input.signal);
    const started = now();
    const event = { ...where, call, host: settings.host, attempt: attempts };
    /** Milliseconds until the next attempt; undefined when there is none. */
    let delay: number | undefined;
    let asked: number | undefined;
    const planRetry = (mayRepeat: boolean, response: Response | undefined): void => {
      asked = readRetryAfter(response, platform);
      const wait = Math.max(asked ?? 0, backoff(attempts, numbers.backoff, numbers.maxBackoff, platform));
      const isAllowed = mayRepeat && attempts <= numbers.maxRetries && (asked ?? 0) <= numbers.maxRetryAfter;
      if (isAllowed && now() + wait < deadline) delay = wait;
    };

    notify(settings.hooks, "onRequest", event);
    const outcome = await attempt(
      (signal) => settings.fetch(url, { ...init, signal }),
      // Whether to send again is known from the status and the headers: the body of such an answer is not read.
      (response) => {
        if (response.ok) return true;
        planRetry(
          definition.retryHint?.(response.headers, response.status) ?? isRetryableStatus(mode, response.status),
          response,
        );
        return delay === undefined;
      },
      numbers.maxResponseBytes,
      Math.min(numbers.timeout, deadline - started),
      input.signal,
      platform,
    );
    const { response, failure, cause } = outcome;
    if (failure === "connection" || failure === "timeout") planRetry(mayRepeatAfter(mode, cause), response);
    const answer = { status: response?.status, requestId: requestIdOf(response) };
    context = { ...where, ...answer, attempts, idempotencyKey, retryAfter: asked && asked / 1000 };
    const verdict = judge(definition, settings, operation, outcome, context, input.signal);
    const error = failure ?? (verdict.error instanceof UnparsableResponseError ? "unparsable" : undefined);
    const done = { ...event, ...answer, duration: now() - started, error };
    notify(settings.hooks, "onResponse", done);
    if (delay === undefined) {
      if (verdict.result === undefined) throw verdict.error as LinkspecError;
      return verdict.result;
    }
    notify(settings.hooks, "onRetry", { ...done, delay });
    await sleep(platform, delay, input.signal);
  }
}
