/** A real browser on the built site, watched for everything that must not happen. */
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import sirv from "sirv";
import { expect, inject } from "vitest";
import { BASE_URL } from "./setup.ts";
import { folder, pages, readSite } from "./site.ts";

/** Connects to the browser that all test files share; to close it ends this file's pages only. */
export const launch = (): Promise<Browser> => chromium.connect(inject("browser"));

export interface Host {
  /** Without a slash at the end. */
  url: string;
  close(): void;
}

export interface HostOptions {
  /** Lets the browser cache every file for an hour, as hosts do. Default: false, every file is sent again. */
  caching?: boolean;
  /** How long a page pauses after its `<body>` tag, in milliseconds. Default: 0. */
  bodyDelay?: number;
}

/** Serves the site as GitHub Pages does: below a path of the host, with one page for every missing address. */
export function host({ caching = false, bodyDelay = 0 }: HostOptions = {}): Promise<Host> {
  const root = new URL(BASE_URL).pathname;
  const files = sirv(folder, caching ? { maxAge: 3600, etag: true } : { dev: true });
  const server: Server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end(readSite("404.html"));
    };
    const { url = "" } = request;
    if (!url.startsWith(`${root}/`)) return missing();
    request.url = url.slice(root.length);
    const path = request.url.slice(1);
    if (bodyDelay > 0 && pages.includes(path)) return sendInParts(response, readSite(path), bodyDelay);
    files(request, response, missing);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      const close = () => {
        server.closeAllConnections();
        server.close();
      };
      resolve({ url: `http://127.0.0.1:${port}${root}`, close });
    });
  });
}

/** Sends the head of a page at once and its body later, as a slow connection does. */
function sendInParts(response: ServerResponse, page: string, bodyDelay: number): void {
  const end = page.indexOf("<body>") + "<body>".length;
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
  response.write(page.slice(0, end));
  setTimeout(() => response.end(page.slice(end)), bodyDelay);
}

export interface Watched {
  page: Page;
  /** Errors of the console, uncaught ones, and what the policy refused. */
  problems: string[];
  /** Requests that left the origin. */
  foreign: string[];
  /** Bytes that were sent for the page, by address. */
  weights: Map<string, number>;
  close(): Promise<void>;
}

/** Opens a page of its own context, so that nothing is cached or stored. */
export async function open(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = { viewport: { width: 1280, height: 900 } },
): Promise<Watched> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems: string[] = [];
  const foreign: string[] = [];
  const weights = new Map<string, number>();
  page.on("console", (message) => {
    if (message.type() === "error" || message.text().startsWith("policy:")) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => {
    if (leaves(request.url(), address)) foreign.push(request.url());
  });
  page.on("response", (response) => {
    void response
      .body()
      .then((body) => weights.set(response.url(), body.length))
      .catch(() => {});
  });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.log(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  await page.goto(address);
  return { page, problems, foreign, weights, close: () => context.close() };
}

function leaves(url: string, address: string): boolean {
  if (/^(data|blob|about):/.test(url)) return false;
  const origin = (each: string) => (each.startsWith("file:") ? "file:" : new URL(each).origin);
  return origin(url) !== origin(address);
}

/** Waits until a page has drawn itself: ours have when they are loaded, the viewer goes on after that. */
export async function settled(page: Page): Promise<void> {
  await page.locator("main").locator("h1, h2").filter({ visible: true }).first().waitFor();
  if ((await page.locator("#redoc").count()) > 0) await page.waitForLoadState("networkidle");
}

/**
 * Ends every transition and animation at its last state and starts no more, so that a color is measured as a reader sees it
 * and not while it fades in. A constructed style sheet, because the page's policy refuses an inline one.
 */
export async function stopMotion(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const still = new CSSStyleSheet();
    still.replaceSync("*, ::before, ::after { transition: none !important; animation: none !important }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
  });
}

/** Expects that the header is never wider than the screen. */
export async function fitsAnyWidth(page: Page): Promise<void> {
  for (const width of [360, 640, 1000, 1261, 1280, 1481, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const end = await page.evaluate(() => document.querySelector(".site-header")!.scrollWidth);
    expect(end, `at ${width}`).toBeLessThanOrEqual(width);
  }
}
