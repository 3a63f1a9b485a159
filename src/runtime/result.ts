/** Turns what came back into a result or an error. */
import type { AnyResult } from "./call.ts";
import { safeCause } from "./cause.ts";
import type { Definition, Operation } from "./definition.ts";
import {
  AuthorizationError,
  ConnectionError,
  givenUp,
  InvalidRequestError,
  ServerError,
  TimeoutError,
  UnparsableResponseError,
  type ErrorContext,
  type LinkspecError,
} from "./errors.ts";
import { parseHeaders, token } from "./headers.ts";
import type { Settings } from "./options.ts";
import { wasRedirected } from "./retry.ts";
import type { Ending } from "./time.ts";

/** What became of a request. */
export interface Attempt {
  /** Undefined when there was no answer. */
  readonly response: Response | undefined;
  /** The body; undefined when it did not arrive, was not wanted or is too large. */
  readonly text: string | undefined;
  /** What kept the answer or its body away. */
  readonly failure: Ending<unknown>["failure"];
  readonly cause: unknown;
}

/** What a caller is told about an attempt: an answer that the description declares, or the error to throw. */
export function judge(
  { apiKey, definition, host }: Settings,
  { isText, statuses }: Operation,
  { response, text, failure, cause }: Attempt,
  context: ErrorContext,
  signal: AbortSignal | undefined,
): AnyResult | LinkspecError {
  if (failure === "aborted") return givenUp(context, signal);
  if (failure === "timeout") return new TimeoutError("timed out.", context);
  if (response === undefined || failure) {
    const how = wasRedirected(cause) ? "redirects, which is not followed" : response ? "broke off" : "is out of reach";
    const options = { cause: safeCause(cause, apiKey) };
    return new ConnectionError(`${host} ${how}.`, context, options);
  }

  const { ok, status, headers: rawHeaders } = response;
  const isDeclared = statuses.includes(String(status));
  const body = parse(text);
  const answer = (data: unknown, error?: LinkspecError): AnyResult => ({
    ok,
    status,
    data,
    error,
    rawHeaders,
    // Most callers never look at them.
    get headers() {
      return parseHeaders(rawHeaders, definition.description);
    },
  });
  if (!ok) {
    const error = readError(definition, status, body, context);
    return isDeclared ? answer(undefined, error) : error;
  }
  const isDescribed = isDeclared && (isText || definition.accepts(body) || status === 204);
  if (isDescribed && text !== undefined) return answer(isText ? text : body);
  const what = text === undefined ? "more than maxResponseBytes." : "what is not described.";
  return new UnparsableResponseError(`answered ${status} with ${what}`, context);
}

function readError(
  { readError, errors }: Definition,
  status: number,
  body: unknown,
  context: ErrorContext,
): LinkspecError {
  const { serverMessage, ...fields } = readError(body) ?? {};
  const type = token(fields.type);
  const subType = token(fields.subType);
  const code = typeof fields.code === "number" ? fields.code : token(fields.code);
  const byStatus =
    status >= 500 ? ServerError : status === 401 || status === 403 ? AuthorizationError : InvalidRequestError;
  const Class = errors.get(type) ?? byStatus;
  const { requestId } = context;
  const message = `answered ${status} ${subType ?? ""}${requestId ? ` (request ${requestId})` : ""}`;
  return new Class(message, context, { type, subType, code, param: token(fields.param), serverMessage });
}

/** The reason of a failure is left out: it would quote the body. */
function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text as string);
  } catch {
    return undefined;
  }
}
