/** Bundles every API and dated version into `generated/<api>/<version>/openapi.{json,yaml}`. */
import { stringify } from "yaml";
import { Bundler } from "./bundle/bundler.ts";
import { readApis, type Api } from "./lib/apis.ts";
import { writeWhole } from "./lib/files.ts";
import { runCommand } from "./lib/run-command.ts";

interface File {
  path: string;
  content: string;
}

function filesOf(api: Api, document: object): File[] {
  // Quotes what a YAML 1.1 parser would read as a date, a time or a boolean.
  const options = { aliasDuplicateObjects: false, lineWidth: 120, version: "1.1" } as const;
  const yaml = stringify(document, options).replace(/^%YAML 1\.1\n---\n/, "");
  return [
    { path: `${api.generated}/openapi.json`, content: `${JSON.stringify(document, null, 2)}\n` },
    { path: `${api.generated}/openapi.yaml`, content: yaml },
  ];
}

/** Bundles versions and returns the files written. If one version fails, no file is written. */
export async function bundleAll(apis: Api[] = readApis(), bundler = new Bundler()): Promise<string[]> {
  const files: File[] = [];
  for (const api of apis) files.push(...filesOf(api, (await bundler.bundle(api)).document));
  for (const { path, content } of files) writeWhole(path, content);
  return files.map(({ path }) => path);
}

if (import.meta.main) await runCommand("bundle", () => bundleAll());
