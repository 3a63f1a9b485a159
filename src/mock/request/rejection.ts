/** Ends the work on a request early: it is answered as the API answers what it refuses. */
import type { Violation } from "../../openapi/validation/validator.ts";

export class Refusal {
  readonly status: number;
  readonly violations: Violation[];
  readonly headers: Record<string, string>;

  constructor(status: number, violations: Violation[], headers: Record<string, string> = {}) {
    this.status = status;
    this.violations = violations;
    this.headers = headers;
  }

  /** A refusal for one reason of ours. */
  static of(
    status: number,
    code: string,
    message: string,
    location: string[],
    headers?: Record<string, string>,
  ): Refusal {
    return new Refusal(status, [{ location: ["request", ...location], severity: "Error", code, message }], headers);
  }
}
