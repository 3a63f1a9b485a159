/** Sends a prepared request until there is an answer worth giving to the caller. */
import { discard, readText } from "./body.ts";
import type { AnyResult, CallInput } from "./call.ts";
import type { Operation } from "./definition.ts";
import { givenUp, LinkspecError, TimeoutError, UnparsableResponseError, type ErrorContext } from "./errors.ts";
import { requestIdOf } from "./headers.ts";
import { notify, type FailureKind } from "./hooks.ts";
import { mergeNumbers, type Settings } from "./options.ts";
import type { PreparedRequest } from "./request.ts";
import { judge } from "./result.ts";
import { backoff, isRetryableStatus, mayRepeatAfter, readRetryAfter } from "./retry.ts";
import { sleep, within } from "./time.ts";

/** Resolves with an answer that the description declares; rejects with one of our errors and with nothing else. */
export async function send(
  settings: Settings,
  operation: Operation,
  { url, init, idempotencyKey }: PreparedRequest,
  input: CallInput,
  /** Number of the call. */
  call: number,
): Promise<AnyResult> {
  const numbers = mergeNumbers(input, settings.numbers);
  const { id: operationId, method, path } = operation;
  const { definition, fetch, hooks, host, platform } = settings;
  const { signal } = input;
  const mode = method === "GET" ? "safe" : idempotencyKey === undefined ? "unsafe" : "keyed";
  const now = () => platform.performance.now();
  const deadline = now() + numbers.totalTimeout;

  /** Errors copy it as it is at their time. */
  const context: ErrorContext = { operationId, method, path, attempts: 0, idempotencyKey };
  for (let attempt = 1; ; attempt++) {
    if (signal?.aborted) throw givenUp(context, signal);
    const started = now();
    // A program that was suspended while it waited must not send long after its caller has gone.
    if (started >= deadline) throw new TimeoutError("timed out.", context);
    const event = { call, operationId, method, path, host, attempt };
    let response: Response | undefined;
    /** Milliseconds until the next attempt; undefined when there is none. */
    let delay: number | undefined;
    let asked: number | undefined;
    const planRetry = (mayRepeat: boolean): void => {
      asked = readRetryAfter(response, platform);
      const wait = Math.max(asked ?? 0, backoff(attempt, numbers.backoff, numbers.maxBackoff, platform));
      const isAllowed = mayRepeat && attempt <= numbers.maxRetries && (asked ?? 0) <= numbers.maxRetryAfter;
      if (isAllowed && now() + wait < deadline) delay = wait;
    };

    notify(hooks, "onRequest", event);
    const time = Math.min(numbers.timeout, deadline - started);
    const { value, failure, cause } = await within(platform, time, signal, async (signal) => {
      response = await fetch(url, { ...init, signal });
      if (signal.aborted) return discard(response.body);
      const { ok, status, headers } = response;
      // Whether to send again is known from the status and the headers: the body of such an answer is not read.
      if (!ok) planRetry(definition.retryHint?.(headers, status) ?? isRetryableStatus(mode, status));
      return delay === undefined ? readText(response, numbers.maxResponseBytes) : discard(response.body);
    });
    // The status of an error has been judged already, even when its body broke off.
    if (failure && failure !== "aborted" && response?.ok !== false) planRetry(mayRepeatAfter(mode, cause));
    const status = (context.status = response?.status);
    const requestId = (context.requestId = requestIdOf(response));
    context.retryAfter = asked && asked / 1000;
    context.attempts = attempt;
    const verdict = judge(settings, operation, { response, text: value, failure, cause }, context, signal);
    const error: FailureKind | undefined =
      failure ?? (verdict instanceof UnparsableResponseError ? "unparsable" : undefined);
    const done = { ...event, status, requestId, duration: now() - started, error };
    notify(hooks, "onResponse", done);
    if (delay === undefined) {
      if (verdict instanceof LinkspecError) throw verdict;
      return verdict;
    }
    notify(hooks, "onRetry", { ...done, delay });
    await sleep(platform, delay, signal);
  }
}
