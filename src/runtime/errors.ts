/**
 * Every failure that the client reports. Errors carry names, numbers and ids that the API made: never the key, a body,
 * a query string or a path value, so that they can be logged as they are.
 */
import type { ErrorFields } from "./api-adapter.ts";
import type { Violation } from "./violations.ts";

/** Marks our errors in every realm and in every copy of this package. */
const BRAND = Symbol.for("linkspec.error");

/** Where a failure happened. */
export interface ErrorContext {
  /** e.g. `createPayment`; undefined before an operation is known. */
  operationId?: string | undefined;
  /** e.g. `POST`. */
  method?: string | undefined;
  /** The path template, e.g. `/accounts/{acc_id}`: never the values. */
  path?: string | undefined;
  /** How many requests were sent for this call. */
  attempts?: number | undefined;
  /** HTTP status, when there was a response. */
  status?: number | undefined;
  /** The API's id of the request, for its support. */
  requestId?: string | undefined;
  /** The key that the request carried: send it again to learn the outcome of the first one. */
  idempotencyKey?: string | undefined;
  /** Seconds that the server asked to wait before the next request. */
  retryAfter?: number | undefined;
}

/** Any failure of a call. */
export class LinkspecError extends Error implements ErrorContext {
  override name = "LinkspecError";
  declare readonly operationId?: string;
  declare readonly method?: string;
  declare readonly path?: string;
  declare readonly attempts?: number;
  declare readonly status?: number;
  declare readonly requestId?: string;
  declare readonly idempotencyKey?: string;
  declare readonly retryAfter?: number;

  constructor(message: string, context: ErrorContext = {}, options?: ErrorOptions) {
    super(`${context.operationId ?? "linkspec"}: ${message}`, options);
    Object.assign(this, context);
  }

  get [BRAND](): true {
    return true;
  }
}

/**
 * The API returned an error. Its details are in `status`, `type`, `code` and `subType`; they
 * are undefined when a gateway or proxy responded in place of the API.
 */
export class ApiError<
  Status extends number = number,
  Type extends string = string,
  SubType extends string = string,
> extends LinkspecError {
  override name = "ApiError";
  declare readonly status: Status;
  /** e.g. `INVALID_REQUEST`. */
  declare readonly type: Type | undefined;
  /** A number or a name, as the API has it: Method's is the HTTP status again, Stripe's a name such as `rate_limit`. */
  declare readonly code: number | string | undefined;
  /** e.g. `INSUFFICIENT_FUNDS`: what to switch on. New values are a compatible change of the API. */
  declare readonly subType: SubType | undefined;
  /** The parameter that the error is about, e.g. `account_holder[type]`, where the API names it. */
  declare readonly param: string | undefined;
  /** Why a mock rejected the request: places and rules, never a value. Undefined when an API returned the error. */
  declare readonly violations?: readonly Violation[];
  readonly #serverMessage: string | undefined;

  constructor(message: string, context: ErrorContext, { serverMessage, ...fields }: ErrorFields) {
    super(message, context);
    this.#serverMessage = serverMessage;
    Object.assign(this, fields);
  }

  /** The server's own words. Not part of the message, of `util.inspect` or of JSON, as they can repeat what was sent. */
  get serverMessage(): string | undefined {
    return this.#serverMessage;
  }
}

/** The request is wrong or cannot be fulfilled: `INVALID_REQUEST`. Correct it before sending it again. */
export class InvalidRequestError extends ApiError {
  override readonly name = "InvalidRequestError";
}

/** The key is missing, wrong or not allowed to do this: `INVALID_AUTHORIZATION`. */
export class AuthorizationError extends ApiError {
  override readonly name = "AuthorizationError";
}

/** The API failed: `API_ERROR`. */
export class ServerError extends ApiError {
  override readonly name = "ServerError";
}

/** No response, or only a part of one, arrived. Its `cause` is what `fetch` reported: name, message, code, cause. */
export class ConnectionError extends LinkspecError {
  override readonly name = "ConnectionError";
}

/** The time for an attempt, or for the whole call, was over. */
export class TimeoutError extends LinkspecError {
  override readonly name = "TimeoutError";
}

/** The caller's signal was aborted. Its `cause` is the signal's reason. */
export class AbortedError extends LinkspecError {
  override readonly name = "AbortedError";
}

/** The response is a success, but its body does not match the description, or is too large. */
export class UnparsableResponseError extends LinkspecError {
  override readonly name = "UnparsableResponseError";
}

/** The call was wrong, and nothing was sent. */
export class MisuseError extends LinkspecError {
  override readonly name = "MisuseError";
}

/** The error of a call whose signal was aborted. */
export const abortError = (context: ErrorContext, signal: AbortSignal | undefined): AbortedError =>
  new AbortedError("aborted by the caller.", context, { cause: signal?.reason as unknown });
