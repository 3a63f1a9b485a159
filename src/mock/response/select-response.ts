/** Selects one of an operation's documented responses. */
import { findResponse } from "../../openapi/operation.ts";
import { unknownExample, unknownStatus } from "../../openapi/unknown-response.ts";
import type { DescribedResponse, Operation } from "../../openapi/operation.ts";

/** Names a response. Without a status and an example it is the default one. */
export interface ResponseSelector {
  status?: number;
  example?: string;
}

export interface SelectedResponse {
  status: number;
  described: DescribedResponse;
  /** Undefined for a response without examples. */
  example: string | undefined;
}

/**
 * Returns the response that a selector names, or why the operation has no such response.
 *
 * @param bestMatch - Picks the example when the selector names none.
 */
export function selectResponse(
  operation: Operation,
  { status, example }: ResponseSelector,
  bestMatch: (described: DescribedResponse) => string | undefined,
): SelectedResponse | { problem: string } {
  const named = status === undefined ? undefined : findResponse(operation, status);
  if (status !== undefined && named === undefined) {
    return { problem: unknownStatus(operation, status) };
  }
  const described = named ?? (example === undefined ? defaultResponse(operation) : withExample(operation, example));
  if (described === undefined || (example !== undefined && !described.examples.has(example))) {
    return { problem: unknownExample(operation, example ?? "", status) };
  }
  const code = status ?? (Number(described.status) || 200);
  return { status: code, described, example: example ?? bestMatch(described) };
}

/** The first success, or else the first response. */
const defaultResponse = ({ responses }: Operation): DescribedResponse | undefined =>
  responses.find(({ status }) => status.startsWith("2")) ?? responses[0];

const withExample = ({ responses }: Operation, example: string): DescribedResponse | undefined =>
  responses.find(({ examples }) => examples.has(example));

export const firstExample = (described: DescribedResponse | undefined): string | undefined =>
  described?.examples.keys().next().value;
