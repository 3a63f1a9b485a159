/**
 * The mock against `prism mock` on the same bundle, in one run and by turns: `node bench/mock.ts`, or without the start of the
 * commands and the growth: `node bench/mock.ts quick`.
 *
 * Prism logs nothing (`-v silent`), which is faster than what it does when it is left as it is.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { buildPackage } from "../scripts/package.ts";
import { method as profile } from "../src/mock/apis/method.ts";
import { documentSource } from "../src/mock/apis/catalog.ts";
import { fetchFrom } from "../src/mock/adapters/fetch.ts";
import { createMockFetch } from "../src/mock/index.ts";
import { Mock } from "../src/mock/mock.ts";
import { API, HEADERS, load, start, TARGETS, VERSION } from "./mock-servers.ts";
import { argument, progress, runBench } from "./program.ts";
import { median, type Result, type Table, type Target } from "./result.ts";
import type { Document } from "../src/openapi/document.ts";

const ROUNDS = 7;
const REQUESTS = 600;
const CONNECTIONS = 16;
const FACTORS = [1, 2, 4, 8];

/** The first of the rounds only warms up. */
const nameOf = (round: number): string => (round < 0 ? "warm-up" : `round ${round + 1} of ${ROUNDS}`);

/** A table and what is to be reached in it. */
type Part = { table: Table; targets: Target[] };

