/** Reference pages render in a real browser: without errors, without a request that leaves, and no wider than the screen. */
import { describe, expect, test } from "vitest";
import { readModel } from "../../scripts/docs/content/api-model.ts";
import { fitsAnyWidth, open, settled } from "./support/browser.ts";
import { browser, site } from "./support/served.ts";
import { folder, ownPages, referencePages } from "./support/site.ts";

const dated = readModel()[0]!.latest;

const PHONE = { viewport: { width: 390, height: 844 }, colorScheme: "dark" } as const;

describe("served by a host", () => {
  // A reference page takes a browser seconds to read the first time, so that everything about it is seen in one visit. Our
  // own pages are in test/docs/own-pages.test.ts.
  test.each(referencePages)("%s, and again on a phone, in the dark", async (path) => {
    const { page, problems, foreign, close } = await open(browser, `${site.url}/${path}`);
    await settled(page);
    expect(await page.title()).toMatch(/linkspec/);
    await fitsAnyWidth(page);
    await page.setViewportSize(PHONE.viewport);
    await page.emulateMedia({ colorScheme: PHONE.colorScheme });
    await page.reload();
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await page.evaluate(() => document.documentElement.classList.contains("dark"))).toBe(true);
    expect(problems).toEqual([]);
    expect(foreign).toEqual([]);
    await close();
  });
});

describe("opened from disk", () => {
  // The page for what does not exist is shown by hosts only.
  const some = [...ownPages.filter((path) => path !== "404.html").slice(0, 3), ...referencePages];

  test.each(some)("%s", async (path) => {
    const { page, problems, foreign, close } = await open(browser, `file://${folder}/${path}`);
    await settled(page);
    expect(problems).toEqual([]);
    expect(foreign).toEqual([]);
    await close();
  });
});

describe("an address that does not exist", () => {
  test("shows the page that says so, with links that hold at any depth", async () => {
    const { page, problems, foreign, close } = await open(browser, `${site.url}/method/1999-01-01/nothing.html`);
    await page.getByRole("heading", { name: "Page not found" }).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("quickstart");
    await page.locator('[role="option"]').first().waitFor();
    await page.keyboard.press("Escape");
    // The browser tells of the page itself, and of nothing that the page asked for.
    expect(problems.filter((problem) => !problem.includes("404"))).toEqual([]);
    expect(problems.length).toBeLessThanOrEqual(1);
    expect(foreign).toEqual([]);
    await page.getByRole("link", { name: "Go to the home page" }).click();
    await page.waitForURL(`${site.url}/index.html`);
    await close();
  });
});

describe("for readers of any kind", () => {
  test("the first key press leads past the header", async () => {
    for (const [path, hash] of [
      ["guides/quickstart.html", ""],
      [dated.page, dated.operations[0]!.anchor],
    ] as const) {
      const { page, close } = await open(browser, `${site.url}/${path}${hash}`);
      await settled(page);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.matches("main"))).toBe(true);
      expect(new URL(page.url()).hash).toBe(hash);
      await close();
    }
  });

  test("paper is white, and shows neither header nor buttons", async () => {
    const { page, close } = await open(browser, `${site.url}/guides/quickstart.html`, PHONE);
    const isDark = () => page.evaluate(() => document.documentElement.classList.contains("dark"));
    await settled(page);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".site-header, .copy, .site-footer").filter({ visible: true }).count()).toBe(0);
    expect(await page.locator("main pre").first().isVisible()).toBe(true);
    const heard: boolean[] = [];
    await page.exposeFunction("heard", (dark: boolean) => void heard.push(dark));
    await page.evaluate(() =>
      addEventListener("beforeprint", () =>
        (globalThis as unknown as { heard: (dark: boolean) => void }).heard(
          document.documentElement.classList.contains("dark"),
        ),
      ),
    );
    expect(await isDark()).toBe(true);
    await page.pdf();
    expect(heard).toEqual([false]);
    expect(await isDark()).toBe(true);
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
