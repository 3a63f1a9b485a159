/** Runs Redocly and Spectral on files and reads what they find. */
import { copyFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pointerKeys } from "../../src/openapi/json-pointer.ts";
import { withTemporaryFolder } from "../lib/on-exit.ts";
import { run } from "../lib/run-tool.ts";
import { UserError } from "../lib/user-error.ts";
import type { Finding } from "./findings.ts";

/** Lints files with both. Warnings and hints count as findings: no level is tolerated. */
export function lintFiles(bundles: string[]): Promise<Finding[]> {
  return withPlainPaths(bundles, async (paths, originalOf) => {
    const findings = await Promise.all([lintWithRedocly(paths), lintWithSpectral(paths)]);
    return findings.flat().map((finding) => ({ ...finding, file: originalOf(finding.file) }));
  });
}

/** Both read `#` and `%` in the path of a file as parts of a URL, so below such a folder they lint copies. */
async function withPlainPaths(
  files: string[],
  lint: (paths: string[], originalOf: (path: string) => string) => Promise<Finding[]>,
): Promise<Finding[]> {
  if (!/[#%]/.test(process.cwd())) return lint(files, (path) => path);
  return withTemporaryFolder("lint", (folder) => {
    const copies = files.map((_file, index) => join(folder, `${index}.json`));
    for (const [index, file] of files.entries()) copyFileSync(file, copies[index] as string);
    const originals = new Map(copies.map((copy, index) => [copy, files[index] as string]));
    return lint(copies, (path) => originals.get(resolve(path)) ?? path);
  });
}

/** Lints files with Redocly alone, which reads workflows too. */
export async function lintWithRedocly(files: string[]): Promise<Finding[]> {
  if (files.length === 0) return [];
  const output = await runLinter("redocly", ["lint", ...files, "--format=json", "--max-problems=1000"]);
  const reports = output as {
    problems: { ruleId: string; message: string; location: { source: { ref: string }; pointer?: string }[] }[];
  }[];
  return reports
    .flatMap(({ problems }) => problems)
    .map(({ ruleId, message, location: [place] }) => ({
      file: place?.source.ref ?? "redocly.yaml",
      path: pointerKeys(place?.pointer ?? ""),
      rule: ruleId,
      message,
    }));
}

async function lintWithSpectral(files: string[]): Promise<Finding[]> {
  const output = await runLinter("spectral", ["lint", ...files, "--format=json", "--quiet", "--fail-severity=hint"]);
  const results = output as { code: string; message: string; path: (string | number)[]; source: string }[];
  return results.map(({ code, message, path, source }) => ({
    file: source,
    path: path.map(String),
    rule: code,
    message,
  }));
}

/**
 * The list that a linter prints; Redocly prints an object for each file, one after the other.
 * @throws {UserError} when the linter did not run to its end.
 */
async function runLinter(tool: string, args: string[]): Promise<unknown> {
  const { stdout, stderr } = await run(tool, args);
  try {
    return JSON.parse(stdout.startsWith("{") ? `[${stdout.replaceAll(/^\}\{/gm, "},{")}]` : stdout);
  } catch {
    throw new UserError(`${tool} failed:\n${(stdout + stderr).trim()}`);
  }
}
