/** What stops the mock from doing what it was asked to. */

export type SetupErrorCode =
  | "unknown-api"
  | "unknown-version"
  | "unknown-operation"
  | "unknown-example"
  | "broken-description"
  | "missing-peer"
  | "invalid-option"
  | "invalid-archive"
  | "port-in-use";

/** An error of whoever set the mock up, never of a request: requests are always answered. */
export class SetupError extends Error {
  override readonly name = "SetupError";
  readonly code: SetupErrorCode;

  constructor(code: SetupErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
