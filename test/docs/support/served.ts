/** The browser and a host of the site, for all tests of a file. */
import { afterAll } from "vitest";
import { host, launch } from "./browser.ts";

export const [browser, site] = await Promise.all([launch(), host()]);

afterAll(async () => {
  await browser.close();
  site.close();
});
