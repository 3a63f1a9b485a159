/** Builds the site once for all tests of it, and says where it is. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildSite } from "../../../scripts/docs/site.ts";

export const BASE_URL = "https://docs.example.test/linkspec";

declare module "vitest" {
  interface ProvidedContext {
    site: string;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "linkspec-site-"));
  await buildSite(folder, BASE_URL);
  provide("site", folder);
  return () => rmSync(folder, { recursive: true });
}
