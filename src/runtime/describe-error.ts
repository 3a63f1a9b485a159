/** What an error catalogue says of an error, and how an entry is found. */

export interface ErrorDescription {
  /** Whose error it is, e.g. `Payment`; `Shared` for those that every request can meet. */
  readonly resource: string;
  /** The HTTP status of a request's error, the number of a resource's. */
  readonly code: number;
  readonly type: string;
  /** The name of the error: the `sub_type` of Method, the `code` of Stripe. */
  readonly sub_type: string;
  /** An example of the message; the wire's own wording varies. */
  readonly message: string;
  readonly cause: string;
  readonly resolution: string;
  /** Whether the same request may succeed later without a change. */
  readonly retryable: boolean;
  /** False where the reference has no such name. */
  readonly documented?: boolean;
}

/** The first entry that fits, of `resource` if it has one: several resources use the same name for different causes. */
export function findDescription(
  descriptions: readonly ErrorDescription[],
  fits: (entry: ErrorDescription) => boolean,
  resource?: string,
): ErrorDescription | undefined {
  const matches = descriptions.filter(fits);
  return matches.find((entry) => entry.resource === resource) ?? matches[0];
}
