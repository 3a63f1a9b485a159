import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readModel } from "../../scripts/docs/content/api-model.ts";
import { DARK, LIGHT, openWithAxe, violations } from "./support/axe.ts";
import { stopMotion, host, launch, type Host } from "./support/browser.ts";
let browser: Browser; let site: Host;
beforeAll(async () => { [browser, site] = await Promise.all([launch(), host()]); });
test("x", { timeout: 600_000 }, async () => {
  const { latest } = readModel()[0]!;
  const all = [...latest.operations, ...latest.webhooks];
  const perTag = [...new Map(all.map((operation) => [operation.tag, operation])).values()];
  let t0 = performance.now();
  const { page, close } = await openWithAxe(browser, `${site.url}/${latest.page}`, LIGHT);
  console.log("T open", performance.now() - t0);
  let w = 0, a = 0, b = 0;
  for (const { id, anchor, summary } of perTag.slice(3, 6)) {
    let t = performance.now();
    await page.evaluate((hash) => (location.hash = hash), anchor);
    await page.locator("#redoc").locator("h1, h2").filter({ hasText: summary, visible: true }).first().waitFor();
    await page.locator(`#redoc .menu-content a[href="${anchor}"]`).first().waitFor({ state: "attached" });
    w += performance.now() - t; t = performance.now();
    await violations(page);
    a += performance.now() - t; t = performance.now();
    const r = await page.evaluate(async () => { const out: any = {}; const axe = (globalThis as any).axe; 
      const all = axe.getRules().map((r: any) => r.ruleId); const times: any[] = [];
      for (const rule of all) { const t = performance.now(); await axe.run({ runOnly: { type: "rule", values: [rule] }, resultTypes: ["violations"] }); times.push([rule, Math.round(performance.now() - t)]); }
      const t = performance.now(); await axe.run({ rules: { "color-contrast": { enabled: false } }, resultTypes: ["violations"] }); times.push(["without cc", Math.round(performance.now() - t)]);
      return times.sort((a: any, b: any) => b[1] - a[1]).slice(0, 14).join(" "); });
    console.log("T", id, r, w, a, b);
  }
  await close();
});
