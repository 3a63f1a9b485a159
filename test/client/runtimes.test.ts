/**
 * The client and its webhooks against the mock over a socket, in everything that the README names: Node, Deno, Bun, a
 * Cloudflare worker and a browser.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { chromium, type Browser } from "playwright-core";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startMock } from "../../src/mock/index.ts";
import { installed, RUNTIMES, runProgram } from "../runtime/programs.ts";

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
  handed: 200,
  delivered: [true, "wrong-signature"],
  // It says that nothing was sent, so a PUT may be repeated.
  knocked: 3,
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

/** Where it is not told whether anything was sent. */
const UNTOLD = { ...EXPECTED, knocked: 1 };

let mock: Awaited<ReturnType<typeof startMock>>;
let nobody: string;
beforeAll(async () => {
  mock = await startMock({ api: "method", cors: true });
  const closed = await startMock({ api: "method" });
  nobody = closed.url;
  await closed.close();
});
afterAll(() => mock.close());

test.each(Object.entries(RUNTIMES))("%s", async (_, runtime) => {
  const run = await runProgram("test/client/program.ts", runtime, [mock.url, nobody]);
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(run.stdout)).toEqual(EXPECTED);
});

describe("a Cloudflare worker", () => {
  let folder: string;
  let workerd: ChildProcess;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "linkspec-worker-"));
    const bundle = await rolldown({ input: "test/client/worker.ts", platform: "neutral", logLevel: "silent" });
    await bundle.write({ file: join(folder, "worker.js") });
    await bundle.close();
    copyFileSync("test/client/worker.capnp", join(folder, "worker.capnp"));
    const args = ["serve", join(folder, "worker.capnp"), "--control-fd=3"];
    workerd = spawn(installed("@cloudflare/workerd-*/bin/workerd"), args, {
      stdio: ["ignore", "inherit", "inherit", "pipe"],
    });
  });
  afterAll(async () => {
    workerd.kill();
    if (workerd.exitCode === null && workerd.signalCode === null) await once(workerd, "exit");
    rmSync(folder, { recursive: true });
  });

  test("workerd", async () => {
    const [line] = (await once(workerd.stdio[3] as Readable, "data")) as [Buffer];
    const { port } = JSON.parse(String(line)) as { port: number };
    const servers = new URLSearchParams({ server: mock.url, nobody });
    const response = await fetch(`http://127.0.0.1:${port}/?${servers}`);
    expect(await response.json()).toEqual(UNTOLD);
  });
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
    await page.goto(`http://127.0.0.1:${port}/#${mock.url},${nobody}`);
    const result = await page.evaluate(() => globalThis.result);
    expect(result).toEqual({ ...UNTOLD, isRefused: true });
  });
});
