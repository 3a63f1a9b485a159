/** Ends the work on a request early. The response is the one with which the API itself rejects such a request. */
import type { Violation } from "../../openapi/validation/validator.ts";

export class Rejection {
  readonly status: number;
  readonly violations: readonly Violation[];
  readonly headers: Record<string, string>;

  constructor(status: number, violations: readonly Violation[], headers: Record<string, string> = {}) {
    this.status = status;
    this.violations = violations;
    this.headers = headers;
  }

  /** A rejection for one reason of the mock's own. */
  static of(
    status: number,
    code: string,
    message: string,
    location: string[],
    headers?: Record<string, string>,
  ): Rejection {
    return new Rejection(status, [{ location: ["request", ...location], severity: "Error", code, message }], headers);
  }
}
