/**
 * Holds every example of every bundle against its schema, with all formats on and undeclared keys refused:
 * the linters miss undeclared keys in parts of a document (traps: redocly-cli#952, #2410).
 */
import { readFileSync } from "node:fs";
import { readApis, type Api } from "../lib/apis.ts";
import { runCommand } from "../lib/run-command.ts";
import { collectExamples } from "./collect-examples.ts";
import { UserError } from "../lib/user-error.ts";
import { SchemaChecker } from "../lib/schema-checker.ts";

export interface Finding {
  /** JSON Pointer of the example in the bundle. */
  pointer: string;
  message: string;
}

/** Every example of a bundle that its schema refuses. */
function checkExamples(document: Record<string, unknown>): Finding[] {
  const checker = new SchemaChecker(document, { closed: true });
  return collectExamples(document).flatMap(({ pointer, schemaPointer, value }) =>
    checker.errors(schemaPointer, value).map((message) => ({ pointer, message })),
  );
}

async function checkApi(api: Api): Promise<string> {
  const path = `${api.generated}/openapi.json`;
  const document = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  const findings = checkExamples(document);
  if (findings.length > 0) {
    const lines = findings.map(({ pointer, message }) => `${path}#${pointer}\n    ${message}`);
    throw new UserError(`${findings.length} examples do not match their schema:\n${lines.join("\n")}`);
  }
  return `${api.id}: ${collectExamples(document).length} examples match their schemas`;
}

export const checkAllExamples = (apis: Api[] = readApis()): Promise<string[]> => Promise.all(apis.map(checkApi));

if (import.meta.main) await runCommand("examples", () => checkAllExamples());
