/** Type guards of our errors, also of those from another realm or another copy of this package. */
import type {
  AbortedError,
  ApiError,
  AuthorizationError,
  ConnectionError,
  InvalidRequestError,
  LinkspecError,
  MisuseError,
  ServerError,
  TimeoutError,
  UnparsableResponseError,
} from "./errors.ts";

const BRAND = Symbol.for("linkspec.error");

/** Whether a caught value is any error of this package. */
export function isLinkspecError(error: unknown): error is LinkspecError {
  return typeof error === "object" && error !== null && (error as Record<symbol, unknown>)[BRAND] === true;
}

const isNamed = (error: unknown, ...names: string[]): boolean => isLinkspecError(error) && names.includes(error.name);

/** Whether the API returned an error of any type. */
export const isApiError = (error: unknown): error is ApiError =>
  isNamed(error, "ApiError", "InvalidRequestError", "AuthorizationError", "ServerError");

/** Whether the API refused the request as invalid. */
export const isInvalidRequestError = (error: unknown): error is InvalidRequestError =>
  isNamed(error, "InvalidRequestError");

/** Whether the API refused the key. */
export const isAuthorizationError = (error: unknown): error is AuthorizationError =>
  isNamed(error, "AuthorizationError");

/** Whether the API failed. */
export const isServerError = (error: unknown): error is ServerError => isNamed(error, "ServerError");

/** Whether no complete response arrived. */
export const isConnectionError = (error: unknown): error is ConnectionError => isNamed(error, "ConnectionError");

/** Whether the call timed out. */
export const isTimeoutError = (error: unknown): error is TimeoutError => isNamed(error, "TimeoutError");

/** Whether the caller's signal ended the call. */
export const isAbortedError = (error: unknown): error is AbortedError => isNamed(error, "AbortedError");

/** Whether a success could not be read. */
export const isUnparsableResponseError = (error: unknown): error is UnparsableResponseError =>
  isNamed(error, "UnparsableResponseError");

/** Whether the call was wrong and nothing was sent. */
export const isMisuseError = (error: unknown): error is MisuseError => isNamed(error, "MisuseError");
