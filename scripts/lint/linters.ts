/** Runs Redocly and Spectral on files and reads what they find. */
import { pointerKeys } from "../../src/openapi/json-pointer.ts";
import { run } from "../lib/run-tool.ts";
import { UserError } from "../lib/user-error.ts";
import type { Finding } from "./findings.ts";

/** Warnings and hints count as findings: there is no level that may stay. */
export async function lintWithRedocly(files: string[]): Promise<Finding[]> {
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

export async function lintWithSpectral(files: string[]): Promise<Finding[]> {
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
