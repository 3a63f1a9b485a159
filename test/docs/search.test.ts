/** The search: what is found by which words, and the whole of it with nothing but the keyboard. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LIMIT, search, type Entry } from "../../scripts/docs/browser/search-match.ts";
import { readModel } from "../../scripts/docs/content/api-model.ts";
import { host, launch, open, settled, type Host } from "./support/browser.ts";
import { files, readSite } from "./support/site.ts";

const apis = readModel();

/** The entries of an index file. */
function readIndex(name: string): Entry[] {
  const file = files.find((path) => path.startsWith(`assets/${name}.`));
  const list = /\.concat\((.*)\);\s*$/s.exec(readSite(file!))![1]!;
  return JSON.parse(list) as Entry[];
}

describe("the index", () => {
  const entries = [
    ...apis.flatMap(({ newest }) => readIndex(`search-${newest.folder.replaceAll("/", "-")}`)),
    ...readIndex("search-pages"),
  ];

  test.each(apis.flatMap(({ newest }) => newest.operations))(
    "finds $id by its id, its summary and its path",
    (operation) => {
      for (const query of [operation.id, operation.summary, `${operation.method} ${operation.path}`]) {
        const found = search(entries, query).map(({ u }) => u.slice(u.indexOf("#")));
        expect(found, query).toContain(operation.anchor);
      }
    },
  );

  test("lists operations before what is met equally well", () => {
    expect(search(entries, "payment")[0]?.t).toBe("Create a payment");
    const named = (k: string, t: string): Entry => ({ k, t, d: "", u: t, x: "" });
    const some = [named("event", "card.create"), named("operation", "Close a card")];
    expect(search(some, "card").map(({ k }) => k)).toEqual(["operation", "event"]);
  });

  test("finds nothing for words that are nowhere", () => {
    expect(search(entries, "zyzzyva")).toEqual([]);
    expect(search(entries, "  ")).toEqual([]);
  });

  test("tells events of one family apart, and shows prose of a guide", () => {
    const details = (kind: string) => entries.filter(({ k }) => k === kind).map(({ t, d }) => [t, d] as const);
    const events = new Map(details("event"));
    expect(events.get("payment.create")).toBe("Created");
    expect(new Set(["account.create", "account.opened", "account.closed"].map((type) => events.get(type))).size).toBe(
      3,
    );
    expect(details("guide").filter(([, detail]) => detail.includes("import {"))).toEqual([]);
  });

  test("wants every word, whole ones before beginnings", () => {
    const entry = (t: string): Entry => ({ k: "", t, d: "", u: t, x: "" });
    const some = ["List payments", "Pay", "Payments and reports"].map(entry);
    expect(search(some, "pay").map(({ t }) => t)).toEqual(["Pay", "List payments", "Payments and reports"]);
    expect(search(some, "pay report").map(({ t }) => t)).toEqual(["Payments and reports"]);
  });
});

describe("in the browser", () => {
  let browser: Browser;
  let site: Host;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), host()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  const { newest } = apis[0]!;
  const operation = newest.operations.find(({ id }) => id === "createPayment") ?? newest.operations[0]!;

  test.each(["index.html", "guides/quickstart.html", newest.page])(
    "%s: finds an operation by keyboard alone",
    async (path) => {
      const { page, problems, foreign, close } = await open(browser, `${site.url}/${path}`);
      await settled(page);
      await page.keyboard.press("/");
      await page.keyboard.type(operation.id);
      await page.locator('[role="option"]').first().waitFor();
      const chosen = page.locator('[role="option"][aria-selected="true"]');
      expect(await chosen.locator("b").textContent()).toBe(operation.summary);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => url.hash === operation.anchor);
      await page.locator("#redoc").locator("h1, h2").filter({ hasText: operation.summary }).first().waitFor();
      expect(problems).toEqual([]);
      expect(foreign).toEqual([]);
      await close();
    },
  );

  test("also opens with Ctrl+K and with its button, and closes with Escape", async () => {
    const { page, close } = await open(browser, `${site.url}/${newest.page}`);
    await settled(page);
    const dialogs = page.locator("dialog[open], [role=dialog]:visible");
    await page.keyboard.press("Control+k");
    await page.locator("dialog.search[open]").waitFor();
    // Redoc has a search of its own, which must stay closed.
    expect(await dialogs.count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await dialogs.count()).toBe(0);
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await page.locator("dialog.search[open]").waitFor();
    await close();
  });

  test("says when there is more than it lists", async () => {
    const { page, close } = await open(browser, `${site.url}/guides/webhooks.html`);
    await page.keyboard.press("/");
    await page.keyboard.type("list");
    await page.getByText(`The ${LIMIT} best results`).waitFor();
    await page.locator(".search input").fill("payment_reversal.create");
    await page.getByText(/^[1-9]\d? results?$/).waitFor();
    await close();
  });

  test("works on a page that was opened from disk", async () => {
    const { folder } = await import("./support/site.ts");
    const { page, problems, close } = await open(browser, `file://${folder}/guides/webhooks.html`);
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("/");
    await page.keyboard.type("signature");
    await page.locator('[role="option"]').first().waitFor();
    expect(problems).toEqual([]);
    await close();
  });
});
