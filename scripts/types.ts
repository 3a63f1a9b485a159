/**
 * Derives from every bundle what the client needs: `types.ts` (types), `operations.ts` (facts at run time), and one
 * `manifest.json` per API that says which version has which operation.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { readAllApis, type Api } from "./lib/apis.ts";
import { runCommand } from "./lib/run-command.ts";
import { writeWhole } from "./lib/files.ts";
import { describeProperties } from "./generate/types/inherit-descriptions.ts";
import { printFacts } from "./generate/types/print-api.ts";
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

/** The source text of `types.ts`. */
export async function printTypes(api: Api, document: Document): Promise<string> {
  const schema = splitSides(document);
  describeProperties(schema);
  const nodes = await openapiTS(schema as unknown as OpenAPI3, {
    // A default does not make a request's property required (openapi-typescript#1741).
    defaultNonNullable: false,
    silent: true,
    transform: openSchema,
    transformProperty: keepOptional,
  });
  return `${banner(api)}\n${astToString(nodes)}\n${printFacts(document)}`;
}

/** Writes `types.ts` and `operations.ts` of one version. */
export async function writeTypes(api: Api): Promise<string[]> {
  const document = readBundle(api);
  const types = `${api.generated}/types.ts`;
  const operations = `${api.generated}/operations.ts`;
  writeWhole(types, await printTypes(api, document));
  writeWhole(operations, `${banner(api)}\n${printOperations(document)}`);
  return [types, operations];
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
