/**
 * How much each client adds to a request, as a ratio to bare `fetch`: `node bench/client.ts [rounds]`. All take turns in
 * short rounds; each round's time is divided by that of bare `fetch` in the same round, and the median of these ratios is
 * printed, so that a busy machine disturbs all alike.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { ANSWER } from "./client-answer.ts";
import { connectMethodNode, connectPeers, generateRedoclyClient, type Call, type Peers } from "./client-peers.ts";

const ROUNDS = Number(process.argv[2] ?? 200);

async function time(call: Call, calls: number): Promise<number> {
  const started = performance.now();
  for (let i = 0; i < calls; i++) await call();
  return (performance.now() - started) / calls;
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number;

async function compare(title: string, peers: Peers, calls: number): Promise<void> {
  const names = Object.keys(peers);
  const ratios = names.map(() => [] as number[]);
  const micros: number[] = [];
  for (const call of Object.values(peers)) await time(call, 1_000);
  for (let round = 0; round < ROUNDS; round++) {
    const times: number[] = [];
    // Each goes first as often as the others.
    for (const turn of names.keys()) {
      const index = (turn + round) % names.length;
      times[index] = await time(Object.values(peers)[index] as Call, calls);
    }
    const bare = times[0] as number;
    micros.push(bare * 1000);
    for (const [index, one] of times.entries()) ratios[index]?.push(one / bare);
  }
  console.log(`${title}: ${ROUNDS} rounds of ${calls} calls, bare fetch takes ${median(micros).toFixed(0)} µs`);
  for (const [index, name] of names.entries()) {
    console.log(
      `  ${median(ratios[index] as number[])
        .toFixed(2)
        .padStart(5)}  ${name}`,
    );
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
  await compare("stubbed fetch", await connectPeers(baseUrl, redocly.file, stub), 500);
} finally {
  redocly.remove();
  server.disconnect();
}
