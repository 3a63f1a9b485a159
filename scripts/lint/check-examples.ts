/**
 * Validates every example of a bundle against its schema, with all formats on and no undeclared keys:
 * the linters miss undeclared keys in parts of a document (traps: redocly-cli#952, #2410).
 */
import { readFileSync } from "node:fs";
import type { Api } from "../lib/apis.ts";
import { getPointer, pointerKeys } from "../../src/openapi/json-pointer.ts";
import { SchemaChecker } from "../lib/schema-checker.ts";
import { collectExamples } from "./collect-examples.ts";
import type { Finding } from "./findings.ts";

/** Every example of a bundle that does not match its schema. */
export function checkExamples({ generated }: Api): Finding[] {
  const file = `${generated}/openapi.json`;
  const document = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  const checker = new SchemaChecker(document, { strict: true });
  return collectExamples(document).flatMap(({ pointer, schemaPointer, value }) =>
    checker.errors(schemaPointer, value).map((message) => ({
      file,
      path: valuePath(document, pointer),
      rule: "linkspec-examples",
      message: `The example does not match its schema: ${message}.`,
    })),
  );
}

/** The keys of an example; of the component that it refers to, when it is a reference. */
function valuePath(document: Record<string, unknown>, pointer: string): string[] {
  const { $ref } = (getPointer(document, pointer) ?? {}) as { $ref?: string };
  return pointerKeys($ref ?? pointer);
}
