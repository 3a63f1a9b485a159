/** `npm run docs -- --serve`: shows the site, and reloads the page when something changed. */
import { spawn, type ChildProcess } from "node:child_process";
import { utimesSync, readFileSync, writeFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch, open } from "./support/browser.ts";

let server: ChildProcess;
let url: string;
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
  server = spawn(process.execPath, ["scripts/docs.ts", "--serve"], {
    env: { ...process.env, DOCS_PORT: "0", DOCS_URL: undefined },
  });
  url = await new Promise((resolve, reject) => {
    let output = "";
    const read = (text: Buffer) => {
      output += String(text);
      const address = /Docs: (http:\S+)/.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    };
    server.stdout!.on("data", read);
    server.stderr!.on("data", read);
    server.on("close", () => reject(new Error(output)));
  });
});
afterAll(async () => {
  server?.kill();
  await browser?.close();
});

// The whole site is built again, which takes what the machine has to spare.
test("a page reloads when a guide changes, under its policy", { timeout: 240_000 }, async () => {
  const { page, problems, close } = await open(browser, `${url}guides/quickstart.html`);
  await page.evaluate(() => ((globalThis as { seen?: boolean }).seen = true));
  // The same text again is a change for the watcher, and none for anybody else.
  const file = "docs/guides/quickstart.md";
  const text = readFileSync(file);
  await page.waitForTimeout(300);
  writeFileSync(file, text);
  utimesSync(file, new Date(), new Date());
  await page.waitForFunction(() => (globalThis as { seen?: boolean }).seen === undefined, undefined, { timeout: 0 });
  expect(problems).toEqual([]);
  await close();
});

test("while it is not known where the site will stand, nothing names a whole address of it", async () => {
  expect((await fetch(`${url}sitemap.xml`)).status).toBe(404);
  expect(await (await fetch(`${url}robots.txt`)).text()).toBe("User-agent: *\nAllow: /\n");
  const start = await (await fetch(url)).text();
  expect(start).not.toMatch(/rel="canonical"|og:url|og:image|undefined/);
  expect(await (await fetch(`${url}404.html`)).text()).toContain('href="index.html"');
});

test("an address that does not exist shows the page that says so", async () => {
  const answer = await fetch(`${url}nowhere.html`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain("Page not found");
});
