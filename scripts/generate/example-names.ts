/**
 * Derives from every bundle the names by which a test selects a response of the mock, as types: `examples.ts` per version,
 * and `described.ts`, which lists what there is. A misspelled operation, status or example then does not compile.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listOperations } from "../../src/openapi/operation.ts";
import { readApis, type Api } from "../lib/apis.ts";
import { runCommand } from "../lib/run-command.ts";
import { writeWhole } from "../lib/files.ts";
import type { Document } from "../../src/openapi/document.ts";
import type { DescribedResponse } from "../../src/openapi/operation.ts";

const readBundle = (api: Api): Document =>
  JSON.parse(readFileSync(`${api.generated}/openapi.json`, "utf8")) as Document;

/** The source text of `examples.ts`. */
export function printExamples(api: Api, document: Document): string {
  const operations = listOperations(document).map(({ operation }) => operation());
  const lines = operations.flatMap(({ id, responses }) => [
    `  ${JSON.stringify(id)}: {`,
    ...responses.flatMap((response) => printResponse(response)),
    "  };",
  ]);
  return [
    `/** Generated from the bundle of ${api.id} by scripts/generate/example-names.ts. Do not edit. */`,
    "",
    "/** Operation → status → the names of its examples. */",
    "export interface examples {",
    ...lines,
    "}",
    "",
  ].join("\n");
}

/** A status that represents several, such as `4XX`, cannot be a separate type, so it is omitted. */
function printResponse({ status, examples }: DescribedResponse): string[] {
  if (!/^\d+$/.test(status)) return [];
  const names = [...examples.keys()].map((name) => JSON.stringify(name));
  return [`    ${status}: ${names.join(" | ") || "never"};`];
}

/** The source text of `described.ts`. */
export function printDescribed(apis: Api[]): string {
  const names = [...new Set(apis.map(({ name }) => name))];
  const alias = ({ name, version }: Api): string => `${name}_${version.replaceAll(/\W/g, "_")}`;
  return [
    "/** Generated from `redocly.yaml` by scripts/generate/example-names.ts. Do not edit. */",
    ...apis.flatMap((api) => [
      `import type { operations as ${alias(api)} } from "./${api.name}/${api.version}/types.ts";`,
      `import type { examples as ${alias(api)}_examples } from "./${api.name}/${api.version}/examples.ts";`,
    ]),
    "",
    "/** API → version → its operations, and the names of their examples. */",
    "export interface described {",
    ...names.flatMap((name) => [
      `  ${JSON.stringify(name)}: {`,
      ...apis
        .filter((api) => api.name === name)
        .map(
          (api) =>
            `    ${JSON.stringify(api.version)}: { operations: ${alias(api)}; examples: ${alias(api)}_examples };`,
        ),
      "  };",
    ]),
    "}",
    "",
  ].join("\n");
}

/** Writes the names of all examples, and returns the files written. */
export async function mockExamplesOfAll(apis: Api[] = readApis()): Promise<string[]> {
  const written = apis.map((api) => {
    const path = join(api.generated, "examples.ts");
    writeWhole(path, printExamples(api, readBundle(api)));
    return path;
  });
  const [first] = apis;
  if (first === undefined) return written;
  const described = join(dirname(dirname(first.generated)), "described.ts");
  writeWhole(described, printDescribed(apis));
  return [...written, described];
}

if (import.meta.main) await runCommand("mock examples", () => mockExamplesOfAll());
