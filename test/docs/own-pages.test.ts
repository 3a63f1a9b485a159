/**
 * Every page of ours renders in a real browser, light and dark, on a desk and on a phone: without errors, without a request
 * that leaves, no wider than the screen, and with no serious violation that axe-core finds.
 */
import { expect, test } from "vitest";
import { AXE, DARK, LIGHT, openWithAxe, violations } from "./support/axe.ts";
import { fitsAnyWidth, settled } from "./support/browser.ts";
import { browser, site } from "./support/served.ts";
import { ownPages } from "./support/site.ts";

test.each(ownPages)("%s, light, and dark on a phone", async (path) => {
  const { page, problems, foreign, close } = await openWithAxe(browser, `${site.url}/${path}`, LIGHT);
  expect(await page.title()).toMatch(/linkspec/);
  expect(await violations(page), "light").toEqual([]);
  await fitsAnyWidth(page);
  await page.setViewportSize(DARK.viewport);
  await page.emulateMedia({ colorScheme: DARK.colorScheme });
  await page.reload();
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(DARK.viewport.width);
  expect(await page.evaluate(() => document.documentElement.classList.contains("dark"))).toBe(true);
  await page.evaluate(AXE);
  expect(await violations(page), "dark, on a phone").toEqual([]);
  expect(problems).toEqual([]);
  expect(foreign).toEqual([]);
  await close();
});
