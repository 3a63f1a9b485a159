/**
 * Time to type-check one file that lists, creates and retrieves with each client: `node bench/client-types.ts [rounds]`.
 * They take turns; the median counts. An empty file shows what the compiler takes without any client.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { generateRedoclyClient } from "./client-peers.ts";
import { numberAt, progress, runBench } from "./program.ts";
import { median, type Result } from "./result.ts";

const ROUNDS = numberAt(0, 5);
const COMPILERS = {
  "TypeScript 5.9": "node_modules/typescript/bin/tsc",
  "TypeScript 7": "node_modules/typescript7/bin/tsc",
};

mkdirSync(".cache", { recursive: true });
const folder = mkdtempSync(resolve(".cache", "bench-types-"));
const redocly = await generateRedoclyClient();
// As a program that installed the package sees it.
const emit = ["-p", "tsconfig.build.json", "--emitDeclarationOnly", "--outDir", folder];
execFileSync(process.execPath, [COMPILERS["TypeScript 7"], ...emit]);

const PROGRAMS: Record<string, string> = {
  "an empty file": `export {};`,
  linkspec: `
import { createMethodClient, unwrap } from ${JSON.stringify(join(folder, "src/method/index.js"))};
const method = createMethodClient({ apiKey: "sk_test", environment: "dev" });
const accounts = await unwrap(method.GET("/accounts", { params: { query: { status: "active" } } }));
const payment = await unwrap(method.POST("/payments", { body: { amount: 1, source: "a", destination: "b", description: "c" } }));
const account = await unwrap(method.GET("/accounts/{acc_id}", { params: { path: { acc_id: "acc_1" } } }));
console.log(accounts[0]?.id, payment.id, account.id);`,
  "openapi-fetch": `
import createClient from "openapi-fetch";
import type { paths } from ${JSON.stringify(join(folder, "generated/method/2026-03-30/types.js"))};
const method = createClient<paths>({ baseUrl: "https://dev.methodfi.com" });
const accounts = await method.GET("/accounts", { params: { query: { status: "active" } } });
const payment = await method.POST("/payments", { body: { amount: 1, source: "a", destination: "b", description: "c" } });
const account = await method.GET("/accounts/{acc_id}", { params: { path: { acc_id: "acc_1" } } });
console.log(accounts.data?.data[0]?.id, payment.data?.data.id, account.data?.data.id);`,
  "redocly generate-client": `
import { client } from ${JSON.stringify(redocly.file)};
const accounts = await client.listAccounts({ query: { status: "active" } });
const payment = await client.createPayment({ body: { amount: 1, source: "a", destination: "b", description: "c" } });
const account = await client.retrieveAccount({ path: { acc_id: "acc_1" } });
console.log(accounts.data[0]?.id, payment.data.id, account.data.id);`,
  "method-node 2.1.1": `
import { Method, Environments } from "method-node-2/dist/index.ts.js";
const method = new Method({ apiKey: "sk_test", env: Environments.dev });
const accounts = await method.accounts.list({ status: "active" });
const payment = await method.payments.create({ amount: 1, source: "a", destination: "b", description: "c" });
const account = await method.accounts.retrieve("acc_1");
console.log(accounts[0]?.id, payment.id, account.id);`,
};

const names = Object.keys(PROGRAMS);
for (const [index, name] of names.entries()) {
  writeFileSync(join(folder, `${index}.ts`), PROGRAMS[name] as string);
  const config = {
    extends: resolve("tsconfig.json"),
    compilerOptions: { skipLibCheck: true, types: ["node"] },
    include: [`${index}.ts`],
  };
  writeFileSync(join(folder, `${index}.json`), JSON.stringify(config));
}

/** Milliseconds that a compiler takes for each program, the empty file first. */
function timesOf(compiler: string, path: string): number[] {
  const times = names.map(() => [] as number[]);
  for (let round = 0; round < ROUNDS; round++) {
    progress(`${compiler}: round ${round + 1} of ${ROUNDS}`);
    for (const index of names.keys()) {
      const started = performance.now();
      try {
        execFileSync(process.execPath, [path, "-p", join(folder, `${index}.json`)], { stdio: "pipe" });
      } catch (error) {
        throw new Error(`${names[index]}:\n${String((error as { stdout: unknown }).stdout).slice(0, 500)}`);
      }
      times[index]?.push(performance.now() - started);
    }
  }
  return times.map(median);
}

async function measure(): Promise<Result> {
  const times = Object.entries(COMPILERS).map(([compiler, path]) => timesOf(compiler, path));
  const [ratio5 = NaN, ratio7 = NaN] = times.map((each) => {
    const [own = NaN, peer = NaN] = ["linkspec", "openapi-fetch"].map((name) => each[names.indexOf(name)]);
    return own / peer;
  });
  return {
    title: "Client: time to check types",
    command: `node bench/client-types.ts ${ROUNDS}`,
    method: "One file that lists, creates and retrieves. The empty file is what the compiler takes without any client.",
    tables: [
      {
        title: `median of ${ROUNDS} rounds`,
        columns: Object.keys(COMPILERS).map((title) => ({ title, unit: "ms" })),
        rows: names.map((name, index) => ({ name, values: times.map((each) => each[index] as number) })),
      },
    ],
    targets: [
      { what: "type-check beside openapi-fetch, TypeScript 5.9", unit: "times", atMost: 1.15, measured: ratio5 },
      { what: "type-check beside openapi-fetch, TypeScript 7", unit: "times", atMost: 1, measured: ratio7 },
    ],
  };
}

try {
  await runBench(measure);
} finally {
  rmSync(folder, { recursive: true });
  redocly.remove();
}
