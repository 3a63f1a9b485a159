/**
 * Caches what takes long to make, until one of its inputs changes. Contents are compared, never times.
 * Everything lies in `.cache/`, which may be deleted at any time.
 */
import { hash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { writeWhole } from "./files.ts";

const FOLDER = ".cache";

/** What every step depends on. npm writes into `node_modules` what it installed, which may differ from the lockfile. */
export const COMMON = ["package-lock.json", "node_modules/.package-lock.json"];

/** A part of the build: what it reads, what it writes, and how. */
export interface BuildStep {
  /** A person reads it, and it names the record. */
  name: string;
  /** Files and folders that it reads, besides `COMMON` and what all commands share. They do not have to exist. */
  inputs: string[];
  /** Environment variables that it reads. */
  variables?: string[];
  /** Files and folders that nothing else writes to. */
  outputs: string[];
  /** Returns what it wrote or found. */
  run: () => Promise<string[]>;
}

/** Runs a step and returns its lines, or returns undefined when everything it reads and writes is as after its last success. */
export async function runUnlessFresh(step: BuildStep): Promise<string[] | undefined> {
  const record = `steps/${step.name}`;
  const before = fingerprint(step);
  const written = recall(record, before);
  if (written !== undefined && isDeepStrictEqual(written, contents(step.outputs))) return undefined;
  const lines = await step.run();
  // The step may have read a file before or after somebody changed it meanwhile, so it has to run again.
  if (fingerprint(step) === before) keep(record, before, contents(step.outputs));
  return lines;
}

/** The value that was stored under a name, if it was stored with the same key. */
export function recall(name: string, key: string): unknown {
  const stored = read(name);
  return stored?.key === key ? stored.value : undefined;
}

/** The value that was stored under a name, though what it was made from may have changed since. */
export const recallOutdated = (name: string): unknown => read(name)?.value;

function read(name: string): { key: string; value: unknown } | undefined {
  try {
    return (JSON.parse(readFileSync(pathOf(name), "utf8")) ?? undefined) as { key: string; value: unknown } | undefined;
  } catch {
    // Nothing was stored, or something broke it: in both cases it is made again.
    return undefined;
  }
}

/** Keeps a value under a name, in place of the one before, together with the hash of all that it was made from. */
export function keep(name: string, key: string, value: unknown): void {
  writeWhole(pathOf(name), JSON.stringify({ key, value }));
}

const pathOf = (name: string): string => join(FOLDER, `${name.replaceAll(/[^\w/@.-]+/g, "-")}.json`);

/** Every file and folder that a step reads, beside `COMMON`. */
export const dependencies = ({ inputs }: BuildStep): string[] => [
  "scripts/build",
  "scripts/lib",
  "src/openapi",
  ...inputs,
];

function fingerprint(step: BuildStep): string {
  const variables = (step.variables ?? []).map((name) => process.env[name] ?? null);
  return keyOf(variables, step.outputs, contents(dependencies(step)));
}

/** A hash of values, of the tools that are installed and of the Node that runs them. */
export function keyOf(...values: unknown[]): string {
  const { version, platform, arch } = process;
  return digest(JSON.stringify([version, platform, arch, contents(COMMON), values]));
}

/** Path → hash of the content, for every file and folder at or below the paths that exists; links are followed. */
function contents(paths: string[]): Record<string, string> {
  const found: Record<string, string> = {};
  const visit = (path: string): void => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return;
    found[path] = stats.isDirectory() ? "folder" : digest(readFileSync(path));
    if (stats.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
  };
  for (const path of [...paths].sort()) visit(path);
  return found;
}

const digest = (content: string | Buffer): string => hash("sha256", content);
