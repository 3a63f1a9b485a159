/** The site is made of nothing but what its step of the build says it reads. */
import { readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { filesBelow } from "../../scripts/lib/files.ts";
import { buildSteps } from "../../scripts/build/steps.ts";
import { runAlone } from "../support/alone.ts";
import { BASE_URL } from "./support/setup.ts";
import { files, readSite } from "./support/site.ts";

test("the site is the same where there is nothing else", { timeout: 240_000 }, async () => {
  const step = buildSteps().find(({ outputs }) => outputs.includes("dist/docs"));
  if (step === undefined) throw new Error("No step writes dist/docs.");
  // Redoc's pages are kept from the site that the other tests read.
  const alone = await runAlone(step, [".cache/redoc"], { DOCS_URL: BASE_URL });
  try {
    const built = join(alone, "dist/docs");
    expect(filesBelow(built).map((file) => relative(built, file))).toEqual(files);
    for (const file of files) expect(readFileSync(join(built, file), "utf8") === readSite(file), file).toBe(true);
  } finally {
    rmSync(alone, { recursive: true });
  }
});
