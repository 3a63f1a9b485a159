/** Runs a TypeScript program of the tests under every runtime that the package supports and npm can install. */
import { spawn } from "node:child_process";
import { globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "rolldown";

/** A program that npm installed for this machine: its package is one of several, each for a platform. */
export function installed(pattern: string): string {
  const [path] = globSync(`node_modules/${pattern}`);
  if (path === undefined) throw new Error(`node_modules/${pattern} is missing. Run "npm ci".`);
  return path;
}

/** The start of the command that runs a file. */
export const RUNTIMES: Record<string, readonly string[]> = {
  "Node 20": ["node_modules/node20/bin/node"],
  "Node 22": ["node_modules/node22/bin/node"],
  "Node 24": ["node_modules/node/bin/node"],
  Deno: [installed("@deno/*/deno"), "run", "--allow-net=127.0.0.1"],
  Bun: [installed("@oven/*/bin/bun")],
};

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Bundles a program, as Node 20 reads no TypeScript, and runs it to its end. */
export async function runProgram(path: string, runtime: readonly string[], args: string[] = []): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), "linkspec-program-"));
  try {
    const file = join(folder, "program.mjs");
    await build({ input: path, platform: "node", logLevel: "silent", output: { file } });
    return await run([...runtime, file, ...args]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run([command = "", ...args]: string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject).on("close", (code) => resolve({ code, stdout, stderr }));
  });
}
