/** A folder with a part of the repository in it, and all that npm installed. */
import { cpSync, existsSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { COMMON, dependencies, type Step } from "../../scripts/cache.ts";
import { run } from "./run.ts";

/** Copies files and folders, as far as they exist, into a new folder, which the caller deletes. */
export function makeSandbox(paths: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "linkspec-sandbox-"));
  for (const path of paths.filter((each) => existsSync(each) && !each.startsWith("node_modules"))) {
    cpSync(path, join(folder, path), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}

const PROGRAM = `
import { readSteps } from "./scripts/steps.ts";
await readSteps().find(({ name }) => name === process.argv[1]).run();
`;

/** Runs a step where there is nothing but what it says it reads, and returns the folder, which the caller deletes. */
export async function runAlone(step: Step, more: string[] = [], env: Record<string, string> = {}): Promise<string> {
  const folder = makeSandbox([...COMMON, ...dependencies(step), ...more]);
  const { code, stderr } = await run(process.execPath, ["--input-type=module", "-e", PROGRAM, step.name], folder, env);
  if (code !== 0) throw new Error(`"${step.name}" needs more than it says:\n${stderr}`);
  return folder;
}
