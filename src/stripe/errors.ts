/**
 * The error catalogue: what each of Stripe's errors means and what to do about it. A separate entry, so that a program
 * that does not look errors up does not carry it.
 *
 * @module
 */
import { requestErrors } from "../../generated/stripe/errors.ts";
import { findDescription, type ErrorDescription } from "../runtime/describe-error.ts";

export type { ErrorDescription };

/** An error as the client throws it, or as the body of a response contains it. */
export interface DescribableError {
  /** The HTTP status code. The body of a response lacks it. */
  readonly status?: number | undefined;
  readonly type?: string | undefined;
  readonly code?: number | string | undefined;
}

/**
 * Looks an error up in the catalogue.
 *
 * @param error - What the client threw, the `error` of a failed result, or the `error` in the body of a response. Stripe
 *   omits the code of some errors; `status` and `type` identify those.
 * @param resource - Whose error it is, e.g. `Account`. Several resources have the code `resource_missing`; without
 *   `resource` the first one is returned.
 * @returns The entry, or undefined when the catalogue has none: Stripe can add errors without a new version.
 * @example
 * const result = await stripe.GET("/v1/financial_connections/transactions", { params: { query: { account } } });
 * if (!result.ok) console.log(describeError(result.error)?.resolution);
 * @see https://docs.stripe.com/error-codes
 */
export function describeError(error: DescribableError, resource?: string): ErrorDescription | undefined {
  const { status, type, code } = error;
  const hasNoCode = (entry: ErrorDescription) =>
    entry.documented === false && status !== undefined && (type === undefined || entry.type === type);
  const fits = (entry: ErrorDescription) =>
    (code === undefined ? hasNoCode(entry) : entry.sub_type === code) &&
    (status === undefined || entry.code === status);
  return findDescription(requestErrors, fits, resource);
}
