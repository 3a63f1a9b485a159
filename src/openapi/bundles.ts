/** The bundles that the package contains: which APIs and versions there are, the names in them, and their documents. */
import { bundles, type BundledApi, type BundledVersion } from "../../generated/bundles.ts";
import { SetupError } from "./error.ts";
import { suggest } from "./nearest-names.ts";
import type { Document } from "./document.ts";
import type { OperationNames } from "./operation.ts";

/** @throws {SetupError} `unknown-api` */
function bundledApi(api: string): BundledApi {
  const found = Object.hasOwn(bundles, api) ? bundles[api] : undefined;
  if (found !== undefined) return found;
  throw new SetupError("unknown-api", `Unknown API "${api}". ${suggest(api, Object.keys(bundles))}`);
}

const bundledVersion = (api: string, version: string): BundledVersion => bundledApi(api).versions[version]!;

/**
 * Returns the described versions of an API, the oldest first.
 *
 * @throws {SetupError} `unknown-api`
 */
export const describedVersions = (api: string): string[] => Object.keys(bundledApi(api).versions);

/** Returns the base URLs that a described version names. */
export const describedServers = (api: string, version: string): readonly string[] =>
  bundledVersion(api, version).servers;

/** Returns the operations of a described version with the names of their examples, without loading its document. */
export function describedOperations(api: string, version: string): OperationNames[] {
  return Object.entries(bundledApi(api).operations).flatMap(([id, entries]) => {
    const entry = entries.find(({ versions }) => versions.includes(version));
    if (entry === undefined) return [];
    const responses = Object.entries(entry.responses).map(([status, names]) => ({ status, examples: new Set(names) }));
    return [{ id, responses }];
  });
}

/** Loads the document of a described version. */
export const loadDocument = async (api: string, version: string): Promise<Document> =>
  (await bundledVersion(api, version).load()).default as Document;
