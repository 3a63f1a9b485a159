/**
 * The mock against `prism mock` on the same bundle, in one run and by turns: `node bench/mock.ts`.
 *
 * Prism logs nothing (`-v silent`), which is faster than what it does when it is left as it is.
 */
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { buildPackage } from "../scripts/package.ts";
import { method as profile } from "../src/mock/apis/method.ts";
import { Description } from "../src/mock/description.ts";
import { fetchFrom } from "../src/mock/fetch.ts";
import { createMockFetch } from "../src/mock/index.ts";
import { Mock } from "../src/mock/mock.ts";
import { API, HEADERS, load, median, start, TARGETS, VERSION } from "./mock-servers.ts";
import type { Document } from "../src/mock/document.ts";

const ROUNDS = 7;
const REQUESTS = 600;
const CONNECTIONS = 16;
const FACTORS = [1, 2, 4, 8];
const ratio = (value: number): string => `${value.toFixed(2)} times`;

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

async function throughput(): Promise<void> {
  const servers = { linkspec: await start("linkspec"), prism: await start("prism") };
  const inProcess = createMockFetch({ api: API, version: VERSION });
  const rates = { linkspec: [] as number[], prism: [] as number[], inProcess: [] as number[] };
  for (let round = -1; round < ROUNDS; round += 1) {
    const measured = {
      linkspec: await rate(servers.linkspec.port, REQUESTS * 4),
      prism: await rate(servers.prism.port, REQUESTS),
      inProcess: await fetchRate(inProcess, REQUESTS * 4),
    };
    // The first round only warms up.
    if (round >= 0) for (const name of ["linkspec", "prism", "inProcess"] as const) rates[name].push(measured[name]);
  }
  await Promise.all([servers.linkspec.stop(), servers.prism.stop()]);
  const [http, prism, local] = [median(rates.linkspec), median(rates.prism), median(rates.inProcess)];
  console.log(`requests per second, ${CONNECTIONS} connections, median of ${ROUNDS}:`);
  console.log(`  prism mock            ${prism.toFixed(0)}`);
  console.log(`  linkspec mock         ${http.toFixed(0)}   ${ratio(http / prism)} (to reach: 5)`);
  console.log(`  createMockFetch       ${local.toFixed(0)}   ${ratio(local / prism)} (to reach: 8)`);
}

async function startUp(): Promise<void> {
  const times = { linkspec: [] as number[], prism: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ["linkspec", "prism"] as const) {
      const server = await start(name);
      times[name].push(server.milliseconds);
      await server.stop();
    }
  }
  const [ours, theirs] = [median(times.linkspec), median(times.prism)];
  console.log(`start to first answer, median of ${ROUNDS}:`);
  console.log(`  prism mock            ${theirs.toFixed(0)} ms`);
  console.log(`  linkspec mock         ${ours.toFixed(0)} ms   ${ratio(ours / theirs)} (to reach: 0.25)`);
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

async function growth(): Promise<void> {
  const document = JSON.parse(readFileSync(`generated/${API}/${VERSION}/openapi.json`, "utf8")) as Document;
  const mocks = FACTORS.map((factor) => {
    const description = new Description(multiplied(document, factor), profile);
    const source = { api: API, version: VERSION, profile, read: () => description };
    return {
      factor,
      operations: description.operationIds.length,
      call: fetchFrom(new Mock([source])),
      rates: [] as number[],
    };
  });
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const { factor, call, rates } of mocks) {
      const rate = await fetchRate(call, REQUESTS * 4, `/copy${factor - 1}`);
      if (round >= 0) rates.push(rate);
    }
  }
  const base = median(mocks[0]!.rates);
  console.log(`microseconds per request in process as the description grows, median of ${ROUNDS}:`);
  for (const { operations, rates } of mocks) {
    const rate = median(rates);
    console.log(
      `  ${String(operations).padStart(5)} operations   ${(1e6 / rate).toFixed(0)}   ${ratio(base / rate)} the first`,
    );
  }
}

if (import.meta.main) {
  await buildPackage();
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`);
  await throughput();
  if (process.argv[2] !== "quick") await startUp();
  if (process.argv[2] !== "quick") await growth();
}
