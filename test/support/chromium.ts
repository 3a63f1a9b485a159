/** Starts the browser of the machine. */
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** What keeps Chromium quiet: no start page, no updates, no calls of its own. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts Chromium; says how to get it when there is none. */
export function launch(): Promise<Browser> {
  if (!existsSync(CHROMIUM)) {
    throw new Error(
      `No browser at ${CHROMIUM}. Install it (apt-get install chromium), or set CHROMIUM to the path of one.`,
    );
  }
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}
