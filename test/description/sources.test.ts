/** Every resource names the newest source that it was checked against, and a missing one fails. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSources } from "../../scripts/sources.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "linkspec-sources-"));
  cpSync("openapi/stripe", folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function change(file: string, edit: (text: string) => string): void {
  const before = readFileSync(join(folder, file), "utf8");
  const after = edit(before);
  expect(after).not.toBe(before);
  writeFileSync(join(folder, file), after);
}

test.each(["method", "stripe"])("%s has all of them, oldest first", (api) => {
  const dates = readSources(`openapi/${api}`).map(({ dated }) => dated);
  expect(dates.length).toBeGreaterThan(2);
  expect(dates).toEqual(dates.toSorted());
});

test("a resource without a source", () => {
  change("sources.yaml", (text) => text.replace("resource: Sessions", "resource: Visits"));
  expect(() => readSources(folder)).toThrow(/sessions\.yaml: .*sources\.yaml has no source for "Sessions"/);
  expect(() => readSources(folder)).toThrow(/sources\.yaml: no operation has the tag "Visits"/);
});

test("a source without a month", () => {
  change("sources.yaml", (text) => text.replace("'2026-10'", "'October'"));
  expect(() => readSources(folder)).toThrow(/"Sessions" needs a source and the month it dates from, as 2026-11/);
});

test("no sources at all", () => {
  rmSync(join(folder, "sources.yaml"));
  expect(() => readSources(folder)).toThrow(/sessions\.yaml: .*sources\.yaml has no source for "Sessions"/);
});

test("an error file without a source", () => {
  cpSync("openapi/method/errors", join(folder, "errors"), { recursive: true });
  change("errors/payments.yaml", (text) => text.replace(/^source: .*\n/m, ""));
  expect(() => readSources(folder)).toThrow(/errors\/payments\.yaml has no source/);
});
