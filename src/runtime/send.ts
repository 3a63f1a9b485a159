/** Sends a prepared request until a response is final. */
import { discard, readBytes } from "./body.ts";
import type { AnyResult, CallInput } from "./call.ts";
import { abortError, LinkspecError, TimeoutError, UnparsableResponseError, type ErrorContext } from "./errors.ts";
import type { FetchResponse } from "./fetch.ts";
import { token } from "./headers.ts";
import { notify, type FailureKind } from "./hooks.ts";
import { mergeLimits, type ResolvedOptions } from "./options.ts";
import type { Operation } from "./operation-table.ts";
import type { PreparedRequest } from "./request.ts";
import { toResult, type ReadOutcome } from "./result.ts";
import { decideRetry, isNetworkFailure, readRetryAfter, type AttemptOutcome, type RetryMode } from "./retry.ts";
import { sleep, within, type Outcome } from "./time.ts";

/** Resolves with a documented response; rejects with one of our errors and with nothing else. */
export async function send(
  options: ResolvedOptions,
  operation: Operation,
  { url, init, idempotencyKey }: PreparedRequest,
  input: CallInput,
  /** Number of the call. */
  call: number,
): Promise<AnyResult> {
  const limits = mergeLimits(input, options.limits);
  const { id: operationId, method, path } = operation;
  const { adapter, apiKey, fetch, hooks, host, platform } = options;
  const { signal } = input;
  const mode: RetryMode = method === "GET" ? "safe" : idempotencyKey === undefined ? "unsafe" : "keyed";
  const now = () => platform.performance.now();
  const deadline = now() + limits.totalTimeout;

  /** Errors copy it as it is at their time. */
  const context: ErrorContext = { operationId, method, path, attempts: 0, idempotencyKey };
  for (let attempt = 1; ; attempt++) {
    if (signal?.aborted) throw abortError(context, signal);
    const started = now();
    // A program that was suspended while it waited must not send long after its caller has gone.
    if (started >= deadline) throw new TimeoutError("the call timed out.", context);
    const event = { call, operationId, method, path, host, attempt };
    const decide = (outcome: AttemptOutcome) =>
      decideRetry(outcome, { mode, attempt, limits, timeLeft: deadline - now(), random: platform.Math.random() });

    notify(hooks, "onRequest", event);
    let hasResponse = false;
    let response: FetchResponse | undefined;
    let head: Pick<AttemptOutcome, "response" | "hint" | "retryAfter"> & { requestId?: string | undefined } = {};
    let delay: number | undefined;
    const timeout = Math.min(limits.timeout, deadline - started);
    const { value, failure, cause } = await within(platform, timeout, signal, async (signal) => {
      const received = await fetch(url, { ...init, signal });
      hasResponse = true;
      response = readHead(received);
      if (signal.aborted) return discard(response);
      const { headers, ok, status } = response;
      const retryAfter = readRetryAfter(headers.get("retry-after"), platform);
      const requestId = token(headers.get("request-id"), apiKey);
      head = { response, hint: adapter.retryHint(headers, status), retryAfter, requestId };
      // Whether to send again is known from the status and the headers: the body of such a response is not read.
      if (!ok) delay = decide(head);
      return delay === undefined ? readBytes(response, limits.maxResponseBytes) : discard(response);
    });
    const outcome: ReadOutcome = {
      ...head,
      response,
      bytes: value,
      cause,
      failure: kindOf(failure, cause, hasResponse),
    };
    // The status code of an error decides, even when its body was interrupted.
    if (failure && response?.ok !== false) delay = decide(outcome);

    const status = (context.status = response?.status);
    const requestId = (context.requestId = head.requestId);
    context.retryAfter = head.retryAfter && head.retryAfter / 1000;
    context.attempts = attempt;
    const result = toResult(options, operation, outcome, context, signal);
    const error = outcome.failure ?? (result instanceof UnparsableResponseError ? "unparsable" : undefined);
    const done = { ...event, status, requestId, duration: now() - started, error };
    notify(hooks, "onResponse", done);
    if (delay === undefined) {
      if (result instanceof LinkspecError) throw result;
      return result;
    }
    notify(hooks, "onRetry", { ...done, delay });
    await sleep(platform, delay, signal);
  }
}

/** A custom `fetch` may return anything. Throws when it is no response; missing headers count as none. */
function readHead(received: FetchResponse & { readonly bodyUsed?: boolean }): FetchResponse {
  const { status, body, bodyUsed } = received;
  if (typeof status !== "number") throw new TypeError("fetch returned no Response.");
  const headers = typeof received.headers?.get === "function" ? received.headers : new Headers();
  const ok = status >= 200 && status < 300;
  const head = { ok, status, headers, body, bodyUsed, text: () => received.text() };
  return received.arrayBuffer ? { ...head, arrayBuffer: () => received.arrayBuffer!() } : head;
}

/** Once there is a response, only a broken connection is the network's failure. */
function kindOf(failure: Outcome<unknown>["failure"], cause: unknown, hasResponse: boolean): FailureKind | undefined {
  if (failure !== "rejected") return failure;
  return hasResponse && !isNetworkFailure(cause, true) ? "unparsable" : "connection";
}
