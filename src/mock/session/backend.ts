/** What can respond to a validated request in place of the description's examples, such as the sandbox. */
import type { ParsedRequest } from "../request-context.ts";
import type { MockResponse } from "../messages.ts";

export interface Backend {
  /** Loads what responses need. */
  ready(): Promise<void>;
  /**
   * Returns the response, or undefined to leave it to the examples.
   *
   * @throws {Rejection} for an error of the API.
   */
  respond(request: ParsedRequest): MockResponse | undefined;
}
