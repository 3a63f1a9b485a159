/** Builds the responses to rejected requests. */
import { describedHeaders, setHeaders } from "./build-response.ts";
import { firstExample } from "./select-response.ts";
import { Rejection } from "../request/rejection.ts";
import { findResponse } from "../../openapi/operation.ts";
import type { ApiVersion } from "../apis/api-version.ts";
import type { MockResponse } from "../messages.ts";
import type { Operation } from "../../openapi/operation.ts";

/** What is known of a rejected request: its operation only when its path and method have one. */
interface RejectedRequest {
  readonly apiVersion: ApiVersion;
  readonly operation?: Operation;
}

/** Runs the rest of the stages and turns the rejection they throw, if any, into its response. */
export async function withRejections(
  request: RejectedRequest,
  next: () => Promise<MockResponse>,
): Promise<MockResponse> {
  try {
    return await next();
  } catch (error) {
    if (error instanceof Rejection) return buildRejection(request, error);
    throw error;
  }
}

/** The API's own response to a request that it rejects: the documented one, or else its envelope. */
function buildRejection({ apiVersion, operation }: RejectedRequest, rejection: Rejection): MockResponse {
  const { profile } = apiVersion;
  const { status, violations } = rejection;
  const described = (operation && findResponse(operation, status)) ?? apiVersion.anyResponse(status);
  const preferred = profile.rejectionExamples[status];
  const example = preferred !== undefined && described?.examples.has(preferred) ? preferred : firstExample(described);
  const message = violations[0]?.message ?? "The request failed";
  const documented = example === undefined ? profile.envelope({ status, message }) : described?.examples.get(example);
  const body = profile.explain?.(documented, violations) ?? documented;
  const response: MockResponse = {
    status,
    headers: describedHeaders(described, body),
    body,
    violations: [...violations],
    ...(operation && { operationId: operation.id }),
    ...(example !== undefined && { example }),
  };
  setHeaders(response, rejection.headers);
  return response;
}
