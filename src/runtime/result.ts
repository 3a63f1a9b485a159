/** Turns what came back into a result or an error. */
import type { Attempt } from "./attempt.ts";
import type { AnyResult } from "./call.ts";
import { safeCause } from "./cause.ts";
import type { ApiErrorKind } from "./definition.ts";
import {
  AbortedError,
  API_ERRORS,
  ConnectionError,
  TimeoutError,
  UnparsableResponseError,
  type ErrorContext,
  type LinkspecError,
} from "./errors.ts";
import { parseHeaders, token } from "./headers.ts";
import { wasRedirected } from "./retry.ts";
import type { SendInput } from "./send.ts";

export interface Verdict {
  readonly context: ErrorContext;
  readonly requestId: string | undefined;
  /** Set when the answer is one that the description declares. */
  readonly result?: AnyResult;
  /** Set when the call fails, or when the result reports an error. */
  readonly error?: LinkspecError;
}

/** Retry-After in milliseconds. */
export function judge(job: SendInput, outcome: Attempt, attempts: number, retryAfter: number | undefined): Verdict {
  const { definition, operation, request, settings } = job;
  const { response, failure, cause } = outcome;
  const headers = response && parseHeaders(response.headers, definition.description);
  const requestId = token(headers?.requestId);
  const context: ErrorContext = {
    operationId: operation.id,
    method: operation.method,
    path: operation.path,
    attempts,
    status: response?.status,
    requestId,
    idempotencyKey: request.idempotencyKey,
    retryAfter: retryAfter === undefined ? undefined : retryAfter / 1000,
  };
  const failed = (error: LinkspecError): Verdict => ({ context, requestId, error });

  if (failure === "aborted") return failed(new AbortedError(failure, "the caller gave up.", context, { cause }));
  if (failure === "timeout") return failed(new TimeoutError(failure, "the time was over.", context));
  if (failure === "unparsable") return failed(unparsable("the body is larger than maxResponseBytes.", context));
  if (response === undefined || headers === undefined || failure === "connection") {
    const what = wasRedirected(cause) ? "answered with a redirect, which is not followed" : "could not be reached";
    const message = response ? "the connection broke off within the answer." : `${settings.host} ${what}.`;
    const options = { cause: safeCause(cause, settings.apiKey) };
    return failed(new ConnectionError("connection", message, context, options));
  }

  const { status, headers: rawHeaders } = response;
  const common = { status, headers, rawHeaders };
  const isDeclared = operation.statuses.includes(status);
  const text = outcome.text ?? "";
  if (response.ok) {
    const body = isDeclared ? readSuccess(job, status, text) : undefined;
    if (body === undefined) return failed(unparsable(`${status} came with a body that is not described.`, context));
    return { context, requestId, result: { ok: true, ...common, data: body.data } };
  }
  const error = readFailure(job, status, text, context);
  return { context, requestId, error, ...(isDeclared && { result: { ok: false, ...common, error } }) };
}

const unparsable = (message: string, context: ErrorContext) =>
  new UnparsableResponseError("unparsable", message, context);

function readSuccess(
  { definition, operation }: SendInput,
  status: number,
  text: string,
): { data: unknown } | undefined {
  if (operation.text) return { data: text };
  if (status === 204 || status === 205) return { data: undefined };
  const body = parse(text);
  return body === undefined || definition.contradicts?.(body.data) ? undefined : body;
}

function readFailure({ definition }: SendInput, status: number, text: string, context: ErrorContext): LinkspecError {
  const fields = definition.readError(parse(text)?.data) ?? {};
  const { serverMessage, code } = fields;
  const type = token(fields.type);
  const subType = token(fields.subType);
  const kind = definition.kindOf(type) ?? kindOf(status);
  const message = ["answered", status, subType ?? type, context.requestId && `(request ${context.requestId})`];
  const safe = { type, subType, code: typeof code === "number" ? code : token(code), serverMessage };
  return new API_ERRORS[kind](kind, `${message.filter(Boolean).join(" ")}.`, context, safe);
}

function kindOf(status: number): ApiErrorKind {
  if (status === 401 || status === 403) return "authorization";
  return status < 500 ? "invalid-request" : "server";
}

/** The reason of a failure is left out: it would quote the body. */
function parse(text: string): { data: unknown } | undefined {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
