/** The sandbox of the soak: the one that is measured, with accounts for its requests, and a way to ask for its memory. */
import { startSandbox } from "../src/sandbox/index.ts";
import { HEADERS, VERSION } from "./mock-servers.ts";
import type { Listening } from "./soak.ts";

const sandbox = await startSandbox({ api: "method", version: VERSION, asyncDelay: 10 });

async function create(path: string, body: object): Promise<string> {
  const response = await fetch(sandbox.url + path, { method: "POST", headers: HEADERS, body: JSON.stringify(body) });
  const { data } = (await response.json()) as { data: { id: string } };
  return data.id;
}

const holder_id = await create("/entities", { type: "individual", individual: {} });
const account = await create("/accounts", { holder_id, liability: { mch_id: "mch_3", account_number: "123456789" } });
const listening: Listening = {
  port: sandbox.port,
  targets: [
    { method: "GET", path: `/accounts/${account}` },
    { method: "GET", path: "/accounts?page_limit=10" },
    { method: "POST", path: `/accounts/${account}/balances`, body: "{}" },
  ],
};
process.send!(listening);
process.on("message", () => {
  globalThis.gc?.();
  process.send!({ used: process.memoryUsage().heapUsed });
});
