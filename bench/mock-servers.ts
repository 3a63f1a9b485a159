/** Starts the servers that the benchmarks of the mock compare, and sends requests to them. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { onExit } from "../scripts/lib/on-exit.ts";

export const API = "method";
export const VERSION = "2026-03-30";
const BUNDLE = `generated/${API}/${VERSION}/openapi.json`;

export interface Target {
  method: string;
  path: string;
  body?: string;
}

/** A retrieve, a list and a create: what a contract suite mostly sends. */
export const TARGETS: Target[] = [
  { method: "GET", path: "/accounts/acc_yVf3mkzbhz9tj/balances/bal_dGCCNWHMQYRay" },
  { method: "GET", path: "/accounts/acc_yVf3mkzbhz9tj/balances?page_limit=10" },
  { method: "POST", path: "/accounts/acc_yVf3mkzbhz9tj/balances", body: "{}" },
];

export const HEADERS = { authorization: "Bearer sk_test", "content-type": "application/json" };

/** The commands, each listening on a port; the compiled package is what users run. */
export const COMMANDS: Record<"linkspec" | "prism" | "bare", (port: number) => string[]> = {
  bare: (port) => ["bench/mock-bare-server.ts", String(port)],
  linkspec: (port) => ["dist/src/cli/bin.js", "mock", API, "--api-version", VERSION, "--port", String(port), "--quiet"],
  prism: (port) => [
    "node_modules/@stoplight/prism-cli/dist/index.js",
    "mock",
    BUNDLE,
    "-p",
    String(port),
    "-v",
    "silent",
  ],
};

/** Starts a command and resolves once it has answered, with the milliseconds that this took. */
export async function start(name: keyof typeof COMMANDS) {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, COMMANDS[name](port), { stdio: "ignore" });
  const cancel = onExit(() => child.kill("SIGKILL"));
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${name} ended with exit code ${child.exitCode} before it answered.`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const milliseconds = performance.now() - started;
  return {
    port,
    pid: child.pid!,
    milliseconds,
    async stop() {
      child.kill("SIGKILL");
      await once(child, "close");
      cancel();
    },
  };
}

/**
 * One connection that sends requests as bytes and reads no more of an answer than it must: a client of Node's own would
 * cost as much as the server that is measured.
 */
class Connection {
  readonly #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #answered: { resolve: (status: number) => void; reject: (error: Error) => void } | undefined;

  constructor(port: number) {
    this.#socket = connect(port, "127.0.0.1").setNoDelay(true);
    this.#socket.on("data", (chunk) => this.#read(chunk)).on("error", (error) => this.#answered?.reject(error));
    this.#socket.on("close", () => this.#answered?.reject(new Error("The connection was closed.")));
  }

  send(bytes: Buffer): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#answered = { resolve, reject };
      this.#socket.write(bytes);
    });
  }

  end(): void {
    this.#answered = undefined;
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const head = this.#received.indexOf("\r\n\r\n");
    if (head === -1) return;
    const [, length] = /\r\ncontent-length: (\d+)/i.exec(this.#received.toString("latin1", 0, head)) ?? [];
    if (length === undefined) return this.#answered?.reject(new Error("The answer has no Content-Length."));
    if (this.#received.length < head + 4 + Number(length)) return;
    const status = Number(this.#received.toString("latin1", 9, 12));
    this.#received = Buffer.alloc(0);
    this.#answered?.resolve(status);
  }
}

const bytesOf = ({ method, path, body = "" }: Target, more: Record<string, string> = {}): Buffer => {
  const length = body && { "content-length": String(body.length) };
  const headers = Object.entries({ host: "mock.test", ...HEADERS, ...length, ...more });
  return Buffer.from(
    `${method} ${path} HTTP/1.1\r\n${headers.map((pair) => pair.join(": ")).join("\r\n")}\r\n\r\n${body}`,
  );
};

/**
 * Sends requests over a number of connections; returns requests per second, and how many failed.
 *
 * @param keyed Whether every create has an idempotency key of its own.
 * @param targets What is requested, by turns.
 */
export async function load(
  port: number,
  count: number,
  connections: number,
  keyed = false,
  targets = TARGETS,
): Promise<{ rate: number; failed: number }> {
  const requests = targets.map((target) => bytesOf(target));
  let [sent, failed] = [0, 0];
  const worker = async (): Promise<void> => {
    const connection = new Connection(port);
    while (sent < count) {
      const place = sent % requests.length;
      const isKeyed = keyed && targets[place]!.method === "POST";
      const bytes = isKeyed ? bytesOf(targets[place]!, { "idempotency-key": crypto.randomUUID() }) : requests[place]!;
      sent += 1;
      if ((await connection.send(bytes)) !== 200) failed += 1;
    }
    connection.end();
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, worker));
  return { rate: (count * 1000) / (performance.now() - started), failed };
}

/** Whether a server answers. */
async function answers(port: number): Promise<boolean> {
  const connection = new Connection(port);
  try {
    return (await connection.send(bytesOf({ method: "GET", path: "/ping" }))) === 200;
  } catch {
    return false;
  } finally {
    connection.end();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
