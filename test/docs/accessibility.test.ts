/** axe-core finds no serious violation, neither on our own pages nor on those that Redoc makes. */
import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readModel } from "../../scripts/docs/content/api-model.ts";
import { host, launch, open, settled, stopMotion, type Host, type Watched } from "./support/browser.ts";
import { ownPages } from "./support/site.ts";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const LIGHT = { viewport: { width: 1280, height: 900 }, colorScheme: "light" } as const;
const DARK = { viewport: { width: 390, height: 844 }, colorScheme: "dark" } as const;

let browser: Browser;
let site: Host;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), host()]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

interface Violation {
  rule: string;
  target: string;
  element: string;
}

/** Everything serious or worse in a page, once nothing in it moves. */
async function violations(page: Page): Promise<Violation[]> {
  await stopMotion(page);
  const results = await page.evaluate(
    () =>
      (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run({
        resultTypes: ["violations"],
      }) as Promise<AxeResults>,
  );
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => ({ rule: id, target: target.join(" "), element: html })),
    );
}

/** Opens a page with axe in it, handed over by the debugger, so that the page's policy has no say in it. */
async function openWithAxe(path: string, options: BrowserContextOptions): Promise<Watched> {
  const watched = await open(browser, `${site.url}/${path}`, options);
  await settled(watched.page);
  await watched.page.evaluate(AXE);
  return watched;
}

describe("our pages", () => {
  test.each(ownPages)("%s, light, and dark on a phone", async (path) => {
    const { page, close } = await openWithAxe(path, LIGHT);
    expect(await violations(page), "light").toEqual([]);
    await page.setViewportSize(DARK.viewport);
    await page.emulateMedia({ colorScheme: DARK.colorScheme });
    await page.reload();
    await settled(page);
    await page.evaluate(AXE);
    expect(await violations(page), "dark, on a phone").toEqual([]);
    await close();
  });
});

describe("Redoc's pages", () => {
  // What one tag shows, every version shows; each operation takes a while. The last of a tag may be a webhook.
  const walks = readModel().flatMap(({ latest }) => {
    const all = [...latest.operations, ...latest.webhooks];
    const perTag = [...new Map(all.map((operation) => [operation.tag, operation])).values()];
    return [
      { id: latest.id, path: latest.page, perTag, colours: "light", options: LIGHT },
      { id: latest.id, path: latest.page, perTag, colours: "dark, on a phone", options: DARK },
    ];
  });

  test.each(walks)("$id, an operation of every tag, $colours", { timeout: 600_000 }, async (walk) => {
    const { page, close } = await openWithAxe(walk.path, walk.options);
    for (const { id, anchor, summary } of walk.perTag) {
      await page.evaluate((hash) => (location.hash = hash), anchor);
      await page.locator("#redoc").locator("h1, h2").filter({ hasText: summary, visible: true }).first().waitFor();
      // The menu follows, and shows what it had folded away.
      await page.locator(`#redoc .menu-content a[href="${anchor}"]`).first().waitFor({ state: "attached" });
      expect(await violations(page), id).toEqual([]);
    }
    await close();
  });

  // Where lines are narrow a chip of code comes to lie behind it, which no walk is certain to meet.
  test.each([LIGHT, DARK])("a required property on a chip of code, $colorScheme", async (options) => {
    const [api] = readModel();
    const { page, close } = await openWithAxe(`${api!.latest.page}${api!.latest.operations[0]!.anchor}`, options);
    const required = page.locator("#redoc span").filter({ hasText: /^required$/, visible: true });
    await required.first().waitFor();
    const chip = await page
      .locator("#redoc code")
      .first()
      .evaluate((code) => getComputedStyle(code).backgroundColor);
    await required.evaluateAll((spans, colour) => spans.forEach((span) => (span.style.background = colour)), chip);
    expect(await violations(page)).toEqual([]);
    await close();
  });

  test("an operation that does not exist", async () => {
    const [api] = readModel();
    const { page, close } = await openWithAxe(`${api!.latest.page}#/nothing`, DARK);
    await page.getByText("No page at this address").waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  });
});