/** Requests per second of a `fetch`, one after the other. */
async function fetchRate(call: typeof fetch, count: number, prefix = ""): Promise<number> {
  const started = performance.now();
  for (let index = 0; index < count; index += 1) {
    const { method, path, body } = TARGETS[index % TARGETS.length]!;
    const response = await call(`https://mock.test${prefix}${path}`, { method, headers: HEADERS, body: body ?? null });
    if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}`);
    await response.text();
  }
  return (count * 1000) / (performance.now() - started);
}

async function rate(port: number, count: number): Promise<number> {
  const measured = await load(port, count, CONNECTIONS);
  if (measured.failed > 0) throw new Error(`${measured.failed} requests were not answered with 200`);
  return measured.rate;
}

async function throughput(): Promise<Part> {
  const servers = { linkspec: await start("linkspec"), prism: await start("prism"), bare: await start("bare") };
  const inProcess = createMockFetch({ api: API, version: VERSION });
  const rates = { linkspec: [] as number[], prism: [] as number[], bare: [] as number[], inProcess: [] as number[] };
  for (let round = -1; round < ROUNDS; round += 1) {
    progress(`throughput: ${nameOf(round)}`);
    const measured = {
      linkspec: await rate(servers.linkspec.port, REQUESTS * 4),
      prism: await rate(servers.prism.port, REQUESTS),
      bare: await rate(servers.bare.port, REQUESTS * 8),
      inProcess: await fetchRate(inProcess, REQUESTS * 4),
    };
    if (round < 0) continue;
    for (const name of ["linkspec", "prism", "bare", "inProcess"] as const) rates[name].push(measured[name]);
  }
  await Promise.all(Object.values(servers).map((server) => server.stop()));
  const [http, prism, bare] = [median(rates.linkspec), median(rates.prism), median(rates.bare)];
  const local = median(rates.inProcess);
  return {
    table: {
      title: `throughput, ${CONNECTIONS} connections, median of ${ROUNDS} rounds`,
      columns: [
        { title: "requests", unit: "per second" },
        { title: "to Prism", unit: "times" },
      ],
      rows: [
        { name: "prism mock", values: [prism, 1] },
        { name: "node:http with the same bytes", values: [bare, bare / prism] },
        { name: "linkspec mock", values: [http, http / prism] },
        { name: "createMockFetch, in process", values: [local, local / prism] },
      ],
    },
    targets: [
      { what: "throughput of linkspec mock to prism mock", unit: "times", atLeast: 10, measured: http / prism },
      { what: "throughput of linkspec mock to node:http", unit: "times", atLeast: 0.3, measured: http / bare },
      { what: "throughput of createMockFetch to prism mock", unit: "times", atLeast: 20, measured: local / prism },
    ],
  };
}

async function startUp(): Promise<Part> {
  const times = { linkspec: [] as number[], prism: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    progress(`start: ${nameOf(round)}`);
    for (const name of ["linkspec", "prism"] as const) {
      const server = await start(name);
      times[name].push(server.milliseconds);
      await server.stop();
    }
  }
  const [ours, theirs] = [median(times.linkspec), median(times.prism)];
  return {
    table: {
      title: `start to first answer, median of ${ROUNDS} rounds`,
      columns: [
        { title: "start", unit: "ms" },
        { title: "to Prism", unit: "times" },
      ],
      rows: [
        { name: "prism mock", values: [theirs, 1] },
        { name: "linkspec mock", values: [ours, ours / theirs] },
      ],
    },
    targets: [{ what: "start of linkspec mock to prism mock", unit: "times", atMost: 0.25, measured: ours / theirs }],
  };
}

/** Milliseconds that a process of Node takes from its start to its end. */
async function runtime(code: string): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--input-type=module", "--eval", code], { stdio: "inherit" });
  const [exitCode] = (await once(child, "close")) as [number];
  if (exitCode !== 0) throw new Error(`A process ended with exit code ${exitCode}.`);
  return performance.now() - started;
}

const FIRST = `
  import { createMockFetch } from ${JSON.stringify(pathToFileURL("dist/src/mock/index.js").href)};
  const mock = createMockFetch(${JSON.stringify({ api: API, version: VERSION })});
  const body = JSON.stringify({ amount: 5000, source: "acc_1", destination: "acc_2", description: "Loan" });
  const init = { method: "POST", headers: ${JSON.stringify(HEADERS)}, body };
  const response = await mock("https://mock.test/payments", init);
  process.exitCode = response.status === 200 ? 0 : 1;
`;

/** What a test file pays before its first response: by turns with a process that does nothing. */
async function firstResponse(): Promise<Part> {
  const times = { bare: [] as number[], first: [] as number[] };
  for (let round = -1; round < 3 * ROUNDS; round += 1) {
    if (round % ROUNDS === 0) progress("first validated response");
    const measured = { bare: await runtime(""), first: await runtime(FIRST) };
    if (round >= 0) for (const name of ["bare", "first"] as const) times[name].push(measured[name]);
  }
  const [bare, first] = [median(times.bare), median(times.first)];
  return {
    table: {
      title: `a process up to its end, median of ${3 * ROUNDS} rounds`,
      columns: [
        { title: "time", unit: "ms" },
        { title: "beyond Node", unit: "ms" },
      ],
      rows: [
        { name: "node that does nothing", values: [bare, 0] },
        { name: "node with the first validated response of createMockFetch", values: [first, first - bare] },
      ],
    },
    targets: [
      { what: "first validated response beyond Node's start", unit: "ms", atMost: 100, measured: first - bare },
    ],
  };
}

/** The description several times over, below `/copy1`, `/copy2` and so on. */
function multiplied(document: Document, factor: number): Document {
  const copies = Array.from({ length: factor }, (_, copy) =>
    Object.entries(document.paths ?? {}).map(([path, item]) => [`/copy${copy}${path}`, renamed(item!, copy)]),
  );
  return { ...document, paths: Object.fromEntries(copies.flat()) as NonNullable<Document["paths"]> };
}

const renamed = (item: Record<string, unknown>, copy: number): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(item).map(([key, value]) => {
      const { operationId } = value as { operationId?: string };
      return [key, operationId === undefined ? value : { ...(value as object), operationId: `${operationId}${copy}` }];
    }),
  );

async function growth(): Promise<Part> {
  const document = JSON.parse(readFileSync(`generated/${API}/${VERSION}/openapi.json`, "utf8")) as Document;
  const mocks = FACTORS.map((factor) => {
    const source = documentSource(API, multiplied(document, factor), profile);
    return {
      factor,
      operations: source.operations().length,
      call: fetchFrom(new Mock([source])),
      rates: [] as number[],
    };
  });
  for (let round = -1; round < ROUNDS; round += 1) {
    progress(`growth: ${nameOf(round)}`);
    for (const { factor, call, rates } of mocks) {
      const rate = await fetchRate(call, REQUESTS * 4, `/copy${factor - 1}`);
      if (round >= 0) rates.push(rate);
    }
  }
  const base = median((mocks[0] as (typeof mocks)[number]).rates);
  const rows = mocks.map(({ operations, rates }) => ({
    name: `${operations} operations`,
    values: [1e6 / median(rates), base / median(rates)],
  }));
  return {
    table: {
      title: `a request in process as the description grows, median of ${ROUNDS} rounds`,
      columns: [
        { title: "per request", unit: "µs" },
        { title: "to the first", unit: "times" },
      ],
      rows,
    },
    targets: [
      {
        // A tenth is what such a measurement varies by.
        what: "time per request at 8 times the description",
        unit: "times",
        atMost: 1.1,
        measured: rows.at(-1)?.values[1] as number,
      },
    ],
  };
}

async function measure(): Promise<Result> {
  progress("compiling the package");
  await buildPackage();
  const isQuick = argument(0) === "quick";
  const parts = [await throughput(), await firstResponse(), ...(isQuick ? [] : [await startUp(), await growth()])];
  return {
    title: "Mock: throughput and start",
    command: `node bench/mock.ts${isQuick ? " quick" : ""}`,
    method: "A retrieve, a list and a create by turns, on the same bundle. Prism logs nothing (`-v silent`).",
    tables: parts.map(({ table }) => table),
    targets: parts.flatMap(({ targets }) => targets),
  };
}

if (import.meta.main) await runBench(measure);
