/** Queries that are nested as forms are: `account_holder[customer]=cus_1&expand[0]=ownership`. */
import { coerce, FORM, parseForm } from "../../openapi/form-encoding.ts";
import type { ApiVersion } from "../apis/api-version.ts";
import type { Schema } from "../../openapi/document.ts";
import type { Operation } from "../../openapi/operation.ts";
import type { ValidatedRequest, Validator, Violation } from "../../openapi/validation/validator.ts";

interface Parts {
  /** The operation without its query. */
  rest: Operation;
  /** An operation that takes the query as its body. */
  asBody: Operation;
  schema: Schema;
}

const known = new WeakMap<Operation, Parts>();

/** What a query stands for, in an API whose queries are forms; undefined in others. */
export const readFormQuery = (
  { document, profile }: ApiVersion,
  operation: Operation,
  query: URLSearchParams,
): Record<string, unknown> | undefined =>
  profile.formQuery
    ? (coerce(document, parseForm(query.toString()), partsOf(operation).schema) as Record<string, unknown>)
    : undefined;

/**
 * What is wrong with a request.
 *
 * @param query - What its query stands for, where it is a form.
 */
export function checkRequest(
  validator: Validator,
  operation: Operation,
  element: ValidatedRequest,
  query: Record<string, unknown> | undefined,
): Violation[] {
  if (query === undefined) return validator.request(operation, element);
  const { rest, asBody } = partsOf(operation);
  const headers = { ...element.headers, "content-type": FORM };
  const wrong = validator.request(asBody, { ...element, headers, body: query });
  return [...validator.request(rest, element), ...wrong.map(movedToQuery)];
}

const movedToQuery = ({ location: [side = "request", , ...names], message, ...violation }: Violation): Violation => ({
  ...violation,
  location: [side, "query", ...names],
  message: message.replace(/^Request body/, "Request query"),
});

function partsOf(operation: Operation): Parts {
  const made = known.get(operation) ?? split(operation);
  known.set(operation, made);
  return made;
}

function split(operation: Operation): Parts {
  const inQuery = operation.parameters.filter((parameter) => parameter.in === "query");
  const nameOf = (name: string) => name.replace(/\[\]$/, "");
  const schema = {
    type: "object",
    properties: Object.fromEntries(inQuery.map((parameter) => [nameOf(parameter.name), parameter.schema ?? {}])),
    required: inQuery.filter(({ required }) => required).map(({ name }) => nameOf(name)),
    additionalProperties: false,
  };
  return {
    rest: { ...operation, parameters: operation.parameters.filter((parameter) => parameter.in !== "query") },
    asBody: { ...operation, parameters: [], responses: [], body: { required: true, content: { [FORM]: schema } } },
    schema,
  };
}
