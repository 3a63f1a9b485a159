/** Finds input without effect: most often a misspelled name, with which a test would pass for no reason. */
import { unknownPreferences } from "./prefer-header.ts";
import type { ApiVersion } from "../apis/api-version.ts";
import type { MockRequest } from "../messages.ts";
import type { Operation } from "../../openapi/operation.ts";
import type { Violation } from "../../openapi/validation/validator.ts";

/** A request must not decide how long it takes to report what it contains. */
const MOST_WARNINGS = 100;

/** Returns warnings, because the API itself may ignore the input too. Where a query is a form, unknown names are errors. */
export function findUnknownInput(
  { profile }: ApiVersion,
  operation: Operation,
  { query, headers }: Pick<MockRequest, "query" | "headers">,
): Violation[] {
  const names = profile.formQuery ? [] : undeclaredNames(operation, query).slice(0, MOST_WARNINGS);
  const { prefer } = headers;
  return [
    ...names.map((name) => warning(["query", name], `${operation.id} has no query parameter ${name}`)),
    ...(prefer === undefined ? [] : unknownPreferences(prefer).slice(0, MOST_WARNINGS)).map((name) =>
      warning(["header", "prefer"], `Prefer accepts code and example here, not ${name}`),
    ),
  ];
}

/** The names in a query that an operation does not declare. */
export const undeclaredNames = ({ parameters }: Operation, query: URLSearchParams): string[] =>
  [...new Set(query.keys())].filter((name) => !parameters.some((one) => one.in === "query" && one.name === name));

const warning = (location: string[], message: string): Violation => ({
  location: ["request", ...location],
  severity: "Warning",
  code: "unknown-input",
  message,
});
