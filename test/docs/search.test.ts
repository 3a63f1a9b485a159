/** The search: what is found by which words, and the whole of it with nothing but the keyboard. */
import { describe, expect, test } from "vitest";
import {
  MAX_RESULTS,
  MAX_WORDS,
  queryWords,
  SearchIndex,
  type Entry,
  type Reader,
} from "../../scripts/docs/browser/search-match.ts";
import { readModel } from "../../scripts/docs/content/api-model.ts";
import { readNotDescribed } from "../../scripts/docs/content/not-described.ts";
import { open, settled } from "./support/browser.ts";
import { browser, site } from "./support/served.ts";
import { files, readSite } from "./support/site.ts";

const apis = readModel();

const entry = (title: string, kind = ""): Entry => ({ kind, title, detail: "", url: title, names: "", words: "" });

/** The entries of an index file. */
function readIndex(name: string): Entry[] {
  const file = files.find((path) => path.startsWith(`assets/${name}.`));
  const list = /\.concat\((.*)\);\s*$/s.exec(readSite(file!))![1]!;
  return JSON.parse(list) as Entry[];
}

const entries = [...apis.flatMap(({ name }) => readIndex(`search-${name}`)), ...readIndex("search-pages")];
const index = new SearchIndex(entries);
const titles = (query: string): string[] => index.search(query).map(({ title }) => title);

describe("the index", () => {
  test.each(apis.flatMap(({ latest }) => latest.operations))(
    "finds $id by its id, its summary and its path",
    (operation) => {
      for (const query of [
        operation.id,
        operation.id.toLowerCase(),
        operation.summary,
        `${operation.method} ${operation.path}`,
      ]) {
        const found = index.search(query).map(({ url }) => url.slice(url.indexOf("#")));
        expect(found, query).toContain(operation.anchor);
      }
      expect(index.search(operation.id)[0]?.url).toContain(operation.anchor);
    },
  );

  test("lists operations before equally good results", () => {
    expect(titles("payment")[0]).toBe("Create a payment");
    const some = [entry("card.create", "event"), entry("Close a card", "operation")];
    expect(new SearchIndex(some).search("card").map(({ kind }) => kind)).toEqual(["operation", "event"]);
  });

  test("finds nothing for unknown words and for no words", () => {
    expect(index.search("zyzzyva")).toEqual([]);
    expect(index.search("  ")).toEqual([]);
    expect(index.search("…")).toEqual([]);
  });

  test.each([
    ["insufficent funds", "INSUFFICIENT_FUNDS"],
    ["insuficient_funds", "INSUFFICIENT_FUNDS"],
    ["crate paymnt", "Create a payment"],
    ["webhok signatur", "Receive"],
    ["idempotncy", "Idempotency and retries"],
  ])("finds %j in spite of typing errors", (query, title) => {
    expect(titles(query).some((each) => each.includes(title))).toBe(true);
  });

  test("finds prefixes", () => {
    expect(titles("creat paym")).toContain("Create a payment");
  });

  test("lists an exact name first, whatever else contains its words", () => {
    expect(titles("INSUFFICIENT_FUNDS")[0]).toBe("INSUFFICIENT_FUNDS");
    expect(titles("payment_reversal.create")[0]).toBe("payment_reversal.create");
    expect(index.search("/payments/{pmt_id}")[0]?.names).toContain("/payments/{pmt_id}");
  });

  test("distinguishes the events of one family, and shows the prose of a guide", () => {
    const details = (kind: string) => entries.filter((each) => each.kind === kind);
    const events = new Map(details("event").map(({ title, detail }) => [title, detail]));
    expect(events.get("payment.create")).toBe("Created");
    expect(new Set(["account.create", "account.opened", "account.closed"].map((type) => events.get(type))).size).toBe(
      3,
    );
    expect(details("guide").filter(({ detail }) => detail.includes("import {"))).toEqual([]);
  });

  test("needs every word, and prefers whole words to prefixes", () => {
    const some = new SearchIndex(["List payments", "Pay", "Payments and reports"].map((title) => entry(title)));
    const found = (query: string) => some.search(query).map(({ title }) => title);
    expect(found("pay")[0]).toBe("Pay");
    expect(found("pay")).toHaveLength(3);
    expect(found("pay report")).toEqual(["Payments and reports"]);
  });

  test("names what is known and not described", () => {
    const found = index.search("opal tokens").find(({ kind }) => kind === "not described");
    expect(found?.url).toMatch(/^coverage\.html#method-not-described-\d+$/);
    const gaps = apis.flatMap((api) => readNotDescribed(api));
    expect(entries.filter(({ kind }) => kind === "not described")).toHaveLength(gaps.length);
  });
});

describe("dated versions", () => {
  const dated = apis.find(({ versions }) => versions.length > 1)!;
  const [oldest] = dated.versions;

  test("an operation of any version is found from any page", () => {
    for (const { operations } of dated.versions) {
      for (const { id } of operations) expect(index.search(id).map(({ names }) => names.split(" ")[0])).toContain(id);
    }
  });

  test("a result leads to the version of the query, or of the page, or to the latest", () => {
    const { id } = oldest!.operations.find((each) => dated.latest.operations.some((other) => other.id === each.id))!;
    const url = (query: string, reader?: Reader) => index.search(query, reader)[0]?.url;
    const onOldest = { api: dated.name, version: oldest!.version };
    expect(url(id)).toContain(dated.latest.page);
    expect(url(id, onOldest)).toContain(oldest!.page);
    expect(url(`${id} ${oldest!.version}`)).toContain(oldest!.page);
    expect(url(`${id} ${dated.latest.version}`, onOldest)).toContain(dated.latest.page);
    expect(index.search(id, onOldest)[0]?.detail).toContain(oldest!.version);
  });
});

describe("a query of any length", () => {
  test("has a limited number of distinct, limited words", () => {
    expect(queryWords("a a b a")).toEqual(["a", "b"]);
    const many = Array.from({ length: 50_000 }, (_, number) => `word${number}`).join(" ");
    expect(queryWords(many)).toHaveLength(MAX_WORDS);
    expect(queryWords("x".repeat(100_000))[0]!.length).toBeLessThanOrEqual(60);
    expect(index.search(many)).toEqual([]);
    expect(index.search("payment ".repeat(50_000))[0]?.title).toBe("Create a payment");
  });
});

describe("in the browser", () => {
  const { latest } = apis[0]!;
  const operation = latest.operations.find(({ id }) => id === "createPayment") ?? latest.operations[0]!;

  test.each(["index.html", "guides/quickstart.html", latest.page])(
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
    const { page, close } = await open(browser, `${site.url}/${latest.page}`);
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

  test("reports when it does not list everything", async () => {
    const { page, close } = await open(browser, `${site.url}/guides/webhooks.html`);
    await page.keyboard.press("/");
    await page.keyboard.type("list");
    await page.getByText(`The ${MAX_RESULTS} best results`).waitFor();
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
