/** Results of Stripe's API as data or as exceptions. */
import type { Failure, Success } from "../runtime/types/results.ts";

type Result = Success | Failure;

export type Unwrapped<R extends Result> = Extract<R, { ok: true }>["data"];

/**
 * Returns the object of a success and throws the error of anything else.
 *
 * @param call - What a function of the client returned, awaited or not.
 * @returns The object, typed to the operation; a list as the list object, with its items in `data`.
 * @throws {ApiError} (`InvalidRequestError`, `AuthorizationError` or `ServerError`) when the API returned an error;
 *   `ConnectionError`, `TimeoutError`, `AbortedError`, `UnparsableResponseError` or `MisuseError` when the call failed.
 * @example
 * const account = await unwrap(
 *   stripe.GET("/v1/financial_connections/accounts/{account}", { params: { path: { account: "fca_123" } } }),
 * );
 * @see https://docs.stripe.com/api/errors
 */
export async function unwrap<R extends Result>(call: R | PromiseLike<R>): Promise<Unwrapped<R>> {
  const result: Result = await call;
  if (!result.ok) throw result.error;
  return result.data as Unwrapped<R>;
}
