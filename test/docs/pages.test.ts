/** Every page renders in a real browser: without errors, without a request that leaves, and no wider than the screen. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { host, launch, open, settled, type Host } from "./support/browser.ts";
import { folder, ownPages, pages, referencePages } from "./support/site.ts";

const PHONE = { viewport: { width: 390, height: 844 }, colorScheme: "dark" } as const;

let browser: Browser;
let site: Host;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), host()]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

describe("served by a host", () => {
  test.each(pages)("%s", async (path) => {
    const { page, problems, foreign, close } = await open(browser, `${site.url}/${path}`);
    await settled(page);
    expect(problems).toEqual([]);
    expect(foreign).toEqual([]);
    expect(await page.title()).toMatch(/linkspec/);
    await close();
  });

  test.each(pages)("%s fits a phone, in the dark", async (path) => {
    const { page, problems, close } = await open(browser, `${site.url}/${path}`, PHONE);
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await page.evaluate(() => document.documentElement.classList.contains("dark"))).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });
});

describe("opened from disk", () => {
  const some = [...ownPages.slice(0, 3), ...referencePages];

  test.each(some)("%s", async (path) => {
    const { page, problems, foreign, close } = await open(browser, `file://${folder}/${path}`);
    await settled(page);
    expect(problems).toEqual([]);
    expect(foreign).toEqual([]);
    await close();
  });
});

describe("without scripts", () => {
  test("a guide can be read, and a reference page names its operations and its downloads", async () => {
    const options = { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false };
    const guide = await open(browser, `${site.url}/guides/quickstart.html`, options);
    expect(await guide.page.locator("main h2").count()).toBeGreaterThan(3);
    const reference = await open(browser, `${site.url}/${referencePages[0]}`, options);
    expect(await reference.page.locator('noscript a[href="openapi.json"]').count()).toBe(1);
    expect(await reference.page.locator("noscript tbody tr").count()).toBeGreaterThan(5);
    await Promise.all([guide.close(), reference.close()]);
  });
});
