/**
 * 200,000 requests over 16 connections, each create with an idempotency key of its own: no error, and no growth of memory after the first tenth: `node bench/mock-soak.ts`.
 *
 * The heap is read after a garbage collection (`--expose-gc` in the server), so that what is counted is what is kept.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { load } from "./mock-servers.ts";

const REQUESTS = Number(process.argv[2] ?? 200_000);
const TENTHS = 10;
const CONNECTIONS = 16;

const server = fork(new URL("mock-soak-server.ts", import.meta.url), { execArgv: ["--expose-gc"] });
const [{ port }] = (await once(server, "message")) as [{ port: number }];

async function heap(): Promise<number> {
  server.send("heap");
  const [{ used }] = (await once(server, "message")) as [{ used: number }];
  return used;
}

const heaps: number[] = [];
let failed = 0;
for (let tenth = 0; tenth < TENTHS; tenth += 1) {
  const { rate, failed: errors } = await load(port, REQUESTS / TENTHS, CONNECTIONS, true);
  failed += errors;
  heaps.push(await heap());
  console.log(
    `${(tenth + 1) * (REQUESTS / TENTHS)} requests: ${(heaps.at(-1)! / 1e6).toFixed(2)} MB, ${rate.toFixed(0)} per second`,
  );
}
server.kill();
const growth = (heaps.at(-1)! - heaps[0]!) / heaps[0]!;
console.log(`failed: ${failed}; heap after the last tenth against the first: ${(growth * 100).toFixed(2)} %`);
process.exitCode = failed === 0 && growth < 0.02 ? 0 : 1;
