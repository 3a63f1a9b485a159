/**
 * What `verifyFetch` adds to a call: `node bench/verify-fetch.ts [rounds] [calls]`. Bare and wrapped functions take turns in
 * short rounds. For a call that is not sampled, the difference is too small to be seen over loopback, so it is measured
 * around a function that returns at once, and set against the time of a call over loopback.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { verifyFetch } from "../src/verify/index.ts";
import { numberAt, progress, runBench } from "./program.ts";
import { median, type Result, type Table } from "./result.ts";

const ROUNDS = numberAt(0, 200);
const CALLS = numberAt(1, 200);

type Fetches = Record<string, () => Promise<unknown>>;

/** Times of each function, and their ratios to the first one. */
async function compare(title: string, fetches: Fetches, calls: number, idle: () => Promise<void>): Promise<Table> {
  const names = Object.keys(fetches);
  const times = names.map(() => [] as number[]);
  const ratios = names.map(() => [] as number[]);
  for (const one of Object.values(fetches)) await time(one, calls);
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round % 50 === 0) progress(`${title}: round ${round} of ${ROUNDS}`);
    const spent: number[] = [];
    // Each goes first as often as the others.
    for (const turn of names.keys()) {
      const index = (turn + round) % names.length;
      spent[index] = await time(Object.values(fetches)[index]!, calls);
      // The checks of the last calls do not count against the next function.
      await idle();
    }
    for (const [index, one] of spent.entries()) {
      times[index]!.push(one * 1e6);
      ratios[index]!.push(one / spent[0]!);
    }
  }
  return {
    title: `${title}, median of ${ROUNDS} rounds of ${calls} calls`,
    columns: [
      { title: "to the first", unit: "times" },
      { title: "per call", unit: "ns" },
    ],
    rows: names.map((name, index) => ({ name, values: [median(ratios[index]!), median(times[index]!)] })),
  };
}

async function measure(): Promise<Result> {
  const server = fork(new URL("client-server.ts", import.meta.url));
  const [port] = (await once(server, "message")) as [number];
  const base = `http://127.0.0.1:${port}`;
  const url = `${base}/accounts/acc_1`;
  const options = { api: "method", version: "2026-03-30", baseUrls: [base] } as const;
  const over = (send: typeof fetch) => async () => void (await (await send(url)).json());
  const response = new Response();
  const stub = async () => response;
  try {
    const unsampled = verifyFetch(stub, { ...options, sample: 0 });
    const alone = await compare(
      "a function that returns at once",
      { "not wrapped": stub, "not sampled": () => unsampled(url) },
      CALLS * 100,
      () => unsampled.idle(),
    );
    const checked = verifyFetch(fetch, options);
    const loopback = await compare(
      "loopback",
      {
        "bare fetch": over(fetch),
        "not sampled": over(verifyFetch(fetch, { ...options, sample: 0 })),
        sampled: over(checked),
      },
      CALLS,
      () => checked.idle(),
    );
    const [without, wrapped] = alone.rows.map(({ values }) => values[1]!) as [number, number];
    return {
      title: "Verify: what a wrapped fetch adds",
      command: `node bench/verify-fetch.ts ${ROUNDS} ${CALLS}`,
      method:
        "`GET /accounts/{acc_id}`, 2 kB, read as JSON. The functions take turns in short rounds; each round's time is divided by that of the first function in the same round. A sampled call is checked in the same process. The target compares what the wrapper adds to a function that returns at once with a call over loopback.",
      tables: [alone, loopback],
      targets: [
        {
          what: "verifyFetch on a call that is not sampled, of a call over loopback",
          unit: "%",
          atMost: 2,
          measured: ((wrapped - without) / loopback.rows[0]!.values[1]!) * 100,
        },
      ],
    };
  } finally {
    server.disconnect();
  }
}

async function time(call: () => Promise<unknown>, calls: number): Promise<number> {
  const started = performance.now();
  for (let index = 0; index < calls; index += 1) await call();
  return (performance.now() - started) / calls;
}

await runBench(measure);
