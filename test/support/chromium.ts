/** Starts the browser of the machine. */
import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserServer } from "playwright-core";

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

function executable(): string {
  if (existsSync(CHROMIUM)) return CHROMIUM;
  throw new Error(
    `No browser at ${CHROMIUM}. Install it (apt-get install chromium), or set CHROMIUM to the path of one.`,
  );
}

/** Starts Chromium for one test file. */
export const launch = (): Promise<Browser> => chromium.launch({ executablePath: executable(), args: FLAGS });

/** Starts Chromium for several test files, each of which connects to it. */
export const launchServer = (): Promise<BrowserServer> =>
  chromium.launchServer({ executablePath: executable(), args: FLAGS, host: "127.0.0.1" });
