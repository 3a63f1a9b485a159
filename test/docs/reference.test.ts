/** The reference pages at work: links to operations, the version switch, light and dark, weight and speed. */
import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readModel } from "../../scripts/docs/content/api-model.ts";
import { open } from "./support/browser.ts";
import { browser, site } from "./support/served.ts";
import { folder } from "./support/site.ts";

const apis = readModel();
const dated = apis.find((api) => api.versions.length > 1)!;

/** Redoc puts a link into each heading, which becomes part of its name. */
const heading = (page: Page, text: string) =>
  page.locator("#redoc").locator("h1, h2").filter({ hasText: text }).filter({ visible: true }).first();

describe("links to operations", () => {
  // How an address is made is the same for all versions, and each takes a browser a while.
  test.each(apis)("$name: every operation is where the site says", { timeout: 240_000 }, async ({ latest }) => {
    const { page: path, operations, webhooks } = latest;
    const { page, close } = await open(browser, `${site.url}/${path}`);
    // Links have no hash until the viewer has taken over what was rendered beforehand.
    const tags = page.locator('#redoc .menu-item-type-group > a[href^="#/"]');
    await tags.first().waitFor();
    const known = new Set<string | undefined>();
    const note = async () => {
      const hrefs = await page
        .locator("#redoc a[href^='#/']")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      for (const href of hrefs) known.add(href?.split("#").slice(0, 2).join("#"));
    };
    // A tag's operations come into the menu when it is opened, and leave it again when the reader has moved on.
    for (const tag of await tags.all()) {
      const href = await tag.getAttribute("href");
      // In the menu alone: the article may already show some of the next tag's operations.
      const own = page.locator(`#redoc .menu-content a[href^="${href}/"]`);
      // While the viewer still scrolls to the tag before, it may go back there: then a reader clicks once more.
      const shown = async () => {
        if ((await own.count()) === 0) await tag.click();
        return own.count();
      };
      await expect.poll(shown, { timeout: 60_000, interval: 2000 }).toBeGreaterThan(0);
      await note();
    }
    const missing = [...operations, ...webhooks].filter(({ anchor }) => !known.has(anchor)).map(({ id }) => id);
    expect(missing).toEqual([]);
    await close();
  });

  test("an operation's id leads to it", async () => {
    const operation = dated.latest.operations.find(({ id }) => id === "createPayment") ?? dated.latest.operations[0]!;
    const { page, close } = await open(browser, `${site.url}/${dated.latest.page}#${operation.id}`);
    await heading(page, operation.summary).waitFor();
    expect(new URL(page.url()).hash).toBe(operation.anchor);
    // Where operations come in above it, the viewer scrolls: no further down than the header reaches.
    await page.locator(`[id="${operation.anchor.slice(2)}"]`).waitFor();
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: 20_000 }).toBeGreaterThan(0);
    await page.waitForLoadState("networkidle");
    const distance = () =>
      page.evaluate(
        (id) =>
          document.getElementById(id)!.getBoundingClientRect().top -
          document.querySelector(".site-header")!.getBoundingClientRect().bottom,
        operation.anchor.slice(2),
      );
    await expect.poll(distance, { timeout: 20_000 }).toBeCloseTo(0, 0);
    await close();
  });
});

describe("code samples", () => {
  test.each(apis)(
    "$name: TypeScript is shown beside curl, for a GET and a POST",
    { timeout: 120_000 },
    async ({ name, latest }) => {
      const client = name === "method" ? "createMethodClient" : "createStripeClient";
      const get = latest.operations.find(({ method, tag }) => method === "GET" && tag !== "")!;
      const post = latest.operations.find(({ method }) => method === "POST")!;
      for (const { anchor, summary } of [get, post]) {
        const { page, close } = await open(browser, `${site.url}/${latest.page}${anchor}`);
        await heading(page, summary).waitFor();
        const samples = page.locator(".panel-request-samples").filter({ visible: true }).first();
        const shows = (language: string, text: string) =>
          samples.locator(`code.th-code--${language}`).filter({ hasText: text }).waitFor();
        const choose = async (name: string) => {
          // The panel's other dropdowns choose a server or an example.
          await samples
            .locator("button[aria-haspopup]")
            .filter({ hasText: /^(TypeScript|curl|Payload)$/ })
            .click();
          await page.getByRole("menuitem", { name, exact: true }).filter({ visible: true }).click();
        };
        await shows("ts", client);
        await choose("curl");
        await shows("shell", "curl");
        await choose("TypeScript");
        await shows("ts", client);
        await close();
      }
    },
  );
});

