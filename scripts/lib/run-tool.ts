/** Runs the command line tools that npm installed, and reports their output when they fail. */
import { spawn } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { onExit } from "./on-exit.ts";
import { UserError } from "./user-error.ts";

export interface Result {
  code: number;
  stdout: string;
  stderr: string;
}

const ENVIRONMENT = { ...process.env, REDOCLY_TELEMETRY: "off", SCARF_ANALYTICS: "false", NO_COLOR: "1" };

/**
 * Runs `node_modules/.bin/<tool>`, or a file of `node_modules` by its path, with the Node that runs us, and resolves with its
 * exit code and output.
 */
export function run(tool: string, args: string[]): Promise<Result> {
  const bin = tool.includes("/") ? tool : `node_modules/.bin/${tool}`;
  if (!existsSync(bin)) throw new UserError(`${tool} is not installed. Run "npm ci" first.`);
  return new Promise((resolve, reject) => {
    const stdio = ["ignore", "pipe", "pipe"] as ["ignore", "pipe", "pipe"];
    const child = spawn(process.execPath, [realpathSync(bin), ...args], { env: ENVIRONMENT, stdio });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    const cancel = onExit(() => child.kill());
    child.on("error", reject);
    child.on("close", (code) => {
      cancel();
      resolve({ code: code ?? 1, stdout, stderr });
    });
  });
}

/** Like `run`, but a non-zero exit throws a `UserError` with the tool's output. */
export async function runOrFail(tool: string, args: string[]): Promise<Result> {
  const result = await run(tool, args);
  if (result.code !== 0) {
    throw new UserError(`${tool} ${args[0]} failed:\n${(result.stderr + result.stdout).trim()}`);
  }
  return result;
}
