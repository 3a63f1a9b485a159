/** Starts `prism mock` on a bundle. Prism is a development dependency; the published package does not use it. */
import { spawn } from "node:child_process";
import { onExit } from "./on-exit.ts";
import { UserError } from "./user-error.ts";

const BIN = "node_modules/@stoplight/prism-cli/dist/index.js";
const LISTENING = /Prism is listening on (http:\/\/\S+)/;

export interface PrismServer {
  url: string;
  /** Resolves when the process has ended. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Serves a bundle with Prism and resolves when it listens.
 *
 * @param bundle - The path of an OpenAPI document.
 * @param options.port - The TCP port. Default: 0, which picks a free one.
 * @param options.onOutput - Called with what Prism prints.
 * @throws {UserError} when Prism ends before it listens.
 */
export async function startPrism(
  bundle: string,
  { port = 0, onOutput = () => {} }: { port?: number; onOutput?: (text: string) => void } = {},
): Promise<PrismServer> {
  // Through npx, a signal would end npx and leave the server with its port.
  const child = spawn(process.execPath, [BIN, "mock", bundle, "--port", String(port)], {
    env: { ...process.env, NO_COLOR: "1", SCARF_ANALYTICS: "false" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const cancel = onExit(() => child.kill());
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve())).finally(cancel);
  let output = "";
  const url = await new Promise<string>((resolve, reject) => {
    const read = (text: string): void => {
      onOutput(text);
      output = (output + text).slice(-10_000);
      const [, found] = LISTENING.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.setEncoding("utf8").on("data", read);
    child.stderr.setEncoding("utf8").on("data", read);
    void ended.then(() => reject(new UserError(`prism mock ended before it listened:\n${output.trim()}`)));
  });
  const stop = (): Promise<void> => {
    child.kill();
    return ended;
  };
  return { url, ended, stop };
}
