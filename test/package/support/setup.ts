/** Packs the package once, in a copy of the repository in which nothing was built, for all tests that install it. */
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { checkout } from "../../support/checkout.ts";
import { run } from "../../support/run.ts";

/** What `npm pack --json` prints. */
export interface PackReport {
  filename: string;
  /** Bytes of the tarball. */
  size: number;
  /** Bytes of everything in it. */
  unpackedSize: number;
  files: { path: string; size: number }[];
}

declare module "vitest" {
  interface ProvidedContext {
    /** A copy of the repository, in which only the package was packed. */
    clone: string;
    tarball: string;
    packReport: PackReport;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => void> {
  const { folder, remove } = checkout();
  const { code, stdout, stderr } = await run("npm", ["pack", "--json", "--no-foreground-scripts"], folder);
  if (code !== 0) throw new Error(`npm pack failed in a clean copy:\n${stderr}${stdout}`);
  const [report] = JSON.parse(stdout) as [PackReport];
  provide("clone", folder);
  provide("tarball", join(folder, report.filename));
  provide("packReport", report);
  return remove;
}
