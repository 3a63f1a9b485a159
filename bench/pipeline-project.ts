/** Copies of the repository with a longer description, so that nothing is built where somebody works. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse, stringify } from "yaml";
import { readApis, type Api } from "../scripts/lib/apis.ts";
import { filesBelow } from "../scripts/lib/files.ts";
import { checkout } from "../test/support/checkout.ts";

/** The version that is multiplied: the newest of Method. */
export const API = readApis().findLast(({ name }) => name === "method") as Api;
export const BUNDLE = `${API.generated}/openapi.json`;

/** Works in a copy of the repository, which is gone afterwards. */
export async function inCopy<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const { folder, remove } = checkout();
  try {
    return await work(folder);
  } finally {
    remove();
  }
}

/** Works in a copy that has one version alone, whose operations are there several times over. */
export function inMultiple<T>(factor: number, work: (folder: string) => Promise<T>): Promise<T> {
  return inCopy((folder) => {
    edit(join(folder, "redocly.yaml"), (config) => ({ ...config, apis: { [API.id]: config.apis[API.id] } }));
    const description = join(folder, dirname(API.root));
    edit(join(folder, API.root), (root) => {
      const names = Array.from({ length: factor - 1 }, (_, index) => `Copy${index + 1}`);
      const copies = names.map((name) => copyPaths(description, root.paths, name));
      return { ...root, paths: Object.assign({}, root.paths, ...copies) };
    });
    return work(folder);
  });
}

/** Copies the files of all paths, whose operations get names of their own, and returns the paths below `/<name>`. */
function copyPaths(description: string, paths: Record<string, { $ref: string }>, name: string): object {
  const copy = join(description, `paths-${name}`);
  cpSync(join(description, "paths"), copy, { recursive: true });
  for (const file of filesBelow(copy)) {
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(/^( *operationId: \w+)$/gm, `$1${name}`));
  }
  return Object.fromEntries(
    Object.entries(paths).map(([path, { $ref }]) => [
      `/${name}${path}`,
      { $ref: $ref.replace("paths/", `paths-${name}/`) },
    ]),
  );
}

/** Rewrites a file of YAML. */
export function edit(file: string, change: (content: any) => unknown): void {
  writeFileSync(file, stringify(change(parse(readFileSync(file, "utf8")))));
}
