/** Turns the outcome of an attempt into a result or an error. */
import { decode } from "./body.ts";
import type { ApiAdapter, ApiErrorClass, OpenedBody } from "./api-adapter.ts";
import type { AnyResult } from "./call.ts";
import { safeCause } from "./cause.ts";
import {
  abortError,
  AuthorizationError,
  ConnectionError,
  InvalidRequestError,
  ServerError,
  TimeoutError,
  UnparsableResponseError,
  type ErrorContext,
  type LinkspecError,
} from "./errors.ts";
import type { FetchResponse } from "./fetch.ts";
import { parseHeaders, token } from "./headers.ts";
import { parseJson } from "./json.ts";
import type { Operation } from "./operation-table.ts";
import type { ResolvedOptions } from "./options.ts";
import { readViolations, type Violation } from "./violations.ts";
import { isNetworkFailure, wasRedirected, type AttemptOutcome } from "./retry.ts";

/** The end of an attempt, its body included. */
export interface ReadOutcome extends AttemptOutcome {
  readonly response: FetchResponse | undefined;
  /** The body; undefined when it did not arrive, was not needed or is too large. */
  readonly bytes: Uint8Array | undefined;
}

/** Returns a documented response as a result, and everything else as the error to throw. */
export function toResult(
  { apiKey, adapter, host, limits }: ResolvedOptions,
  operation: Operation,
  { response, bytes, failure, cause }: ReadOutcome,
  context: ErrorContext,
  signal: AbortSignal | undefined,
): AnyResult | LinkspecError {
  if (failure === "aborted") return abortError(context, signal);
  if (failure === "timeout") return new TimeoutError("the request timed out.", context);
  const options = { cause: safeCause(cause, apiKey) };
  if (failure === "connection") {
    return new ConnectionError(explainConnection(host, cause, response !== undefined), context, options);
  }
  // The status code of an error is enough, even when its body could not be read.
  if (response === undefined || (failure && response.ok)) {
    const what = response ? `The body of the ${response.status} response` : "What fetch returned";
    return new UnparsableResponseError(`${what} could not be read; see the cause.`, context, options);
  }
  const { ok, status, headers: rawHeaders } = response;
  const isDocumented = operation.statuses.includes(String(status));
  const isFile = ok && operation.isBinary && !/json/i.test(rawHeaders.get("content-type") ?? "");
  const text = bytes && !isFile ? decode(bytes) : undefined;
  const body = isFile ? bytes : operation.isText && ok ? text : parseJson(text);
  const resultWith = ({ data, message }: Partial<OpenedBody>, error?: LinkspecError): AnyResult => ({
    ok,
    status,
    data,
    message,
    error,
    body,
    rawHeaders: rawHeaders as Headers,
    // Most callers never look at them.
    get headers() {
      return parseHeaders(rawHeaders, adapter.table.headers);
    },
  });
  if (!ok) {
    const violations = readViolations(rawHeaders, apiKey);
    const error = toApiError(adapter, apiKey, status, body, context, violations);
    return isDocumented ? resultWith({}, error) : error;
  }
  if (bytes === undefined) {
    return new UnparsableResponseError(
      `the ${status} response is larger than maxResponseBytes (${limits.maxResponseBytes}).`,
      context,
    );
  }
  const opened = isFile || isWhole(operation, status, body) ? { data: body } : adapter.open(body);
  if (isDocumented && opened) return resultWith(opened);
  return new UnparsableResponseError(`the ${status} response does not match the API description.`, context);
}

/** Whether the body is the data itself. */
const isWhole = ({ isText, isBare }: Operation, status: number, body: unknown): boolean =>
  isText || status === 204 || (isBare && body !== undefined);

function explainConnection(host: string, cause: unknown, hasResponse: boolean): string {
  if (wasRedirected(cause)) return `${host} redirects, and redirects are not followed.`;
  if (hasResponse) return `${host} closed the connection in the middle of the response.`;
  if (isNetworkFailure(cause, false)) return `${host} is unreachable.`;
  return "fetch failed, and not because of the network; see the cause.";
}

function toApiError(
  { readError, errors }: ApiAdapter,
  apiKey: string,
  status: number,
  body: unknown,
  context: ErrorContext,
  violations: readonly Violation[] | undefined,
): LinkspecError {
  const { serverMessage, ...fields } = readError(body) ?? {};
  const clean = (value: unknown) => token(value, apiKey);
  const type = clean(fields.type);
  const subType = clean(fields.subType);
  const code = typeof fields.code === "number" ? fields.code : clean(fields.code);
  const ErrorClass = errors.get(type) ?? errorClassFor(status);
  const { requestId } = context;
  const message = [`the API returned ${status}`, subType, requestId && `(request ${requestId})`];
  const [first] = violations ?? [];
  if (first) message.push(`because of ${first.place} (${first.rule})`);
  const details = { type, subType, code, param: clean(fields.param), serverMessage, ...(violations && { violations }) };
  return new ErrorClass(message.filter(Boolean).join(" "), context, details);
}

function errorClassFor(status: number): ApiErrorClass {
  if (status >= 500) return ServerError;
  return status === 401 || status === 403 ? AuthorizationError : InvalidRequestError;
}
