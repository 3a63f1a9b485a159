/**
 * Derives from every bundle what the client needs: `types.ts`, `schemas.ts` and `expansions.ts` (types), `operations.ts` (facts
 * at run time), and one `manifest.json` per API that says which version has which operation.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { readAllApis, type Api } from "./lib/apis.ts";
import { runCommand } from "./lib/run-command.ts";
import { writeWhole } from "./lib/files.ts";
import { describeProperties } from "./generate/types/inherit-descriptions.ts";
import { nameSchemas } from "./generate/types/name-schemas.ts";
import { printFacts } from "./generate/types/print-api.ts";
import { printExpansions } from "./generate/types/print-expansions.ts";
import { buildManifest } from "./generate/manifest.ts";
import { keepOptional, openSchema } from "./generate/types/typescript-hooks.ts";
import { printOperations } from "./generate/print-operations.ts";
import { readOperations } from "./lib/operations.ts";
import { splitSides } from "./generate/types/split-request-response.ts";
import type { Document } from "./lib/document.ts";

const readBundle = (api: Api): Document =>
  JSON.parse(readFileSync(`${api.generated}/openapi.json`, "utf8")) as Document;

const banner = (api: Api): string =>
  `/** Generated from the bundle of ${api.id} by scripts/types.ts. Do not edit. */\n`;

const IMPORTS = `import type { Expansions } from "./expansions.ts";\nimport type { Schemas } from "./schemas.ts";\n`;

/** The source texts of `types.ts` and `schemas.ts`. */
export async function printTypes(api: Api, document: Document): Promise<{ types: string; schemas: string }> {
  const schema = splitSides(document);
  describeProperties(schema);
  const nodes = await openapiTS(schema as unknown as OpenAPI3, {
    // A default does not make a request's property required (openapi-typescript#1741).
    defaultNonNullable: false,
    silent: true,
    transform: openSchema,
    transformProperty: keepOptional,
  });
  const { schemas, types } = nameSchemas(nodes);
  return {
    types: [banner(api) + IMPORTS, astToString(types), printFacts(document)].join("\n"),
    schemas: `${banner(api)}\n${astToString(schemas)}`,
  };
}

/** Writes what one version needs, and returns the paths. */
export async function writeTypes(api: Api): Promise<string[]> {
  const document = readBundle(api);
  const texts = {
    ...(await printTypes(api, document)),
    expansions: `${banner(api)}\n${printExpansions(document, readOperations(document))}`,
    operations: `${banner(api)}\n${printOperations(document)}`,
  };
  return Object.entries(texts).map(([name, text]) => {
    const path = `${api.generated}/${name}.ts`;
    writeWhole(path, text);
    return path;
  });
}

/** Writes which version of an API has which operation, and returns the path. */
export function writeManifest(apis: Api[]): string {
  const path = join(dirname((apis[0] as Api).generated), "manifest.json");
  const manifest = buildManifest(
    apis.map((api) => ({ version: api.version, operations: readOperations(readBundle(api)) })),
  );
  writeWhole(path, `${JSON.stringify(manifest, null, 2)}\n`);
  return path;
}

export async function typesOfAll(apis: Api[] = readAllApis()): Promise<string[]> {
  const written = (await Promise.all(apis.map(writeTypes))).flat();
  return [...written, ...[...Map.groupBy(apis, ({ name }) => name).values()].map(writeManifest)];
}

if (import.meta.main) await runCommand("types", () => typesOfAll());
