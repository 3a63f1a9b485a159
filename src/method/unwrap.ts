/** Opens Method's envelope. */
import type { Failure, Success } from "../runtime/types/results.ts";

type Result = Success | Failure;

/** The `data` of an envelope; a body that is none, such as a CSV file, as it is. */
export type Unwrapped<R extends Result> =
  R extends Success<unknown, infer Body, unknown> ? (Body extends { data: infer Data } ? Data : Body) : never;

/**
 * The `data` out of a success's envelope.
 *
 * @param call - What a function of the client returned, awaited or not.
 * @returns The envelope's `data`, typed to the operation. A report's CSV is returned as text.
 * @throws `ApiError` (`InvalidRequestError`, `AuthorizationError` or `ServerError`) when the API answered with an error;
 *   `ConnectionError`, `TimeoutError`, `AbortedError`, `UnparsableResponseError` or `MisuseError` when the call failed.
 * @example
 * const account = await unwrap(method.GET("/accounts/{acc_id}", { params: { path: { acc_id } } }));
 * @see https://docs.methodfi.com/2024-04-04/reference/errors/request-errors
 */
export async function unwrap<R extends Result>(call: R | PromiseLike<R>): Promise<Unwrapped<R>> {
  const result: Result = await call;
  if (!result.ok) throw result.error;
  const body = result.data as { data?: unknown } | null | undefined;
  return (typeof body === "object" && body !== null && "data" in body ? body.data : body) as Unwrapped<R>;
}
