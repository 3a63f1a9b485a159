/** What a request says that has no effect: most often a misspelt name, with which a test passes for no reason. */
import { unknownPreferences } from "./prefer-header.ts";
import type { Description } from "../apis/api-version.ts";
import type { MockRequest } from "../messages.ts";
import type { Operation } from "../../openapi/operation.ts";
import type { Violation } from "../../openapi/validation/validator.ts";

/** Warnings, as the API itself may take no notice either. Where a query is a form, unknown names are errors already. */
export function unheeded(
  { profile }: Description,
  operation: Operation,
  { query, headers }: Pick<MockRequest, "query" | "headers">,
): Violation[] {
  const names = profile.formQuery ? [] : undeclaredNames(operation, query);
  const { prefer } = headers;
  return [
    ...names.map((name) => warning(["query", name], `${operation.id} has no query parameter ${name}`)),
    ...(prefer === undefined ? [] : unknownPreferences(prefer)).map((name) =>
      warning(["header", "prefer"], `Prefer takes code and example here, not ${name}`),
    ),
  ];
}

/** The names in a query that an operation does not declare. */
export const undeclaredNames = ({ parameters }: Operation, query: URLSearchParams): string[] =>
  [...new Set(query.keys())].filter((name) => !parameters.some((one) => one.in === "query" && one.name === name));

const warning = (location: string[], message: string): Violation => ({
  location: ["request", ...location],
  severity: "Warning",
  code: "unheeded",
  message,
});
