/** Archives that Playwright records have no drift where there is none, in each of its modes. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startMock } from "../../src/mock/index.ts";
import { verifyHar } from "../../src/verify/index.ts";
import { launch } from "../support/chromium.ts";

let browser: Browser;
let mock: Awaited<ReturnType<typeof startMock>>;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "linkspec-har-"));
  [browser, mock] = await Promise.all([launch(), startMock({ api: "method", version: "2026-03-30", cors: true })]);
});
afterAll(async () => {
  await browser?.close();
  await mock?.close();
  rmSync(folder, { recursive: true });
});

const modes = (["embed", "attach", "omit"] as const).flatMap((content) =>
  (["full", "minimal"] as const).map((mode) => ({ content, mode })),
);

test.each(modes)("content $content, mode $mode", async ({ content, mode }) => {
  const path = join(folder, `${content}-${mode}.har`);
  const context = await browser.newContext({ recordHar: { path, content, mode } });
  const page = await context.newPage();
  await page.goto(`${mock.url}/__health`);
  await page.evaluate(async () => {
    const headers = { authorization: "Bearer sk_test", "content-type": "application/json" };
    const body = JSON.stringify({ amount: 5000, source: "acc_1", destination: "acc_2", description: "Loan" });
    await (await fetch("/payments", { method: "POST", headers, body })).text();
    await (await fetch("/payments/pmt_1", { headers })).text();
    const controller = new AbortController();
    const aborted = fetch("/ping", { headers, signal: controller.signal }).catch(() => {});
    controller.abort();
    await aborted;
    await fetch("http://127.0.0.1:1/nowhere").catch(() => {});
  });
  await context.close();
  const attachment = (name: string) => readFileSync(join(folder, name));
  const report = await verifyHar(readFileSync(path, "utf8"), { api: "method", baseUrls: [mock.url], attachment });
  expect(report.differences.filter(({ operation }) => operation !== "-")).toEqual([]);
  expect(report.checked).toMatchObject({ createPayment: 1, retrievePayment: 1 });
});
