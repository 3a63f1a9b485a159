/** The client against the mock over a socket: under every Node version that is supported, and in a browser. */
import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, type Browser } from "playwright-core";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startMock } from "../../src/mock/index.ts";
import { NODES, runProgram } from "../runtime/programs.ts";

const EXPECTED = {
  ping: 200,
  account: "acc_Zc4F2aTLt8CBt",
  update: "upt_NYV5kfjskTTCJ",
  isExpanded: true,
  payments: 1,
  balance: "completed",
  refused: "INSUFFICIENT_FUNDS",
  thrown: "AuthorizationError 401",
  misused: true,
  aborted: "AbortedError",
  seen: [
    "ping 200",
    "retrieveAccount 200",
    "retrieveAccount 200",
    "listPayments 200",
    "createAccountBalance 200",
    "retrieveAccountBalance 200",
    "createPayment 400",
    "createPayment 401",
  ],
};

let mock: Awaited<ReturnType<typeof startMock>>;
beforeAll(async () => {
  mock = await startMock({ api: "method", cors: true });
});
afterAll(() => mock.close());

test.each(Object.entries(NODES))("Node %s", async (_, node) => {
  const run = await runProgram("test/client/program.ts", node, [mock.url]);
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(run.stdout)).toEqual(EXPECTED);
});

describe("a browser", () => {
  const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    if (CHROMIUM === undefined) throw new Error('Chromium is not installed. Run "apt-get install chromium".');
    const bundle = await rolldown({ input: "test/client/page.ts", platform: "browser", logLevel: "silent" });
    const { output } = await bundle.generate({ format: "esm" });
    await bundle.close();
    const page = `<!doctype html><script type="module">${output[0].code}</script>`;
    server = createServer((_, response) => response.setHeader("content-type", "text/html").end(page));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test("Chromium", async () => {
    const page = await browser.newPage();
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/#${mock.url}`);
    const result = await page.evaluate(() => globalThis.result);
    expect(result).toEqual({ ...EXPECTED, isRefused: true });
  });
});
