/** Tells our errors apart, also when they come from another realm or another copy of this package. */
import type {
  AbortedError,
  ApiError,
  AuthorizationError,
  ConnectionError,
  ErrorKind,
  InvalidRequestError,
  LinkspecError,
  MisuseError,
  ServerError,
  TimeoutError,
  UnparsableResponseError,
} from "./errors.ts";

const BRAND = Symbol.for("linkspec.error");

const isKind =
  <T extends LinkspecError>(...kinds: ErrorKind[]) =>
  (error: unknown): error is T =>
    isLinkspecError(error) && kinds.includes(error.kind);

/** Whether a caught value is any error of this package. */
export function isLinkspecError(error: unknown): error is LinkspecError {
  return typeof error === "object" && error !== null && (error as Record<symbol, unknown>)[BRAND] === true;
}

/** Whether the API answered with an error, of whatever type. */
export const isApiError: (error: unknown) => error is ApiError = /* @__PURE__ */ isKind<ApiError>(
  "invalid-request",
  "authorization",
  "server",
);

/** Whether the API refused the request as invalid. */
export const isInvalidRequestError: (error: unknown) => error is InvalidRequestError =
  /* @__PURE__ */ isKind<InvalidRequestError>("invalid-request");

/** Whether the API refused the key. */
export const isAuthorizationError: (error: unknown) => error is AuthorizationError =
  /* @__PURE__ */ isKind<AuthorizationError>("authorization");

/** Whether the API failed. */
export const isServerError: (error: unknown) => error is ServerError = /* @__PURE__ */ isKind<ServerError>("server");

/** Whether no whole answer came back. */
export const isConnectionError: (error: unknown) => error is ConnectionError =
  /* @__PURE__ */ isKind<ConnectionError>("connection");

/** Whether the time was over. */
export const isTimeoutError: (error: unknown) => error is TimeoutError =
  /* @__PURE__ */ isKind<TimeoutError>("timeout");

/** Whether the caller's signal ended the call. */
export const isAbortedError: (error: unknown) => error is AbortedError =
  /* @__PURE__ */ isKind<AbortedError>("aborted");

/** Whether a success could not be read. */
export const isUnparsableResponseError: (error: unknown) => error is UnparsableResponseError =
  /* @__PURE__ */ isKind<UnparsableResponseError>("unparsable");

/** Whether the call was wrong and nothing was sent. */
export const isMisuseError: (error: unknown) => error is MisuseError = /* @__PURE__ */ isKind<MisuseError>("misuse");
