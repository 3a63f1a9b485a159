/** The mock of the latest versions of all APIs, in its own process, which restarts with new bundles and new sources. */
import { spawn, type ChildProcess } from "node:child_process";
import { latestApis } from "../lib/apis.ts";
import { onExit } from "../lib/on-exit.ts";
import { UserError } from "../lib/user-error.ts";

export class MockProcess {
  #port: number;
  #child: ChildProcess | undefined;

  constructor(port: number) {
    this.#port = port;
    onExit(() => this.#child?.kill());
  }

  /** Starts the mock, in place of the one that runs, and resolves with its address, which stays the same. */
  async start(): Promise<string> {
    await this.stop();
    const apis = latestApis();
    const versions = apis.flatMap(({ version }) => ["--api-version", version]);
    const command = ["src/cli/bin.ts", "mock", ...apis.map(({ name }) => name), ...versions, "--quiet"];
    const child = spawn(process.execPath, [...command, "--port", String(this.#port)], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#child = child;
    const url = await addressOf(child);
    this.#port = Number(new URL(url).port);
    return url;
  }

  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const closed = new Promise((resolve) => child.once("close", resolve));
    child.kill();
    await closed;
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      const url = /http:\/\/\S+/.exec(output)?.[0];
      if (url !== undefined) resolve(url);
    });
    child.on("error", reject);
    child.on("close", () => reject(new UserError(`The mock did not start:\n${output.trim()}`)));
  });
}
