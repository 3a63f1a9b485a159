/**
 * `npm run sources`: prints the latest source that each resource was checked against, oldest first, and fails when a file of
 * a description has none. A resource is a tag of the description.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { readApis } from "./lib/apis.ts";
import { filesBelow } from "./lib/files.ts";
import { runCommand } from "./lib/run-command.ts";
import { UserError } from "./lib/user-error.ts";

interface Source {
  /** A tag of the description. */
  resource: string;
  /** The page, or the name of what is not a page. */
  source: string;
  /** The month that the source dates from, as `2026-11`. */
  dated: string;
}

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;
const METHODS = ["get", "put", "post", "patch", "delete"];

/**
 * Every entry of a folder's `sources.yaml`, oldest first.
 * @throws {UserError} when a path or an error file has no source, or an entry is incomplete or unused.
 */
export function readSources(folder: string): Source[] {
  const file = join(folder, "sources.yaml");
  const entries = (existsSync(file) ? parse(readFileSync(file, "utf8")) : []) as Source[];
  const listed = new Set(entries.map(({ resource }) => resource));
  const described = [...filesIn(folder, "paths"), ...filesIn(folder, "webhooks")];
  const tags = new Map(described.map((path) => [path, tagsOf(path)]));
  const used = new Set([...tags.values()].flat());
  const problems = [
    ...[...tags].flatMap(([path, names]) =>
      names.filter((name) => !listed.has(name)).map((name) => `${path}: ${file} has no source for "${name}"`),
    ),
    ...filesIn(folder, "errors")
      .filter((path) => typeof (parse(readFileSync(path, "utf8")) as Partial<Source>).source !== "string")
      .map((path) => `${path} has no source`),
    ...entries
      .filter(({ source, dated }) => !source || !MONTH.test(dated))
      .map(({ resource }) => `${file}: "${resource}" needs a source and the month it dates from, as 2026-11`),
    ...entries
      .filter(({ resource }) => !used.has(resource))
      .map(({ resource }) => `${file}: no operation has the tag "${resource}"`),
  ];
  if (problems.length > 0)
    throw new UserError(`${problems.length} sources are missing or wrong:\n${problems.join("\n")}`);
  return entries.toSorted((one, other) => one.dated.localeCompare(other.dated));
}

const filesIn = (folder: string, name: string): string[] =>
  existsSync(join(folder, name)) ? filesBelow(join(folder, name)).filter((file) => file.endsWith(".yaml")) : [];

function tagsOf(path: string): string[] {
  const item = parse(readFileSync(path, "utf8")) as Record<string, { tags?: string[] } | undefined>;
  return [...new Set(METHODS.flatMap((method) => item[method]?.tags ?? []))];
}

/** Lines such as `2026-11  Opal  https://…` for every API. */
export function listSources(): string[] {
  const folders = [...new Set(readApis().map(({ root }) => dirname(root)))];
  return folders.flatMap((folder) =>
    readSources(folder).map(({ resource, source, dated }) => `${dated}  ${folder}  ${resource}: ${source}`),
  );
}

if (import.meta.main) await runCommand("sources", async () => listSources());
