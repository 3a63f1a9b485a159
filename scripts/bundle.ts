/** Bundles every API and dated version into `generated/<api>/<version>/openapi.{json,yaml}`. */
import { stringify } from "yaml";
import { Bundler } from "./bundle/bundler.ts";
import { readAllApis, type Api } from "./lib/apis.ts";
import { writeWhole } from "./lib/files.ts";
import { runCommand } from "./lib/run-command.ts";

interface File {
  path: string;
  content: string;
}

/** The files of a bundle; the YAML is made when it is needed, as it takes as long as bundling. */
export function bundleFiles(api: Api, document: object): { json: File; yaml: () => File } {
  // Quotes what a YAML 1.1 parser would read as a date, a time or a boolean.
  const options = { aliasDuplicateObjects: false, lineWidth: 120, version: "1.1" } as const;
  return {
    json: { path: `${api.generated}/openapi.json`, content: `${JSON.stringify(document, null, 2)}\n` },
    yaml: () => {
      const content = stringify(document, options).replace(/^%YAML 1\.1\n---\n/, "");
      return { path: `${api.generated}/openapi.yaml`, content };
    },
  };
}

/** Bundles versions and returns the files written. If one version fails, no file is written. */
export async function bundleAll(apis: Api[] = readAllApis()): Promise<string[]> {
  const bundler = new Bundler();
  const files: File[] = [];
  for (const api of apis) {
    const { json, yaml } = bundleFiles(api, (await bundler.bundle(api)).document);
    files.push(json, yaml());
  }
  for (const { path, content } of files) writeWhole(path, content);
  return files.map(({ path }) => path);
}

if (import.meta.main) await runCommand("bundle", () => bundleAll());
