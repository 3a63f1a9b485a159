/** Runs a step of the build where there is nothing but what it says it reads. */
import { cpSync, existsSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { COMMON, dependencies, type BuildStep } from "../../scripts/lib/build-cache.ts";
import { run } from "./run.ts";

const PROGRAM = `
import { buildSteps } from "./scripts/build/steps.ts";
await buildSteps().find(({ name }) => name === process.argv[1]).run();
`;

/** Runs it, with more files and variables if need be, and returns the folder, which the caller deletes. */
export async function runAlone(
  step: BuildStep,
  more: string[] = [],
  env: Record<string, string> = {},
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "linkspec-alone-"));
  const files = [...COMMON, ...dependencies(step), ...more].filter((path) => !path.startsWith("node_modules"));
  for (const path of files.filter(existsSync)) cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const { code, stderr } = await run(process.execPath, ["--input-type=module", "-e", PROGRAM, step.name], folder, env);
  if (code !== 0) throw new Error(`"${step.name}" needs more than it says:\n${stderr}`);
  return folder;
}
