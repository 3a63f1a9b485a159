/** Builds a response from the documented one that was selected. */
import type { SelectedResponse } from "./select-response.ts";
import type { ApiProfile } from "../apis/profile.ts";
import type { MockResponse } from "../messages.ts";
import type { DescribedResponse, Operation } from "../../openapi/operation.ts";
import type { Override } from "./overrides.ts";

/** Returns the selected response with what a test changes about it. */
export function buildResponse(operation: Operation, selected: SelectedResponse, override: Override = {}): MockResponse {
  const { status, described, example } = selected;
  const hasOwnBody = "body" in override;
  const body = hasOwnBody || example === undefined ? override.body : described.examples.get(example);
  return {
    status,
    headers: describedHeaders(described, body),
    body,
    operationId: operation.id,
    violations: [],
    ...(!hasOwnBody && example !== undefined && { example }),
    ...(override.delay !== undefined && { delay: override.delay }),
    ...(override.networkError && { networkError: true }),
  };
}

/** Returns a response with a status that no description has, such as that of a gateway. */
export function buildUndocumented({ envelope }: ApiProfile, operation: Operation, override: Override): MockResponse {
  const { status = 500, delay, networkError } = override;
  return {
    status,
    headers: { "content-type": "application/json" },
    body: "body" in override ? override.body : envelope({ status, message: "The test set this status" }),
    operationId: operation.id,
    violations: [],
    ...(delay !== undefined && { delay }),
    ...(networkError && { networkError }),
  };
}

/** Sets headers over those of a response; `undefined` removes one. */
export function setHeaders({ headers }: MockResponse, changes: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) delete headers[name.toLowerCase()];
    else headers[name.toLowerCase()] = value;
  }
}

/** The documented headers with their examples, and the media type. */
export function describedHeaders(described: DescribedResponse | undefined, body: unknown): Record<string, string> {
  const headers = { ...(described && exampleHeaders(described)) };
  if (body !== undefined) headers["content-type"] = described?.mediaType ?? "application/json";
  return headers;
}

const known = new WeakMap<DescribedResponse, Record<string, string>>();

/** The examples of the documented headers, read once for each response. */
function exampleHeaders(described: DescribedResponse): Record<string, string> {
  const read = known.get(described);
  if (read !== undefined) return read;
  const headers: Record<string, string> = {};
  for (const [name, { example, schema }] of Object.entries(described.headers)) {
    const value = example ?? schema?.["example"];
    if (value !== undefined) headers[name.toLowerCase()] = String(value);
  }
  known.set(described, headers);
  return headers;
}
