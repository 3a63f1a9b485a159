/** What the linters find in a bundle, reported at the line of the description that it came from. */
import { relative, resolve } from "node:path";
import { Bundler, type Bundle } from "../bundle/bundler.ts";
import { placeInFile, placeInSources } from "../bundle/source-place.ts";
import type { Api } from "../lib/apis.ts";
import { readText } from "../lib/files.ts";

export interface Finding {
  /** The linted file: a bundle, or a file that somebody wrote. */
  file: string;
  /** The keys from the root of the file. */
  path: string[];
  /** The rule, or the check. */
  rule: string;
  message: string;
}

/** One line per finding, such as `openapi/method/openapi.yaml:3:1 tag-description: …`; the same one of several versions once. */
export async function printFindings(findings: Finding[], apis: Api[]): Promise<string> {
  const bundler = new Bundler();
  const bundles = new Map<string, Promise<Bundle>>();
  const lines = findings.map(async ({ file, path, rule, message }) => {
    const name = relative(process.cwd(), resolve(file));
    const api = apis.find(({ generated }) => name === `${generated}/openapi.json`);
    if (api === undefined) return `${placeInFile(name, readText(name), path)} ${rule}: ${message}`;
    const bundle = bundles.get(name) ?? bundler.bundle(api);
    bundles.set(name, bundle);
    return `${placeInSources(await bundle, path)} ${rule}: ${message}`;
  });
  return [...new Set(await Promise.all(lines))].sort().join("\n");
}
