/** Puts answers together: those of the description, and the refusals that the API would give. */
import { firstExample } from "./select-response.ts";
import { findAnswer } from "../../openapi/operation.ts";
import type { Choice } from "./select-response.ts";
import type { Description } from "../apis/api-version.ts";
import type { MockAnswer } from "../messages.ts";
import type { DescribedAnswer, Operation } from "../../openapi/operation.ts";
import type { Override } from "./overrides.ts";
import type { Violation } from "../../openapi/validation/validator.ts";

/** The answer that was chosen, with what a test wants different about it. */
export function chosenAnswer(operation: Operation, choice: Choice, override: Override = {}): MockAnswer {
  const { status, answer, example } = choice;
  const own = "body" in override;
  const body = own || example === undefined ? override.body : answer.examples.get(example);
  const made: MockAnswer = {
    status,
    headers: describedHeaders(answer, body),
    body,
    operationId: operation.id,
    violations: [],
  };
  if (!own && example !== undefined) made.example = example;
  if (override.delay !== undefined) made.delay = override.delay;
  if (override.networkError) made.networkError = true;
  return made;
}

/** Sets headers over those of an answer; `undefined` takes one out. */
export function setHeaders({ headers }: MockAnswer, changes: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) delete headers[name.toLowerCase()];
    else headers[name.toLowerCase()] = value;
  }
}

/** The API's own answer to a request that it refuses: the documented one, or else its envelope. */
export function refusalAnswer(
  description: Description,
  operation: Operation | undefined,
  status: number,
  violations: Violation[],
): MockAnswer {
  const { profile } = description;
  const answer = (operation && findAnswer(operation, status)) ?? description.anyAnswer(status);
  const preferred = profile.refusals[status];
  const example = preferred !== undefined && answer?.examples.has(preferred) ? preferred : firstExample(answer);
  const message = violations[0]?.message ?? "The request failed";
  const usual = example === undefined ? profile.envelope({ status, message }) : answer?.examples.get(example);
  const body = profile.explain?.(usual, violations) ?? usual;
  const made: MockAnswer = { status, headers: describedHeaders(answer, body), body, violations };
  if (operation) made.operationId = operation.id;
  if (example !== undefined) made.example = example;
  return made;
}

/** The documented headers with their examples, and the media type. */
function describedHeaders(answer: DescribedAnswer | undefined, body: unknown): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, { example, schema }] of Object.entries(answer?.headers ?? {})) {
    const value = example ?? schema?.["example"];
    if (value !== undefined) headers[name.toLowerCase()] = String(value);
  }
  if (body !== undefined) headers["content-type"] = answer?.mediaType ?? "application/json";
  return headers;
}
