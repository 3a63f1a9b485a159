/** Runs axe-core in a page. */
import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { open, settled, stopMotion, type Watched } from "./browser.ts";

export const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
export const LIGHT = { viewport: { width: 1280, height: 900 }, colorScheme: "light" } as const;
export const DARK = { viewport: { width: 390, height: 844 }, colorScheme: "dark" } as const;

interface Violation {
  rule: string;
  target: string;
  element: string;
}

export interface Extent {
  /** A selector of the only part to look at. Default: the whole page. */
  within?: string;
  /** The only rules to apply, by ID. Default: all that axe applies by itself. */
  rules?: string[];
}

/** Everything serious or worse in a page, once nothing in it moves. */
export async function violations(page: Page, extent: Extent = {}): Promise<Violation[]> {
  await stopMotion(page);
  const results = await page.evaluate(({ within, rules }) => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const runOnly = rules === undefined ? {} : { runOnly: { type: "rule" as const, values: rules } };
    return axe.run(within ?? document, {
      resultTypes: ["violations"],
      preload: false,
      ...runOnly,
    }) as Promise<AxeResults>;
  }, extent);
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => ({ rule: id, target: target.join(" "), element: html })),
    );
}

/** Opens a page with axe in it, handed over by the debugger, so that the page's policy has no say in it. */
export async function openWithAxe(browser: Browser, address: string, options: BrowserContextOptions): Promise<Watched> {
  const watched = await open(browser, address, options);
  await settled(watched.page);
  await watched.page.evaluate(AXE);
  return watched;
}