describe("the version switch", () => {
  const [oldest] = dated.versions;
  const shared = dated.latest.operations.findLast(({ id }) => oldest!.operations.some((each) => each.id === id))!;

  test("keeps the operation", async () => {
    const { page, problems, close } = await open(browser, `${site.url}/${dated.latest.page}${shared.anchor}`);
    await heading(page, shared.summary).waitFor();
    await page.locator(".version-menu summary").click();
    expect(await page.getByText("does not have this operation").filter({ visible: true }).count()).toBe(0);
    await page.getByRole("link", { name: oldest!.version }).click();
    await page.waitForURL((url) => url.pathname.endsWith(oldest!.page));
    await heading(page, shared.summary).waitFor();
    const found = oldest!.operations.find(({ id }) => id === shared.id)!;
    expect(new URL(page.url()).hash).toBe(found.anchor);
    expect(problems).toEqual([]);
    await close();
  });

  test("is worked with the keyboard", async () => {
    const { page, close } = await open(browser, `${site.url}/${dated.latest.page}${shared.anchor}`);
    await heading(page, shared.summary).waitFor();
    await page.locator(".version-menu summary").focus();
    await page.keyboard.press("Enter");
    // The latest comes first.
    for (let presses = 0; presses < dated.versions.length; presses++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname.endsWith(oldest!.page));
    await heading(page, shared.summary).waitFor();
    await close();
  });

  test("says where a version does not have the operation, and then leads to the version", async () => {
    const gone = dated.latest.operations.find(({ id }) => oldest!.operations.every((each) => each.id !== id))!;
    const { page, close } = await open(browser, `${site.url}/${dated.latest.page}${gone.anchor}`);
    await heading(page, gone.summary).waitFor();
    await page.locator(".version-menu summary").click();
    const link = page.locator(`.version-menu a[data-version="${oldest!.version}"]`);
    await link.getByText("does not have this operation").waitFor();
    expect(await link.getAttribute("href")).not.toContain("#");
    await close();
  });

  test("follows the reader's scrolling", async () => {
    const { page, close } = await open(browser, `${site.url}/${dated.latest.page}`);
    const tag = page.locator("#redoc .menu-item-type-group > a").nth(1);
    await tag.click();
    await page.waitForURL((url) => url.hash.length > 2);
    await page.locator(".version-menu summary").click();
    const link = page.locator(`.version-menu a[data-version="${oldest!.version}"]`);
    await expect.poll(() => link.getAttribute("href")).toContain(new URL(page.url()).hash);
    await close();
  });
});

describe("light and dark", () => {
  test("one switch holds for the reference and for our own pages, and is kept", async () => {
    const { page, problems, close } = await open(browser, `${site.url}/${dated.latest.page}`);
    const isDark = () => page.evaluate(() => document.documentElement.classList.contains("dark"));
    await page.waitForSelector("#redoc h1");
    expect(await isDark()).toBe(false);
    await page.getByRole("button", { name: "Switch between light and dark" }).click();
    expect(await isDark()).toBe(true);
    await page.goto(`${site.url}/index.html`);
    expect(await isDark()).toBe(true);
    await page.goto(`${site.url}/${dated.latest.page}`);
    await page.waitForSelector("#redoc h1");
    expect(await isDark()).toBe(true);
    await page.getByRole("button", { name: "Switch between light and dark" }).click();
    expect(await isDark()).toBe(false);
    expect(problems).toEqual([]);
    await close();
  });
});

describe("weight and speed", () => {
  test.each(apis)("$name: what the first operation costs", async ({ latest }) => {
    const [operation] = latest.operations;
    const address = `${site.url}/${latest.page}${operation!.anchor}`;
    const { page, weights, close } = await open(browser, "about:blank");
    const time = async (): Promise<number> => {
      const started = performance.now();
      await page.goto(address, { waitUntil: "commit" });
      await heading(page, operation!.summary).waitFor();
      return Math.round(performance.now() - started);
    };
    const first = await time();
    await page.waitForLoadState("networkidle");
    const requests = [...weights.keys()].filter((url) => url.startsWith("http"));
    await page.goto("about:blank");
    const again = await time();
    const sizes = requests.map((url) => readFileSync(join(folder, url.slice(site.url.length))));
    const sum = (parts: Buffer[]) => Math.round(parts.reduce((bytes, part) => bytes + part.length, 0) / 1024);
    const raw = sum(sizes);
    const zipped = sum(sizes.map((part) => gzipSync(part)));
    console.log(
      `${latest.id}: ${requests.length} requests, ${raw} kB (${zipped} kB gzipped); first operation after ${first} ms, again after ${again} ms`,
    );
    // A page that doubles is a mistake somewhere; what is normal is printed above.
    expect(raw).toBeLessThan(6000);
    expect(zipped).toBeLessThan(1600);
    await close();
  });

  test("our own pages are light", async () => {
    const { page, weights, close } = await open(browser, `${site.url}/guides/quickstart.html`);
    await page.waitForLoadState("networkidle");
    const bytes = [...weights.values()].reduce((sum, each) => sum + each, 0);
    console.log(`guides/quickstart.html: ${weights.size} requests, ${Math.round(bytes / 1024)} kB`);
    expect(bytes).toBeLessThan(120 * 1024);
    await close();
  });
});
