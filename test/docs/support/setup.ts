/** Builds the site and starts the browser once for all tests of them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildSite } from "../../../scripts/docs/site.ts";
import { launchServer } from "../../support/chromium.ts";

export const BASE_URL = "https://docs.example.test/linkspec";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the site. */
    site: string;
    /** Where the browser is controlled. */
    browser: string;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "linkspec-site-"));
  const [browser] = await Promise.all([launchServer(), buildSite(folder, BASE_URL)]);
  provide("site", folder);
  provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  };
}
