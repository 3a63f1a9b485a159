/**
 * 200,000 requests over 16 connections, each create with an idempotency key of its own: no error, and no growth of memory after the first tenth: `node bench/mock-soak.ts`.
 *
 * The heap is read after a garbage collection (`--expose-gc` in the server), so that what is counted is what is kept.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { load } from "./mock-servers.ts";
import { numberAt, progress, runBench } from "./program.ts";
import type { Result, Table } from "./result.ts";

const REQUESTS = numberAt(0, 200_000);
const TENTHS = 10;
const CONNECTIONS = 16;

async function measure(): Promise<Result> {
  const server = fork(new URL("mock-soak-server.ts", import.meta.url), { execArgv: ["--expose-gc"] });
  const [{ port }] = (await once(server, "message")) as [{ port: number }];
  const heap = async (): Promise<number> => {
    server.send("heap");
    const [{ used }] = (await once(server, "message")) as [{ used: number }];
    return used;
  };
  const rows: Table["rows"] = [];
  let failed = 0;
  for (let tenth = 1; tenth <= TENTHS; tenth += 1) {
    const { rate, failed: errors } = await load(port, REQUESTS / TENTHS, CONNECTIONS, true);
    failed += errors;
    const sent = `${((tenth * REQUESTS) / TENTHS).toLocaleString("en")} requests`;
    rows.push({ name: sent, values: [(await heap()) / 1e6, rate] });
    progress(sent);
  }
  server.kill();
  const [first = 0, last = 0] = [rows.at(0), rows.at(-1)].map((row) => row?.values[0] ?? 0);
  return {
    title: "Mock: soak",
    command: `node bench/mock-soak.ts ${REQUESTS}`,
    method: `Requests over ${CONNECTIONS} connections, each create with an idempotency key of its own. The heap is read after a garbage collection.`,
    tables: [
      {
        title: "after each tenth",
        columns: [
          { title: "heap", unit: "MB" },
          { title: "requests", unit: "per second" },
        ],
        rows,
      },
    ],
    targets: [
      { what: "requests that failed", unit: "count", atMost: 0, measured: failed },
      {
        what: "growth of the heap after the first tenth",
        unit: "%",
        atMost: 2,
        measured: ((last - first) / first) * 100,
      },
    ],
  };
}

await runBench(measure);
