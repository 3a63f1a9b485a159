/** Whether generated files are fresh, files are formatted, types hold, and nothing is unused. Changes nothing. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { checkCoverage } from "./coverage.ts";
import { generate } from "./generate.ts";
import { runCommand } from "./lib/run-command.ts";
import { filesBelow } from "./lib/files.ts";
import { UserError } from "./lib/user-error.ts";
import { runOrFail } from "./lib/run-tool.ts";

/** Generates into a temporary folder and compares it with `generated/`, file by file. */
export async function checkFresh(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "linkspec-check-"));
  try {
    await generate(folder);
    const fresh = new Set(filesBelow(folder).map((file) => relative(folder, file)));
    const kept = filesBelow("generated").map((file) => relative("generated", file));
    const stale = [...fresh].filter((name) => !same(join(folder, name), join("generated", name)));
    const extra = kept.filter((name) => !fresh.has(name));
    if (stale.length + extra.length > 0) {
      const lines = [
        ...stale.map((name) => `differs: generated/${name}`),
        ...extra.map((name) => `extra: generated/${name}`),
      ];
      throw new UserError(`generated/ is stale; run "npm run build" and commit the result:\n${lines.join("\n")}`);
    }
    return `generated: ${fresh.size} files are fresh`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const same = (one: string, other: string): boolean =>
  existsSync(other) && readFileSync(one).equals(readFileSync(other));

async function check(): Promise<string[]> {
  const fresh = await checkFresh();
  const coverage = await checkCoverage();
  await runOrFail("prettier", ["--check", "--log-level=warn", "."]);
  await runOrFail("tsc", ["--project", "."]);
  await runOrFail("knip", ["--no-progress"]);
  const tools = ["prettier: every file is formatted", "tsc: no type error", "knip: nothing is unused"];
  return [fresh, coverage, ...tools];
}

if (import.meta.main) await runCommand("check", check);
