/** What a reader has before the eyes: code and tables that fit, a copy of what is copied, errors in an order. */
import { describe, expect, test } from "vitest";
import { readModel } from "../../scripts/docs/content/api-model.ts";
import { open, settled } from "./support/browser.ts";
import { browser, site } from "./support/served.ts";
import { pages, readSite } from "./support/site.ts";

const TABLET = { viewport: { width: 768, height: 1024 } };
const PHONE = { viewport: { width: 390, height: 844 } };

/** The text of what is wider than its place, and so cut off until it is scrolled. */
async function cutOff(path: string, selector: string, options?: typeof PHONE | typeof TABLET): Promise<string[]> {
  const { page, close } = await open(browser, `${site.url}/${path}`, options);
  await settled(page);
  const found = await page
    .locator(selector)
    .evaluateAll((parts) =>
      parts.filter((part) => part.scrollWidth > part.clientWidth).map((part) => part.textContent),
    );
  await close();
  return found;
}

describe("nothing is cut off", () => {
  const guides = pages.filter((path) => path === "index.html" || path.startsWith("guides/"));

  test.each(guides)("in the code of %s, beside the navigation", async (path) => {
    expect(await cutOff(path, "pre")).toEqual([]);
  });

  test("in the menu of an upgrade guide, on a tablet", async () => {
    const [guide] = pages.filter((path) => path.startsWith("method/upgrade/") && !path.endsWith("index.html"));
    expect(await cutOff(guide!, ".side a", TABLET)).toEqual([]);
  });

  test("in tables of two columns, on a phone", async () => {
    expect(await cutOff("method/lifecycles.html", ".table", PHONE)).toEqual([]);
  });
});

test("a table that is wider than its page has a shadow where it goes on", async () => {
  const { page, close } = await open(browser, `${site.url}/method/upgrade/index.html`, TABLET);
  await settled(page);
  const table = page.locator(".table").first();
  expect(await table.evaluate((part) => part.scrollWidth > part.clientWidth)).toBe(true);
  const attachments = await table.evaluate((part) => getComputedStyle(part).backgroundAttachment);
  expect(attachments.split(", ")).toEqual(["local", "local", "scroll", "scroll"]);
  await close();
});

test("a code block names its language, and its button copies the code and nothing else", async () => {
  const { page, close } = await open(browser, `${site.url}/guides/quickstart.html`);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const block = page.locator(".code").filter({ hasText: "createMethodClient" }).first();
  expect(await block.locator(".code-bar").innerText()).toMatch(/^TypeScript\s+Copy$/);
  await block.getByRole("button", { name: "Copy" }).click();
  await block.getByRole("button", { name: "Copied" }).waitFor();
  const code = await block.locator("code").textContent();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  await close();
});

test("the errors stand in the order of the reference, after those of every request", () => {
  const [api] = readModel().filter(({ catalogue }) => catalogue !== undefined);
  const [first, ...others] = [...readSite(`${api!.name}/errors.html`).matchAll(/<h2 id="[^"]+">([^<]+) </g)].map(
    ([, title]) => title!,
  );
  expect(first).toBe("Every request");
  const tags = (api!.latest.document.tags as { name: string }[]).map(({ name }) => name);
  expect(others.filter((title) => tags.includes(title))).toEqual(tags.filter((tag) => others.includes(tag)));
});
