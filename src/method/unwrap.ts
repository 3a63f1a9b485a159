/** Results of the Method API as data or as exceptions. */
import type { Failure, Success } from "../runtime/types/results.ts";

type Result = Success | Failure;

/** What is in the envelope; a body without one, such as a CSV file, as it is. */
export type Unwrapped<R extends Result> = Extract<R, { ok: true }>["data"];

/**
 * Returns the `data` of a success and throws the error of anything else.
 *
 * @param call - What a function of the client returned, awaited or not.
 * @returns The envelope's `data`, typed to the operation. A report's CSV is returned as text.
 * @throws {ApiError} (`InvalidRequestError`, `AuthorizationError` or `ServerError`) when the API returned an error;
 *   `ConnectionError`, `TimeoutError`, `AbortedError`, `UnparsableResponseError` or `MisuseError` when the call failed.
 * @example
 * const account = await unwrap(method.GET("/accounts/{acc_id}", { params: { path: { acc_id } } }));
 * @see https://docs.methodfi.com/2024-04-04/reference/errors/request-errors
 */
export async function unwrap<R extends Result>(call: R | PromiseLike<R>): Promise<Unwrapped<R>> {
  const result: Result = await call;
  if (!result.ok) throw result.error;
  return result.data as Unwrapped<R>;
}
