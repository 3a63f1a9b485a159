/** `npm test`: everything that must hold, and one closing line with the runner's own count for CI. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Runs a command of npm's bin folder with our terminal and resolves with its exit code. */
function runHere(command: string, args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: "inherit" });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}

const folder = mkdtempSync(join(tmpdir(), "linkspec-test-"));
try {
  // Snippets and examples run on the package as it is published.
  for (const step of ["scripts/check.ts", "scripts/lint.ts", "scripts/package.ts"]) {
    const code = await runHere(process.execPath, [step]);
    if (code !== 0) process.exit(code);
  }
  const file = join(folder, "report.json");
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json"];
  const code = await runHere(process.execPath, [...vitest, `--outputFile=${file}`, ...process.argv.slice(2)]);
  const report = JSON.parse(readFileSync(file, "utf8")) as Report;
  // A file that could not run has no test that failed; a suite around a failed test counts as that test.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((result) => result.status === "failed"),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  const skipped = report.numPendingTests > 0 ? `, ${report.numPendingTests} skipped` : "";
  console.log(`${report.numPassedTests} passed, ${failed} failed${skipped}`);
  process.exitCode = code;
} finally {
  rmSync(folder, { recursive: true });
}
