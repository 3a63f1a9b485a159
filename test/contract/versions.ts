/** The versions that a project covers: `quick` the newest of each API, `contract` all others. */
import { inject } from "vitest";
import { latestApis } from "../../scripts/lib/apis.ts";
import { bundles, type Bundle } from "../support/bundles.ts";

declare module "vitest" {
  interface ProvidedContext {
    contract: "newest" | "older";
  }
}

const newest = new Set(latestApis().map(({ id }) => id));

export const coveredBundles: Bundle[] = bundles.filter(
  ({ id }) => newest.has(id) === (inject("contract") === "newest"),
);
