/** axe-core finds no serious violation on the reference pages, which Redoc makes. */
import { expect, test } from "vitest";
import { readModel } from "../../scripts/docs/content/api-model.ts";
import { DARK, LIGHT, openWithAxe, violations, type Extent } from "./support/axe.ts";
import { browser, site } from "./support/served.ts";

// Versions show a tag in the same way, and each operation is slow to check. The last of a tag may be a webhook.
const walks = readModel().map(({ latest }) => {
  const all = [...latest.operations, ...latest.webhooks];
  return {
    id: latest.id,
    path: latest.page,
    perTag: [...new Map(all.map((operation) => [operation.tag, operation])).values()],
  };
});

/** What a smaller screen and other colors can break; all other rules are about elements, which stay the same. */
const LOOKS = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "meta-viewport"];

test.each(walks)("$id, an operation of every tag, light, and dark on a phone", { timeout: 600_000 }, async (walk) => {
  const { page, close } = await openWithAxe(browser, `${site.url}/${walk.path}`, LIGHT);
  const check = async (colors: string, extent: Extent) => {
    for (const [index, { id, anchor, summary }] of walk.perTag.entries()) {
      await page.evaluate((hash) => (location.hash = hash), anchor);
      await page.locator("#redoc").locator("h1, h2").filter({ hasText: summary, visible: true }).first().waitFor();
      // The menu follows, and shows what it had folded away.
      await page.locator(`#redoc .menu-content a[href="${anchor}"]`).first().waitFor({ state: "attached" });
      // Around the article nothing changes but which entry of the menu is unfolded.
      expect(await violations(page, index === 0 ? {} : extent), `${id}, ${colors}`).toEqual([]);
    }
  };
  await check("light", { within: "#redoc .api-content" });
  await page.setViewportSize(DARK.viewport);
  await page.locator("[data-toggle-theme]").filter({ visible: true }).first().click();
  await page.locator("html.dark").waitFor();
  await check("dark, on a phone", { within: "#redoc .api-content", rules: LOOKS });
  await close();
});

// Where lines are narrow a chip of code comes to lie behind it, which no walk is certain to meet.
test.each([LIGHT, DARK])("a required property on a chip of code, $colorScheme", async (options) => {
  const [api] = readModel();
  const { page, close } = await openWithAxe(
    browser,
    `${site.url}/${api!.latest.page}${api!.latest.operations[0]!.anchor}`,
    options,
  );
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
  const { page, close } = await openWithAxe(browser, `${site.url}/${api!.latest.page}#/nothing`, DARK);
  await page.getByText("No page at this address").waitFor();
  expect(await violations(page)).toEqual([]);
  await close();
});
