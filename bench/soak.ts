/**
 * Many requests to a server in another process: no error, and no growth of memory after a share of them.
 *
 * The heap is read after a garbage collection (`--expose-gc` in the server), so that what is counted is what is kept.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { load, TARGETS, type Target } from "./mock-servers.ts";
import { numberAt, progress } from "./program.ts";
import type { Result, Table } from "./result.ts";

const REQUESTS = numberAt(0, 200_000);
const TENTHS = 10;
const CONNECTIONS = 16;

export interface Soak {
  title: string;
  /** The programs, without their folder. */
  program: string;
  server: string;
  /** The tenth after which memory must not grow: until then, what is kept has a limit that is not reached. */
  fullAfter: number;
}

/** What a server says when it listens. */
export interface Listening {
  port: number;
  targets?: Target[];
}

export async function soak({ title, program, server: file, fullAfter }: Soak): Promise<Result> {
  const server = fork(new URL(file, import.meta.url), { execArgv: ["--expose-gc"] });
  const [{ port, targets = TARGETS }] = (await once(server, "message")) as [Listening];
  const heap = async (): Promise<number> => {
    server.send("heap");
    const [{ used }] = (await once(server, "message")) as [{ used: number }];
    return used;
  };
  const rows: Table["rows"] = [];
  let failed = 0;
  for (let tenth = 1; tenth <= TENTHS; tenth += 1) {
    const { rate, failed: errors } = await load(port, REQUESTS / TENTHS, CONNECTIONS, true, targets);
    failed += errors;
    const sent = `${((tenth * REQUESTS) / TENTHS).toLocaleString("en")} requests`;
    rows.push({ name: sent, values: [(await heap()) / 1e6, rate] });
    progress(sent);
  }
  server.kill();
  const [full = 0, last = 0] = [rows.at(fullAfter - 1), rows.at(-1)].map((row) => row?.values[0] ?? 0);
  return {
    title,
    command: `node bench/${program} ${REQUESTS}`,
    method: `Requests over ${CONNECTIONS} connections, each create with its own idempotency key. The heap is read after a garbage collection.`,
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
      { what: `${title}: requests that failed`, unit: "count", atMost: 0, measured: failed },
      {
        what: `${title}: growth of the heap after ${fullAfter === 1 ? "the first tenth" : `${fullAfter} tenths`}`,
        unit: "%",
        atMost: 2,
        // A heap that shrank did not grow.
        measured: Math.max(0, ((last - full) / full) * 100),
      },
    ],
  };
}
