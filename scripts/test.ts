/**
 * `npm test`: everything that must hold. The checks, the linters and the tests run side by side; the last line is the
 * runner's own count.
 */
import { spawn } from "node:child_process";
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./lib/files.ts";
import { withTemporaryFolder } from "./lib/on-exit.ts";

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * Runs a program of ours and resolves with its exit code. Without a terminal its output is shown when it ends, so that
 * programs that run side by side do not mix their lines.
 */
function runProgram(args: string[], output: "at once" | "at the end"): Promise<number> {
  const stdio = output === "at once" ? "inherit" : (["ignore", "pipe", "pipe"] as const);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: stdio as "inherit" });
    const lines: string[] = [];
    for (const stream of [child.stdout, child.stderr] as (NodeJS.ReadableStream | null)[]) {
      stream?.setEncoding("utf8").on("data", (text: string) => lines.push(text));
    }
    child.on("error", reject);
    child.on("close", (code) => {
      process.stdout.write(lines.join(""));
      resolve(code ?? 1);
    });
  });
}

/** Runs Vitest, prints the closing line and resolves with the exit code. */
function runTests(args: string[]): Promise<number> {
  return withTemporaryFolder("test", async (folder) => {
    const file = join(folder, "report.json");
    const vitest = ["node_modules/vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json"];
    const code = await runProgram([...vitest, `--outputFile=${file}`, ...args], "at once");
    closingLine = countOf(JSON.parse(readFileSync(file, "utf8")) as Report);
    return code;
  });
}

let closingLine = "0 passed, 0 failed";

function countOf(report: Report): string {
  // A file that could not run has no test that failed; a suite around a failed test counts as that test.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((result) => result.status === "failed"),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  const skipped = report.numPendingTests > 0 ? `, ${report.numPendingTests} skipped` : "";
  return `${report.numPassedTests} passed, ${failed} failed${skipped}`;
}

/** The files of a folder as one text, to see whether they have changed. */
const contentsOf = (folder: string): string =>
  filesBelow(folder)
    .map((file) => `${file} ${hash("sha256", readFileSync(file))}`)
    .join("\n");

// Everything is built once: the tests use the package and the site, and start copies of the repository from the results.
const committed = contentsOf("generated");
const built = await runProgram(["scripts/build.ts"], "at once");
if (built !== 0) process.exit(built);
const isStale = contentsOf("generated") !== committed;
const codes = await Promise.all([
  runTests(process.argv.slice(2)),
  // The tests of the build's steps generate everything again, and compare it.
  runProgram(["scripts/check.ts", "--without-generated"], "at the end"),
  // The build has linted the descriptions.
  runProgram(["scripts/lint.ts", "--without-descriptions"], "at the end"),
]);
if (isStale) {
  console.error("generated/ was stale. The build has written it again: commit the result.");
  codes.push(1);
}
if (codes.some((code, index) => index > 0 && code !== 0)) console.error("The checks above failed besides the tests.");
console.log(closingLine);
process.exitCode = codes.find((code) => code !== 0) ?? 0;
