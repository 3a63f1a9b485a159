/** Checks the value of a keyword in a schema, so that a mistake in a description is an error and not a schema that allows all. */
import { isRecord } from "../document.ts";
import { SetupError } from "../error.ts";

const KINDS: [isKind: (value: unknown) => boolean, kind: string, keywords: string][] = [
  [Array.isArray, "a list", "required enum allOf anyOf oneOf prefixItems"],
  [isRecord, "an object", "properties patternProperties dependentRequired"],
  [(value) => typeof value === "string", "a string", "$ref pattern format"],
  [(value) => typeof value === "boolean", "a boolean", "uniqueItems"],
  [
    (value) => typeof value === "number",
    "a number",
    "minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems minProperties maxProperties",
  ],
];

const BY_KEYWORD = new Map(KINDS.flatMap((kind) => kind[2].split(" ").map((keyword) => [keyword, kind] as const)));

/** @throws {SetupError} `broken-description` */
export function checkKeyword(keyword: string, value: unknown): void {
  const [isKind, kind] = BY_KEYWORD.get(keyword) ?? [];
  if (isKind?.(value) === false) {
    throw new SetupError("broken-description", `The keyword "${keyword}" of a schema must be ${kind}.`);
  }
}
