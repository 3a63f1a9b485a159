/**
 * `npm run bench`: runs every benchmark, one after the other, and writes `bench/RESULTS.md`. Nothing else should run meanwhile.
 * `npm run bench -- openapi.yaml` measures the pipeline's tools on Method's own description as well.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { writeWhole } from "../scripts/lib/files.ts";
import { describeMachine } from "./machine.ts";
import { printReport, type Run } from "./report.ts";
import { isMet, type Result } from "./result.ts";

const REPORT = "bench/RESULTS.md";

/** Runs a benchmark, whose progress is seen, and resolves with its result. */
function measure(program: string, args: string[]): Promise<Result> {
  const child = spawn(process.execPath, [program, ...args, "--json"], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    // One that misses a target exits with 1 as well, after its result.
    child.on("close", (code) => {
      try {
        resolve(JSON.parse(output) as Result);
      } catch {
        reject(new Error(`It ended with exit code ${code} and without a result.`));
      }
    });
  });
}

const [own] = process.argv.slice(2);
if (own !== undefined && !existsSync(own)) {
  console.error(`There is no ${own}. Give the path of an OpenAPI document, or none.`);
  process.exit(2);
}
const PROGRAMS: [program: string, args: string[]][] = [
  ["bench/client.ts", []],
  ["bench/client-size.ts", []],
  ["bench/client-types.ts", []],
  ["bench/client-editor.ts", []],
  ["bench/verify-fetch.ts", []],
  ["bench/mock.ts", []],
  ["bench/mock-soak.ts", []],
  ["bench/sandbox.ts", []],
  ["bench/sandbox-soak.ts", []],
  ["bench/loop.ts", []],
  ["bench/pipeline.ts", own === undefined ? [] : ["3", own]],
];

const started = performance.now();
const run: Run = { machine: describeMachine(), results: [], failures: [] };
for (const [index, [program, args]] of PROGRAMS.entries()) {
  console.log(`${program} (${index + 1} of ${PROGRAMS.length})`);
  try {
    run.results.push(await measure(program, args));
  } catch (error) {
    run.failures.push({ program, message: (error as Error).message });
  }
}
writeWhole(REPORT, await printReport(run));
const missed = run.results.flatMap(({ targets }) => targets.filter((target) => !isMet(target)));
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
console.log(
  `${REPORT}: ${run.results.length} benchmarks in ${minutes} minutes, ${missed.length} targets not met, ${run.failures.length} failed`,
);
for (const { program, message } of run.failures) console.error(`${program}: ${message}`);
process.exitCode = run.failures.length > 0 ? 1 : 0;
