/**
 * Derives from every bundle what the mock imports: `bundles.ts`, which has the names of all operations and examples and
 * loads one version at a time, and per version the module `bundle.js` that it loads.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listOperations } from "../../src/openapi/operation.ts";
import { isDescribed, readAllApis, type Api } from "../lib/apis.ts";
import { runCommand } from "../lib/run-command.ts";
import { writeWhole } from "../lib/files.ts";
import type { Document } from "../../src/openapi/document.ts";

const BANNER = "/** Generated from the bundles by scripts/generate/bundle-index.ts. Do not edit. */";

const HEAD = `${BANNER}

export interface BundledVersion {
  /** The base URLs of the API. */
  servers: readonly string[];
  load(): Promise<{ default: object }>;
}

export interface BundledApi {
  /** The oldest first. */
  versions: Record<string, BundledVersion>;
  /** Operation → the versions that have it → status → the names of its examples. */
  operations: Record<string, readonly { versions: readonly string[]; responses: Record<string, readonly string[]> }[]>;
}

export const bundles: Record<string, BundledApi> = {
`;

/** In the repository it reads the bundle; the package has a module of the same name that contains it. */
const BUNDLE = `${BANNER}
import { readFileSync } from "node:fs";

export default JSON.parse(readFileSync(new URL("openapi.json", import.meta.url), "utf8"));
`;

const DECLARATION = `${BANNER}
declare const document: object;
export default document;
`;

/** The source text of `bundles.ts`. */
export function printIndex(versions: readonly { api: Api; document: Document }[]): string {
  const byApi = Map.groupBy(versions, ({ api }) => api.name);
  const apis = [...byApi].map(([name, own]) =>
    [
      `  ${JSON.stringify(name)}: {`,
      "    versions: {",
      ...own.map(({ api, document }) => `      ${printVersion(api, document)}`),
      "    },",
      "    operations: {",
      ...printOperations(own).map((line) => `      ${line}`),
      "    },",
      "  },\n",
    ].join("\n"),
  );
  return `${HEAD}${apis.join("")}};\n`;
}

function printVersion({ name, version }: Api, { servers = [] }: Document): string {
  const urls = JSON.stringify(servers.map(({ url }) => url));
  return `${JSON.stringify(version)}: { servers: ${urls}, load: () => import("./${name}/${version}/bundle.js") },`;
}

/** One line per operation. Versions with the same examples share an entry. */
function printOperations(versions: readonly { api: Api; document: Document }[]): string[] {
  const entries = new Map<string, Map<string, string[]>>();
  for (const { api, document } of versions) {
    for (const { id, operation } of listOperations(document)) {
      const responses = operation().responses.map(({ status, examples }) => [status, [...examples.keys()]]);
      const names = JSON.stringify(Object.fromEntries(responses));
      const known = entries.get(id) ?? new Map<string, string[]>();
      known.set(names, [...(known.get(names) ?? []), api.version]);
      entries.set(id, known);
    }
  }
  return [...entries].map(([id, byNames]) => {
    const lists = [...byNames].map(([names, own]) => `{ versions: ${JSON.stringify(own)}, responses: ${names} }`);
    return `${JSON.stringify(id)}: [${lists.join(", ")}],`;
  });
}

const readBundle = (api: Api): Document =>
  JSON.parse(readFileSync(`${api.generated}/openapi.json`, "utf8")) as Document;

/** Writes the index and the modules, and returns the files written. */
export async function writeBundleIndex(apis: Api[] = readAllApis()): Promise<string[]> {
  const [first] = apis;
  if (first === undefined) return [];
  const index = join(dirname(dirname(first.generated)), "bundles.ts");
  writeWhole(index, printIndex(apis.filter(isDescribed).map((api) => ({ api, document: readBundle(api) }))));
  const modules = apis.flatMap(({ generated }) => {
    const [code, types] = [`${generated}/bundle.js`, `${generated}/bundle.d.ts`];
    writeWhole(code, BUNDLE);
    writeWhole(types, DECLARATION);
    return [code, types];
  });
  return [index, ...modules];
}

if (import.meta.main) await runCommand("index of the bundles", () => writeBundleIndex());
