/** Runs a step of the build where there is nothing but what it says it reads. */
import { cpSync, existsSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { COMMON, dependencies, type BuildStep } from "../../scripts/lib/build-cache.ts";
import { run } from "./run.ts";

/** What the list of steps is made from. A step that reads one of them itself has it among its inputs. */
const LIST = ["package.json", "redocly.yaml"];

const PROGRAM = `
import { rmSync } from "node:fs";
import { buildSteps } from "./scripts/build/steps.ts";
const [, name, ...others] = process.argv;
const step = buildSteps().find((each) => each.name === name);
for (const file of others) rmSync(file);
await step.run();
`;

/** Runs it, with more files and variables if need be, and returns the folder, which the caller deletes. */
export async function runAlone(
  step: BuildStep,
  more: string[] = [],
  env: Record<string, string> = {},
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "linkspec-alone-"));
  const read = [...COMMON, ...dependencies(step), ...more].filter((path) => !path.startsWith("node_modules"));
  const others = LIST.filter((path) => !read.includes(path));
  for (const path of [...read, ...others].filter(existsSync)) cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const { code, stderr } = await run(
    process.execPath,
    ["--input-type=module", "-e", PROGRAM, step.name, ...others],
    folder,
    env,
  );
  if (code !== 0) throw new Error(`"${step.name}" needs more than it says:\n${stderr}`);
  return folder;
}
