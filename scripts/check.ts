/**
 * Whether generated files are fresh, resources name their sources, files are formatted, types hold, and nothing is unused.
 * Changes nothing.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { generate } from "./generate.ts";
import { withTemporaryFolder } from "./lib/on-exit.ts";
import { listSources } from "./sources.ts";
import { runCommand } from "./lib/run-command.ts";
import { filesBelow } from "./lib/files.ts";
import { UserError } from "./lib/user-error.ts";
import { runOrFail } from "./lib/run-tool.ts";

/** Generates into a temporary folder and compares it with `generated/`, file by file. */
async function checkFresh(): Promise<string> {
  return withTemporaryFolder("check", async (folder) => {
    await generate(folder);
    const fresh = new Set(filesBelow(folder).map((file) => relative(folder, file)));
    const committed = filesBelow("generated").map((file) => relative("generated", file));
    const stale = [...fresh].filter((name) => !same(join(folder, name), join("generated", name)));
    const extra = committed.filter((name) => !fresh.has(name));
    if (stale.length + extra.length > 0) {
      const lines = [
        ...stale.map((name) => `differs: generated/${name}`),
        ...extra.map((name) => `extra: generated/${name}`),
      ];
      throw new UserError(`generated/ is stale; run "npm run build" and commit the result:\n${lines.join("\n")}`);
    }
    return `generated: ${fresh.size} files are fresh`;
  });
}

const same = (one: string, other: string): boolean =>
  existsSync(other) && readFileSync(one).equals(readFileSync(other));

/** @param withGenerated - Whether to generate everything again and compare it, which takes most of the time. */
async function check(withGenerated: boolean): Promise<string[]> {
  const fresh = withGenerated ? [await checkFresh()] : [];
  await Promise.all([
    runOrFail("prettier", ["--check", "--log-level=warn", "."]),
    // It finds what TypeScript 5.9 finds, in a third of the time; the tests of the types run both.
    runOrFail("node_modules/typescript7/bin/tsc", ["--project", "."]),
    runOrFail("knip", ["--no-progress"]),
  ]);
  const tools = ["prettier: every file is formatted", "tsc: no type error", "knip: nothing is unused"];
  const sources = `sources: ${listSources().length} resources name theirs`;
  return [...fresh, sources, ...tools];
}

if (import.meta.main) await runCommand("check", () => check(!process.argv.includes("--without-generated")));
