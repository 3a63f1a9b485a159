/** Turns what came back into a result or an error. */
import type { Attempt } from "./attempt.ts";
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

export interface Verdict {
  /** Set when the answer is one that the description declares. */
  readonly result?: AnyResult | undefined;
  /** Set when the call failed or the answer reports an error. */
  readonly error?: LinkspecError | undefined;
}

/** What a caller is told about an attempt. `context` gets its `requestId`. */
export function judge(
  definition: Definition,
  settings: Settings,
  operation: Operation,
  { response, text = "", failure, cause }: Attempt,
  context: ErrorContext,
  signal: AbortSignal | undefined,
): Verdict {
  if (failure === "aborted") return { error: givenUp(context, signal) };
  if (failure === "timeout") return { error: new TimeoutError("timed out.", context) };
  if (failure === "connection" || response === undefined) {
    const how = wasRedirected(cause) ? "redirects, which is not followed" : response ? "broke off" : "is out of reach";
    const options = { cause: safeCause(cause, settings.apiKey) };
    return { error: new ConnectionError(`${settings.host} ${how}.`, context, options) };
  }

  const { ok, status, headers: rawHeaders } = response;
  const isDeclared = operation.statuses.includes(String(status));
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
    return { error, result: isDeclared ? answer(undefined, error) : undefined };
  }
  const isDescribed = isDeclared && (operation.text || definition.accepts(body) || status === 204);
  if (isDescribed && !failure) return { result: answer(operation.text ? text : body) };
  const what = failure ? "more than maxResponseBytes." : "what is not described.";
  return { error: new UnparsableResponseError(`answered ${status} with ${what}`, context) };
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
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
