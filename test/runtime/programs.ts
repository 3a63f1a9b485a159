/** Runs a TypeScript program of the tests under the Node versions that the package supports. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "rolldown";

/** Major version → the Node that npm installed for it. */
export const NODES = {
  20: "node_modules/node20/bin/node",
  22: "node_modules/node22/bin/node",
  24: "node_modules/node/bin/node",
};

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Bundles a program, as Node 20 reads no TypeScript, and runs it to its end. */
export async function runProgram(path: string, node: string, args: string[] = []): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), "linkspec-program-"));
  try {
    const file = join(folder, "program.mjs");
    await build({ input: path, platform: "node", logLevel: "silent", output: { file } });
    return await run(node, [file, ...args]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(command: string, args: string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject).on("close", (code) => resolve({ code, stdout, stderr }));
  });
}
