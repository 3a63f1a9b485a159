/** The site as a host serves it: with caching, reloaded, deep-linked, back and forward, and on slow machines. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readModel } from "../../scripts/docs/content/api-model.ts";
import { host, launch, open, type Host } from "./support/browser.ts";

const apis = readModel();
const RELOADS = 5;

let browser: Browser;
let cached: Host;
let slow: Host;
beforeAll(async () => {
  [browser, cached, slow] = await Promise.all([
    launch(),
    host({ caching: true }),
    host({ caching: true, bodyDelay: 500 }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  cached?.close();
  slow?.close();
});

/** Only the running viewer shows an operation: the HTML of a page holds the overview alone. */
const showsOperation = (page: Page, summary: string): Promise<void> =>
  page.locator("#redoc").locator("h1, h2").filter({ hasText: summary, visible: true }).first().waitFor();

/** Every API, with the first and the last of its operations that have a tag. */
const targets = apis.map(({ name, latest }) => ({
  name,
  path: latest.page,
  first: latest.operations[0]!,
  last: latest.operations.at(-1)!,
}));

describe("with a cache", () => {
  test.each(targets)("$name: a deep link survives every reload", { timeout: 240_000 }, async ({ path, last }) => {
    const { page, problems, close } = await open(browser, `${cached.url}/${path}${last.anchor}`);
    await showsOperation(page, last.summary);
    for (let reload = 0; reload < RELOADS; reload++) {
      await page.reload();
      await showsOperation(page, last.summary);
    }
    expect(problems).toEqual([]);
    await close();
  });

  test.each(targets)("$name: back and forward", { timeout: 240_000 }, async ({ path, first }) => {
    const { page, problems, close } = await open(browser, `${cached.url}/${path}${first.anchor}`);
    await showsOperation(page, first.summary);
    await page.goto(`${cached.url}/guides/quickstart.html`);
    await page.goBack();
    await showsOperation(page, first.summary);
    await page.goForward();
    await page.getByRole("heading", { level: 1, name: "Quickstart" }).waitFor();
    await page.locator(".site-nav").getByRole("link", { name: "Reference" }).click();
    await page.goto(`${cached.url}/${path}${first.anchor}`);
    await showsOperation(page, first.summary);
    expect(problems).toEqual([]);
    await close();
  });

  test.each(targets)("$name: on a slow processor", { timeout: 240_000 }, async ({ path, last }) => {
    const { page, problems, close } = await open(browser, `${cached.url}/${path}`);
    const devTools = await page.context().newCDPSession(page);
    await devTools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.goto(`${cached.url}/guides/quickstart.html`);
    await page.goto(`${cached.url}/${path}${last.anchor}`);
    await showsOperation(page, last.summary);
    await page.reload();
    await showsOperation(page, last.summary);
    expect(problems).toEqual([]);
    await close();
  });
});

describe("where scripts arrive long before the body of the page", () => {
  test.each(targets)("$name: a deep link, and a reload", { timeout: 240_000 }, async ({ path, last }) => {
    const { page, problems, close } = await open(browser, `${slow.url}/${path}${last.anchor}`);
    await showsOperation(page, last.summary);
    await page.reload();
    await showsOperation(page, last.summary);
    expect(problems).toEqual([]);
    await close();
  });

  test("the search, the menus and the buttons of a guide work", async () => {
    const { page, problems, close } = await open(browser, `${slow.url}/guides/quickstart.html`);
    await page.reload();
    await page.getByRole("button", { name: "Copy" }).first().waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("createPayment");
    await page.locator('[role="option"]').first().waitFor();
    expect(problems).toEqual([]);
    await close();
  });
});
