/**
 * The loop of `npm run dev`: seconds from a saved edit of a schema to the state in which the bundle, the types, the mock and
 * the reference page all have it. `node bench/loop.ts [edits]`.
 */
import { spawn } from "node:child_process";
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { inCopy } from "./pipeline-project.ts";
import { numberAt, progress, runBench } from "./program.ts";
import { median, type Result } from "./result.ts";

const EDITS = numberAt(0, 10);
const VERSION = "generated/method/2026-03-30";
const SCHEMA = "openapi/method/components/schemas/balances/Balance.yaml";

/** What shows the edit, and how to find it there. */
const places = (folder: string, marker: string): [name: string, isThere: () => boolean][] => {
  const has = (file: string) => existsSync(file) && readFileSync(file, "utf8").includes(marker);
  return [
    ["bundle", () => has(join(folder, VERSION, "openapi.json"))],
    ["types", () => has(join(folder, VERSION, "schemas.ts"))],
    ["page", () => globSync(join(folder, "dist/docs/method/2026-03-30/**/*.js")).some(has)],
  ];
};

async function measure(): Promise<Result> {
  const seconds = await inCopy(timeEdits);
  return {
    title: "Loop",
    command: `node bench/loop.ts ${EDITS}`,
    method:
      "One schema is edited while `npm run dev` runs; the clock stops when bundle, types and page contain the edit and the mock has restarted.",
    tables: [
      {
        title: `an edit of one schema, ${EDITS} edits`,
        columns: [
          { title: "median", unit: "s" },
          { title: "slowest", unit: "s" },
        ],
        rows: [{ name: "until bundle, types, mock and page have it", values: [median(seconds), Math.max(...seconds)] }],
      },
    ],
    targets: [{ what: "an edit of one schema is served", unit: "s", atMost: 3, measured: median(seconds) }],
  };
}

/** Runs `npm run dev` in a copy of the repository and edits a schema several times. */
async function timeEdits(folder: string): Promise<number[]> {
  const env = { ...process.env, MOCK_PORT: "0", DOCS_PORT: "0" };
  const child = spawn(process.execPath, ["scripts/dev.ts"], { cwd: folder, env, stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  try {
    await until(() => output.includes("Press Ctrl+C to stop."));
    const file = join(folder, SCHEMA);
    const original = readFileSync(file, "utf8");
    const seconds: number[] = [];
    // The first edit starts the workers.
    for (let edit = 0; edit <= EDITS; edit += 1) {
      progress(`loop: edit ${edit} of ${EDITS}`);
      const marker = `edit${edit}x${Date.now()}`;
      const printed = output.length;
      const started = performance.now();
      writeFileSync(file, original.replace("description: ", `description: ${marker} `));
      // The line is printed when the mock has restarted as well.
      await until(() => output.length > printed && places(folder, marker).every(([, isThere]) => isThere()));
      if (edit > 0) seconds.push((performance.now() - started) / 1000);
      // The older versions follow; the next edit is of somebody who reads first.
      await wait(20_000);
    }
    return seconds;
  } finally {
    child.kill();
  }
}

/** Waits at most a minute: an edit that is never served has no time. */
async function until(isTrue: () => boolean): Promise<void> {
  const end = performance.now() + 60_000;
  while (!isTrue()) {
    if (performance.now() > end) throw new Error("The edit is not served after a minute.");
    await wait(25);
  }
}

await runBench(measure);
