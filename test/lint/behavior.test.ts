/** Every check of behavior files fires with file and line, and the files themselves pass. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse, parseDocument } from "yaml";
import { readApis } from "../../scripts/lib/apis.ts";
import { readBehavior } from "../../scripts/lib/behavior.ts";
import { findProblems, namesOf } from "../../scripts/lint/check-behavior.ts";

const versions = readApis().filter(({ name }) => name === "method");
const root = dirname(versions[0]!.root);
const folder = join(root, "behavior");
const { resources } = readBehavior(folder);
const names = namesOf(versions, root, resources);
const cases = parse(readFileSync("test/lint/behavior-cases.yaml", "utf8")) as {
  at: (string | number)[];
  value: unknown;
  message: string;
}[];

test("the files pass", () => expect(findProblems(resources, names)).toEqual([]));

describe("a mistake", () => {
  test.each(cases)("$message", ({ at, value, message }) => {
    const document = parseDocument(readFileSync(join(folder, "payments.yaml"), "utf8"), { merge: true });
    if (value === null) document.deleteIn(at);
    else document.setIn(at, value);
    const copy = mkdtempSync(join(tmpdir(), "behavior-"));
    try {
      writeFileSync(join(copy, "payments.yaml"), document.toString());
      const found = findProblems(readBehavior(copy).resources, names);
      expect(found.map((line) => line.replace(/^\S+:\d+ /, ""))).toContain(message);
      expect(found.every((line) => /payments\.yaml:\d+ /.test(line))).toBe(true);
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});
