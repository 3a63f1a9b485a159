/**
 * Lints the bundles with Redocly and Spectral, and the workflows with Redocly. The sources hold all versions at once, so a
 * linter would take the shapes of two versions for a contradiction; what only they can get wrong is found by bundling them.
 */
import { globSync } from "node:fs";
import { dirname } from "node:path";
import { readApis, type Api } from "./lib/apis.ts";
import { runCommand } from "./lib/run-command.ts";
import { checkAllExamples } from "./lint/check-examples.ts";
import { checkReachable } from "./lint/check-reachable.ts";
import { UserError } from "./lib/user-error.ts";
import { run } from "./lib/run-tool.ts";

/** Lints all of some APIs; a single finding, warnings included, is a failure that shows all of them. */
export async function lint(apis: Api[] = readApis()): Promise<string[]> {
  const bundles = apis.map(({ generated }) => `${generated}/openapi.json`);
  const folders = new Set(apis.map(({ root }) => dirname(root)));
  const workflows = [...folders].flatMap((folder) => globSync(`${folder}/workflows/*.arazzo.yaml`));
  const results = await Promise.all([
    lintWith("redocly", ["lint", ...bundles, ...workflows, "--format=stylish", "--max-problems=1000"]),
    lintWith("spectral", ["lint", ...bundles, "--fail-severity=hint"]),
  ]);
  const what = bundles.length === 1 ? "1 bundle" : `${bundles.length} bundles`;
  const clean = results.map((tool) => `${tool}: no finding in ${what}`);
  return [...clean, ...(await checkReachable(apis)), ...(await checkAllExamples(apis))];
}

async function lintWith(tool: string, args: string[]): Promise<string> {
  const { code, stdout, stderr } = await run(tool, args);
  // Redocly exits with 0 when there are warnings only; a clean run prints no table of problems.
  const warnings = /[1-9]\d* warnings?/.test(stdout + stderr);
  if (code !== 0 || warnings) throw new UserError(`${tool} found problems:\n${`${stdout}\n${stderr}`.trim()}`);
  return tool;
}

if (import.meta.main) await runCommand("lint", () => lint());
