/** axe-core finds no serious violation on our own pages. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AXE, DARK, LIGHT, openWithAxe, violations } from "./support/axe.ts";
import { host, launch, settled, type Host } from "./support/browser.ts";
import { ownPages } from "./support/site.ts";

let browser: Browser;
let site: Host;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), host()]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

test.each(ownPages)("%s, light, and dark on a phone", async (path) => {
  const { page, close } = await openWithAxe(browser, `${site.url}/${path}`, LIGHT);
  expect(await violations(page), "light").toEqual([]);
  await page.setViewportSize(DARK.viewport);
  await page.emulateMedia({ colorScheme: DARK.colorScheme });
  await page.reload();
  await settled(page);
  await page.evaluate(AXE);
  expect(await violations(page), "dark, on a phone").toEqual([]);
  await close();
});
