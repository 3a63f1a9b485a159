/** The same call, `GET /accounts/{acc_id}`, by each client. */
import { createRequire } from "node:module";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import createFetchClient from "openapi-fetch";
import type { paths } from "../generated/method/2026-03-30/types.ts";
import { runOrFail } from "../scripts/lib/run-tool.ts";
import { createMethodClient, unwrap } from "../src/method/index.ts";

export type Call = () => Promise<unknown>;
export type Peers = Record<string, Call>;

const KEY = "sk_test";
const VERSION = { "method-version": "2026-03-30" };
const params = { path: { acc_id: "acc_Zc4F2aTLt8CBt" } };

/** Writes the client that Redocly makes of our bundle; the caller deletes its folder. */
export async function generateRedoclyClient(): Promise<{ file: string; remove: () => void }> {
  // Within the package, as what it writes is an ES module.
  mkdirSync(".cache", { recursive: true });
  const folder = mkdtempSync(resolve(".cache", "redocly-"));
  const file = join(folder, "client.ts");
  await runOrFail("redocly", ["generate-client", "generated/method/2026-03-30/openapi.json", "--output", file]);
  return { file, remove: () => rmSync(folder, { recursive: true }) };
}

/** `fetch` is the global one or a stub; method-node has no use for it. */
export async function connectPeers(baseUrl: string, redoclyFile: string, fetch = globalThis.fetch): Promise<Peers> {
  const url = `${baseUrl}/accounts/${params.path.acc_id}`;
  const headers = { authorization: `Bearer ${KEY}`, ...VERSION };
  const onResponse = () => {};
  const method = createMethodClient({
    apiKey: KEY,
    baseUrl,
    fetch,
    hooks: { onRequest: onResponse, onResponse, onRetry: onResponse },
  });
  const openapiFetch = createFetchClient<paths>({ baseUrl, headers, fetch: (request) => fetch(request) });
  const { createClient, OPERATIONS } = (await import(pathToFileURL(redoclyFile).href)) as {
    createClient: (operations: unknown, config: object) => { retrieveAccount: (args: object) => Promise<unknown> };
    OPERATIONS: unknown;
  };
  const redocly = createClient(OPERATIONS, {
    serverUrl: baseUrl,
    fetch,
    auth: { bearer: KEY },
    retry: { retries: 2 },
    timeout: 30_000,
  });
  return {
    "bare fetch": async () => (await fetch(url, { headers })).json(),
    linkspec: () => unwrap(method.GET("/accounts/{acc_id}", { params })),
    "openapi-fetch": () => openapiFetch.GET("/accounts/{acc_id}", { params }),
    "redocly generate-client": () => redocly.retrieveAccount(params),
  };
}

/** Method's own SDK over the network, whose base URL is hard-coded: redirected in memory. */
export function connectMethodNode(baseUrl: string): Peers {
  const require = createRequire(import.meta.url);
  const entry = "method-node-2/dist/index.ts.js";
  const axios = createRequire(require.resolve(entry))("axios") as Record<string, any>;
  const send = axios.getAdapter("http") as (config: object) => unknown;
  axios.defaults.adapter = (config: { baseURL: string }) =>
    send({ ...config, baseURL: config.baseURL.replace("https://dev.methodfi.com", baseUrl) });
  const { Method } = require(entry) as { Method: new (options: object) => Record<string, any> };
  const sdk = new Method({ apiKey: KEY, env: "dev" });
  return { "method-node 2.1.1": () => sdk.accounts.retrieve(params.path.acc_id) as Promise<unknown> };
}
