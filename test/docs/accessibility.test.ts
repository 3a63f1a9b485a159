/** axe-core finds no serious violation on our pages; what Redoc's own markup violates is listed with the reason. */
import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readModel } from "../../scripts/docs/model.ts";
import { host, launch, open, settled, type Host } from "./support/browser.ts";
import { ownPages } from "./support/site.ts";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const LIGHT = { viewport: { width: 1280, height: 900 }, colorScheme: "light" } as const;
const DARK = { viewport: { width: 390, height: 844 }, colorScheme: "dark" } as const;

/** Violations inside Redoc's own elements (3.0.1), which we neither write nor style. */
const VENDOR: Record<string, string> = {
  "label-content-name-mismatch":
    'the select of examples is called "Example" and shows the name of the one that is chosen',
};

let browser: Browser;
let site: Host;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), host()]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** `rule: selector` of everything serious or worse. */
async function violations(path: string, options: BrowserContextOptions): Promise<{ rule: string; target: string }[]> {
  const { page, close } = await open(browser, `${site.url}/${path}`, options);
  await settled(page);
  // Handed over by the debugger, so that the page's policy has no say in it.
  await page.evaluate(AXE);
  const results = await page.evaluate(
    () => (globalThis as unknown as { axe: { run: () => Promise<unknown> } }).axe.run() as Promise<AxeResults>,
  );
  await close();
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ rule: id, target: target.join(" ") })));
}

describe("our pages", () => {
  test.each(ownPages)("%s, light", async (path) => {
    expect(await violations(path, LIGHT)).toEqual([]);
  });

  test.each(ownPages.filter((path) => !path.includes("/upgrade/2")))("%s, dark, on a phone", async (path) => {
    expect(await violations(path, DARK)).toEqual([]);
  });
});

describe("Redoc's pages", () => {
  const { newest } = readModel()[0]!;
  const perMethod = [...new Map(newest.operations.map((operation) => [operation.method, operation])).values()];

  test.each(perMethod)("$method: nothing but what is listed, and nothing in our header", async ({ anchor }) => {
    for (const options of [LIGHT, DARK]) {
      const found = await violations(`${newest.page}${anchor}`, options);
      const unlisted = found.filter(({ rule, target }) => !(rule in VENDOR) || /site-header|version-menu/.test(target));
      expect(unlisted).toEqual([]);
    }
  });
});
