/** What stops the mock from doing what it was asked to. */

export type MockErrorCode =
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
export class MockError extends Error {
  override readonly name = "MockError";
  readonly code: MockErrorCode;

  constructor(code: MockErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
