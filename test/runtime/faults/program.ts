/**
 * Meets every fault with a GET, with a POST that carries an idempotency key and with a PUT, and prints what the caller
 * saw as JSON. It must end by itself: what keeps it alive is something that the client left open. With `close` as its
 * argument no connection is used again.
 */
import { createServer } from "node:net";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { LinkspecError } from "../../../src/runtime/errors.ts";
import { testClient } from "../api.ts";
import { VirtualPlatform } from "../platform.ts";
import * as faults from "./server.ts";

export interface Outcome {
  fault: string;
  method: string;
  /** What the caller saw, and after how many attempts. */
  saw: string;
  /** Idempotency keys of the requests that the server got. */
  keys: (string | null)[];
  /** Milliseconds of the waits between them. */
  waits: number[];
}

/** When the virtual clock starts, plus three seconds. */
const IN_THREE_SECONDS = new Date(Date.UTC(2026, 0, 1, 0, 0, 3)).toUTCString();

const CALLS = {
  GET: { path: "/accounts/{acc_id}", input: { params: { path: { acc_id: "acc_1" } } } },
  POST: { path: "/accounts", input: { body: { amount: 1 } } },
  PUT: { path: "/accounts/{acc_id}", input: { params: { path: { acc_id: "acc_1" } }, body: { amount: 1 } } },
};

async function closedPort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return `http://127.0.0.1:${port}`;
}

async function meet(
  fault: string,
  script: faults.Fault[],
  method: keyof typeof CALLS,
  baseUrl: string,
  server: faults.FaultServer,
) {
  const platform = new VirtualPlatform();
  server.play(script);
  server.onStuck = () => setImmediate(() => platform.expire());
  let attempts = 0;
  const hooks = { onResponse: () => attempts++ };
  const { path, input } = CALLS[method];
  const client = testClient({ baseUrl, hooks }, platform);
  const saw = await client[method](path, input).then(
    (result) => `${result.status}${result.ok ? "" : ` ${(result.error as LinkspecError).name}`}`,
    // Whether the status arrived before the time was over is up to the network.
    ({ name, status }: LinkspecError) => `throws ${name}${name === "TimeoutError" ? "" : ` ${status ?? ""}`}`.trimEnd(),
  );
  if (platform.limits > 0) throw new Error(`${fault}: a timer is left.`);
  return { fault, method, saw: `${saw} after ${attempts}`, keys: [...server.keys], waits: platform.waits };
}

async function main(): Promise<Outcome[]> {
  const server = new faults.FaultServer();
  server.keepsAlive = process.argv[2] !== "close";
  const elsewhere = new faults.FaultServer();
  const [url, otherUrl, nobody] = await Promise.all([server.start(), elsewhere.start(), closedPort()]);
  elsewhere.play([faults.fine]);
  const { error, text, html, fine } = faults;
  const scripts: Record<string, faults.Fault[]> = {
    nothing: [fine],
    "connection refused": [],
    "connection reset": [faults.reset],
    "connection reset once": [faults.reset, fine],
    "headers, then silence": [faults.silence],
    "half a body": [faults.halfBody],
    "slow drip": [faults.drip],
    "answers 200 with broken JSON": [text(200, '{"success": tru')],
    "answers 200 without a body": [text(200, "")],
    "answers 200 that says success: false": [text(200, '{"success":false,"data":null,"message":null}')],
    "answers 200 with HTML": [html(200)],
    "answers 400": [error(400)],
    "answers 401": [error(401)],
    "answers 409, which is not declared": [error(409)],
    "answers 408": [error(408)],
    "answers 429 once, Retry-After in seconds": [error(429, { "retry-after": "7" }), fine],
    "answers 429 once, Retry-After as a date": [error(429, { "retry-after": IN_THREE_SECONDS }), fine],
    "answers 429, Retry-After beyond the cap": [error(429, { "retry-after": "60" })],
    "answers 500": [error(500)],
    "answers 500 once": [error(500), fine],
    "answers 500 without a body": [text(500, "")],
    "answers 502 with HTML": [html(502)],
    "answers 503 once": [error(503), fine],
    "answers 504": [error(504)],
    "redirect to another host": [text(307, "", { location: `${otherUrl}/accounts/acc_1` })],
    gzip: [faults.gzip],
    "10 MB": [faults.big],
    "10 MB behind gzip": [faults.gzipBomb],
  };
  const outcomes: Outcome[] = [];
  for (const [fault, script] of Object.entries(scripts)) {
    for (const method of ["GET", "POST", "PUT"] as const) {
      outcomes.push(await meet(fault, script, method, script.length === 0 ? nobody : url, server));
    }
  }
  if (elsewhere.keys.length > 0) throw new Error("The redirect was followed.");
  await Promise.all([server.stop(), elsewhere.stop()]);
  return outcomes;
}

console.log(JSON.stringify(await main()));
