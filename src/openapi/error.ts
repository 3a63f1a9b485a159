/** Errors of the set-up: a mistake in how the mock or `verify` is called. */

export type SetupErrorCode =
  | "unknown-api"
  | "unknown-version"
  | "unknown-operation"
  | "unknown-example"
  | "unknown-resource"
  | "broken-description"
  | "invalid-option"
  | "invalid-archive"
  | "port-in-use";

/** A mistake in the set-up, never in a request: every request gets a response. */
export class SetupError extends Error {
  override readonly name = "SetupError";
  readonly code: SetupErrorCode;

  constructor(code: SetupErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
