/** Finds files of a description that its root never refers to: nobody would read or check them. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { parse } from "yaml";
import { expandShorthand } from "../bundle/shorthand.ts";
import type { Api } from "../lib/apis.ts";
import { readErrorCatalogue } from "../lib/error-catalogue.ts";
import { filesBelow } from "../lib/files.ts";
import { UserError } from "../lib/user-error.ts";

type Node = Record<string, unknown>;

/** Files that are read without a `$ref`: the error catalogue, Arazzo workflows, what is not described, the sources. */
const OTHER_PLACES = ["behavior/", "errors/", "workflows/", "not-described.yaml", "sources.yaml"];

/** The files below the root's folder that cannot be reached from it, and error files that nothing uses. */
function unreachableFiles(root: string): string[] {
  const folder = dirname(root);
  const reached = new Set<string>();
  const resources = new Set<string>();
  visit(root, folder, reached, resources);
  const elsewhere = (file: string) => OTHER_PLACES.some((name) => file.startsWith(join(folder, name)));
  const lost = filesBelow(folder).filter((file) => !reached.has(file) && !elsewhere(file));
  return [...lost, ...unusedErrors(join(folder, "errors"), resources)];
}

function visit(file: string, folder: string, reached: Set<string>, resources: Set<string>): void {
  if (reached.has(file)) return;
  reached.add(file);
  const content: unknown = parse(readFileSync(file, "utf8"));
  expandShorthand(content, file, folder);
  walk(content, (node) => {
    const request = node["x-request-errors"] as { resource: string } | undefined;
    if (request !== undefined) resources.add(request.resource);
    for (const key of ["x-resource-errors", "x-sub-types"]) if (typeof node[key] === "string") resources.add(node[key]);
    const ref = node.$ref;
    if (typeof ref === "string" && !ref.startsWith("#")) {
      visit(normalize(join(dirname(file), ref.split("#")[0] ?? "")), folder, reached, resources);
    }
  });
}

function walk(node: unknown, see: (object: Node) => void): void {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) see(node as Node);
  for (const child of Object.values(node)) walk(child, see);
}

/** An API may describe its errors without a catalogue. */
const unusedErrors = (folder: string, used: Set<string>): string[] =>
  (existsSync(folder) ? readErrorCatalogue(folder) : [])
    .filter(({ resource }) => !used.has(resource))
    .map(({ resource }) => `${folder}: nothing refers to the errors of ${resource}`);

/** Fails when a file of a description is unreachable. */
export function checkReachable(apis: Api[]): string[] {
  const roots = [...new Set(apis.map(({ root }) => root))];
  const lost = roots.flatMap(unreachableFiles);
  if (lost.length > 0) {
    throw new UserError(
      `${lost.length} files are never referred to; remove them or refer to them:\n${lost.join("\n")}`,
    );
  }
  return roots.map((root) => `${root}: every file is reached`);
}
