/** What every dated version exports alike. */
export {
  ApiError,
  AbortedError,
  AuthorizationError,
  ConnectionError,
  InvalidRequestError,
  LinkspecError,
  MisuseError,
  ServerError,
  TimeoutError,
  UnparsableResponseError,
} from "../runtime/errors.ts";
export {
  isAbortedError,
  isApiError,
  isAuthorizationError,
  isConnectionError,
  isInvalidRequestError,
  isLinkspecError,
  isMisuseError,
  isServerError,
  isTimeoutError,
  isUnparsableResponseError,
} from "../runtime/guards.ts";
export type { Violation } from "../runtime/violations.ts";
export type { FailureKind, Hooks, RequestEvent, ResponseEvent, RetryEvent } from "../runtime/hooks.ts";
export type { Fetch } from "../runtime/options.ts";
export type { Expanded } from "../runtime/types/expand.ts";
export type { Failure, Known, Success } from "../runtime/types/results.ts";
export { idOf } from "../runtime/id-of.ts";
export type { Page, Paginated } from "../runtime/paginate.ts";
export { paginate } from "./paginate.ts";
export { poll } from "./poll.ts";
export { retrieve, type RetrievableEvent } from "./retrieve.ts";
export { unwrap, type Unwrapped } from "./unwrap.ts";
export type { StripeCallOptions, StripeClientOptions } from "./create.ts";
