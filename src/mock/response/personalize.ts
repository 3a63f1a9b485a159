/** Fits a chosen example to its request: the ids and values that were sent, the page that was asked for. */
import { setHeaders } from "./build-response.ts";
import { idRenames, renameIds, withSaid } from "./echo-request.ts";
import { pathValues } from "../../openapi/operation.ts";
import { Refusal } from "../request/rejection.ts";
import type { Description } from "../apis/api-version.ts";
import type { MockAnswer, MockRequest } from "../messages.ts";
import type { Operation } from "../../openapi/operation.ts";
import type { Validator } from "../../openapi/validation/validator.ts";

interface Context {
  description: Description;
  operation: Operation;
  request: MockRequest;
  /** What the request asks for, by name: the fields of its body, and of its query where that is a form. */
  fields: Fields;
  /** The fields of its body that the answer is to repeat. */
  said: Fields;
  validator: Validator;
  /** What is kept of the resource, or of the list, in place of the example. */
  recalled: Fields | Fields[] | undefined;
}

type Fields = Record<string, unknown>;

/** Changes a successful JSON answer in place; others stay as they are documented. */
export function shape(answer: MockAnswer, context: Context): void {
  const { description, operation, request, fields } = context;
  const { profile } = description;
  if (answer.status >= 300 || typeof answer.body !== "object") return;
  // A body that a test wrote is given as it was written.
  if (answer.example !== undefined) {
    const asked = { ...Object.fromEntries(request.query), ...fields };
    const renames = idRenames(operation, pathValues(operation, request.path), asked, profile.resource(answer.body));
    if (renames.size > 0) answer.body = renameIds(answer.body, renames);
    const { recalled } = context;
    answer.body = recalled ? profile.withResource(answer.body, recalled) : saying(answer, context);
  }
  const page = profile.paginate({ operation, query: request.query, body: answer.body, headers: answer.headers });
  if (page === undefined) return;
  if ("problem" in page) throw Refusal.of(400, "pagination", page.problem, ["query", page.parameter]);
  answer.body = page.body;
  setHeaders(answer, page.headers);
}

/**
 * The body with what the request said of the resource, such as the amount of a payment or the name of a person. It stays
 * as the example has it where that would not be as described.
 */
function saying(answer: MockAnswer, { description, operation, said, validator }: Context): unknown {
  const { profile, freeForm } = description;
  const resource = profile.resource(answer.body);
  const isOne = typeof resource === "object" && resource !== null && !Array.isArray(resource);
  if (!isOne || Object.keys(said).length === 0) return answer.body;
  const body = profile.withResource(answer.body, withSaid(resource as Fields, said, freeForm));
  return validator.answer(operation, { ...answer, body }).length === 0 ? body : answer.body;
}
