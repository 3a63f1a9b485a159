/** The bundles that the package brings: which APIs and versions there are, and their documents. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { SetupError } from "./error.ts";
import type { Document } from "./document.ts";

/** Beside `src`, which is compiled into a folder of its own together with it. */
const GENERATED = join(import.meta.dirname, "../../generated");

const ROOT = packageRoot(import.meta.dirname);

/** The folder of the nearest package.json: the sources and the compiled package lie at different depths below it. */
function packageRoot(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : packageRoot(dirname(folder));
}

/** Where a file of this package lies. */
export const packageFile = (name: string): string => join(ROOT, name);

const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/**
 * The versions of an API that are described, the oldest first.
 *
 * @throws SetupError `unknown-api`
 */
export function describedVersions(api: string): string[] {
  if (!folders(GENERATED).includes(api)) {
    throw new SetupError("unknown-api", `There is no API "${api}". There are: ${folders(GENERATED).join(", ")}.`);
  }
  return folders(join(GENERATED, api)).sort();
}

/**
 * Reads the bundle of one version.
 *
 * @throws SetupError `unknown-api` or `unknown-version`
 */
export function readDocument(api: string, version: string): Document {
  return JSON.parse(readFileSync(join(GENERATED, api, version, "openapi.json"), "utf8")) as Document;
}
