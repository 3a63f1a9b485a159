/**
 * How much each client adds to a request, as a ratio to bare `fetch`: `node bench/client.ts [rounds] [calls]`. All take turns
 * in short rounds; each round's time is divided by that of bare `fetch` in the same round, and the median of these ratios
 * counts, so that a busy machine disturbs all alike.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { createMethodClient } from "../src/method/index.ts";
import { RESPONSE } from "./client-response.ts";
import { connectMethodNode, connectPeers, generateRedoclyClient, type Call, type Peers } from "./client-peers.ts";
import { numberAt, progress, runBench } from "./program.ts";
import { median, type Result, type Table } from "./result.ts";

const ROUNDS = numberAt(0, 200);
const CALLS = numberAt(1, 200);
const STUBBED_CALLS = 500;
const CREATIONS = 100;

async function time(call: Call, calls: number): Promise<number> {
  const started = performance.now();
  for (let i = 0; i < calls; i++) await call();
  return (performance.now() - started) / calls;
}

async function compare(title: string, peers: Peers, calls: number): Promise<Table> {
  const names = Object.keys(peers);
  const ratios = names.map(() => [] as number[]);
  const micros = names.map(() => [] as number[]);
  for (const call of Object.values(peers)) await time(call, 1_000);
  for (let round = 0; round < ROUNDS; round++) {
    if (round % 50 === 0) progress(`${title}: round ${round} of ${ROUNDS}`);
    const times: number[] = [];
    // Each goes first as often as the others.
    for (const turn of names.keys()) {
      const index = (turn + round) % names.length;
      times[index] = await time(Object.values(peers)[index] as Call, calls);
    }
    for (const [index, one] of times.entries()) {
      ratios[index]?.push(one / (times[0] as number));
      micros[index]?.push(one * 1000);
    }
  }
  return {
    title: `${title}, median of ${ROUNDS} rounds of ${calls} calls`,
    columns: [
      { title: "to bare fetch", unit: "times" },
      { title: "per call", unit: "µs" },
    ],
    rows: names.map((name, index) => ({
      name,
      values: [median(ratios[index] as number[]), median(micros[index] as number[])],
    })),
  };
}

/** Microseconds to create a client, the median of rounds of creations. */
function timeCreation(): number {
  const create = () => createMethodClient({ apiKey: "sk_test", environment: "dev" });
  const rounds = Array.from({ length: ROUNDS + 1 }, () => {
    const started = performance.now();
    for (let i = 0; i < CREATIONS; i++) create();
    return ((performance.now() - started) / CREATIONS) * 1000;
  });
  // The first round also compiles the code.
  return median(rounds.slice(1));
}

async function measure(): Promise<Result> {
  const creation = timeCreation();
  const server = fork(new URL("client-server.ts", import.meta.url));
  const [port] = (await once(server, "message")) as [number];
  const baseUrl = `http://127.0.0.1:${port}`;
  const redocly = await generateRedoclyClient();
  try {
    const overLoopback = { ...(await connectPeers(baseUrl, redocly.file)), ...connectMethodNode(baseUrl) };
    const loopback = await compare("loopback", overLoopback, CALLS);
    const headers = { "content-type": "application/json", "content-length": String(RESPONSE.length) };
    const stub = async () => new Response(RESPONSE, { headers });
    const stubbed = await compare("stubbed fetch", await connectPeers(baseUrl, redocly.file, stub), STUBBED_CALLS);
    const ratioOf = (name: string) => loopback.rows.find((row) => row.name.startsWith(name))?.values[0] as number;
    return {
      title: "Client: time per call",
      command: `node bench/client.ts ${ROUNDS} ${CALLS}`,
      method:
        "`GET /accounts/{acc_id}` with retries, timeout, idempotency and hooks on. All take turns in short rounds; each round's time is divided by that of bare `fetch` in the same round.",
      tables: [
        loopback,
        stubbed,
        {
          title: `creation of a client, median of ${ROUNDS} rounds of ${CREATIONS}`,
          columns: [{ title: "per client", unit: "µs" }],
          rows: [{ name: "linkspec", values: [creation] }],
        },
      ],
      targets: [
        { what: "linkspec to bare fetch over loopback", unit: "times", atMost: 1.1, measured: ratioOf("linkspec") },
        {
          what: "linkspec to method-node over loopback",
          unit: "times",
          atMost: 1,
          measured: ratioOf("linkspec") / ratioOf("method-node"),
        },
        { what: "creation of a client", unit: "µs", atMost: 50, measured: creation },
      ],
    };
  } finally {
    redocly.remove();
    server.disconnect();
  }
}

await runBench(measure);
