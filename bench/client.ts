/**
 * How much each client adds to a request, as a ratio to bare `fetch`: `node bench/client.ts`. All take turns within one
 * run, and the median of their rounds is printed, so that a busy machine disturbs all alike.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { ANSWER } from "./client-answer.ts";
import { connectMethodNode, connectPeers, generateRedoclyClient, type Call, type Peers } from "./client-peers.ts";

const ROUNDS = Number(process.argv[2] ?? 25);

async function time(call: Call, calls: number): Promise<number> {
  const started = performance.now();
  for (let i = 0; i < calls; i++) await call();
  return (performance.now() - started) / calls;
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number;

async function compare(title: string, peers: Peers, calls: number): Promise<void> {
  const times = new Map(Object.keys(peers).map((name) => [name, [] as number[]]));
  for (const call of Object.values(peers)) await time(call, calls);
  for (let round = 0; round < ROUNDS; round++) {
    const entries = Object.entries(peers);
    // Each goes first as often as the others.
    const turned = [...entries.slice(round % entries.length), ...entries.slice(0, round % entries.length)];
    for (const [name, call] of turned) times.get(name)?.push(await time(call, calls));
  }
  const base = median(times.get("bare fetch") as number[]);
  console.log(`${title}: median of ${ROUNDS} rounds of ${calls} calls`);
  for (const [name, values] of times) {
    const one = median(values);
    console.log(`  ${(one / base).toFixed(2).padStart(5)}  ${name} (${(one * 1000).toFixed(0)} µs)`);
  }
}

const server = fork(new URL("client-server.ts", import.meta.url));
const [port] = (await once(server, "message")) as [number];
const baseUrl = `http://127.0.0.1:${port}`;
const redocly = await generateRedoclyClient();
try {
  await compare(
    "loopback",
    { ...(await connectPeers(baseUrl, redocly.file)), ...connectMethodNode(baseUrl) },
    Number(process.argv[3] ?? 200),
  );
  const headers = { "content-type": "application/json", "content-length": String(ANSWER.length) };
  const stub = async () => new Response(ANSWER, { headers });
  await compare("stubbed fetch", await connectPeers(baseUrl, redocly.file, stub), 1_000);
} finally {
  redocly.remove();
  server.disconnect();
}
