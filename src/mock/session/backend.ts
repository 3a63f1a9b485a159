/** What can stand between a validated request and the examples of the description, such as the sandbox. */
import type { Operation } from "../../openapi/operation.ts";
import type { Description } from "../apis/api-version.ts";
import type { MockAnswer, MockRequest } from "../messages.ts";

export interface BackendRequest {
  description: Description;
  operation: Operation;
  request: MockRequest;
  /** The parsed and validated body. */
  body: unknown;
}

export interface Backend {
  /** Undefined leaves the response to the examples. Throws a rejection for an error of the API. */
  respond(request: BackendRequest): MockAnswer | undefined;
}
