/**
 * The error catalogue: what each of Method's errors means and what to do about it. A separate entry, so that a program
 * that does not look errors up does not carry it.
 *
 * @module
 */
import { requestErrors, resourceErrors } from "../../generated/method/errors.ts";
import { findDescription, type ErrorDescription } from "../runtime/describe-error.ts";

export type { ErrorDescription };

export type RequestErrorEntry = (typeof requestErrors)[number];
export type ResourceErrorEntry = (typeof resourceErrors)[number];

/** Every number that a resource's `error` can have, e.g. `10001`. What comes off the wire can also be another. */
export type ResourceErrorCode = ResourceErrorEntry["code"];

/** An error as the client throws it, or as a resource's `error` contains it. */
export interface DescribableError {
  readonly code?: number | string | undefined;
  readonly subType?: string | undefined;
  readonly sub_type?: string | undefined;
}

const DESCRIPTIONS: readonly ErrorDescription[] = [...requestErrors, ...resourceErrors];

/**
 * Looks an error up in the catalogue.
 *
 * @param error - What the client threw, the `error` of a failed result, or the `error` of a resource.
 * @param resource - Whose error it is, e.g. `Payment`. Several resources use the same `sub_type` for different causes;
 *   without it the first one is returned.
 * @returns The entry, or undefined when the catalogue has none: Method can add errors without a new version.
 * @example
 * const payment = await unwrap(method.GET("/payments/{pmt_id}", { params: { path: { pmt_id } } }));
 * if (payment.error) console.log(describeError(payment.error)?.resolution);
 * @see https://docs.methodfi.com/2024-04-04/reference/errors/resource-errors
 */
export function describeError(error: DescribableError, resource?: string): ErrorDescription | undefined {
  const subType = error.subType ?? error.sub_type;
  const fits = (entry: ErrorDescription) =>
    entry.sub_type === subType && (error.code === undefined || entry.code === Number(error.code));
  return findDescription(DESCRIPTIONS, fits, resource);
}
