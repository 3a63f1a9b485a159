/** Builds the site and starts the browser once for all tests of them. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserServer } from "playwright-core";
import type { TestProject } from "vitest/node";
import { buildSite } from "../../../scripts/docs/site.ts";

export const BASE_URL = "https://docs.example.test/linkspec";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the site. */
    site: string;
    /** Where the browser is controlled. */
    browser: string;
  }
}

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Keep Chromium quiet: no start page, no updates, no requests of its own. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function startBrowser(): Promise<BrowserServer> {
  if (!existsSync(CHROMIUM)) {
    throw new Error(
      `No browser at ${CHROMIUM}. Install it (apt-get install chromium), or set CHROMIUM to the path of one.`,
    );
  }
  return chromium.launchServer({ executablePath: CHROMIUM, args: FLAGS, host: "127.0.0.1" });
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "linkspec-site-"));
  const [browser] = await Promise.all([startBrowser(), buildSite(folder, BASE_URL)]);
  provide("site", folder);
  provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  };
}
