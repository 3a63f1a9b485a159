/** Every rule of ours fires where it should and nowhere else, through the production ruleset and command line. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { run } from "../../scripts/lib/run-tool.ts";
import { setPointer } from "../support/set-pointer.ts";

interface Case {
  rule: string;
  name?: string;
  /** JSON Pointer → new value; null removes. */
  change: Record<string, unknown>;
  findings: string[];
}

interface Finding {
  code: string;
  path: (string | number)[];
  message: string;
  source: string;
}

const cases = parse(readFileSync("test/lint/cases.yaml", "utf8")) as Case[];
const folder = mkdtempSync(join(tmpdir(), "linkspec-lint-"));
const fileOf = (index: number) => join(folder, `case-${index}.yaml`);
let findings: Finding[] = [];

beforeAll(async () => {
  const base = readFileSync("test/lint/base.yaml", "utf8");
  writeFileSync(join(folder, "base.yaml"), base);
  cases.forEach(({ change }, index) => {
    const document = parse(base) as unknown;
    for (const [pointer, value] of Object.entries(change)) setPointer(document, pointer, value);
    writeFileSync(fileOf(index), stringify(document, { aliasDuplicateObjects: false }));
  });
  const { stdout } = await run("spectral", ["lint", `${folder}/*.yaml`, "--format=json", "--quiet"]);
  findings = JSON.parse(stdout) as Finding[];
});
afterAll(() => rmSync(folder, { recursive: true }));

const findingsIn = (file: string) => findings.filter(({ source }) => source === file);

test("the base has no finding", () => {
  expect(findingsIn(join(folder, "base.yaml"))).toEqual([]);
});

describe.each(cases.map((lintCase, index) => ({ ...lintCase, index })))("$rule", (lintCase) => {
  const { rule, name, index, findings: expected } = lintCase;
  test(name ?? "fires", () => {
    const found = findingsIn(fileOf(index));
    expect(found.filter(({ code }) => code === rule).map(({ path }) => path.join("."))).toEqual(expected);
    expect(found.filter(({ code }) => code !== rule).map(({ code }) => code)).toEqual([]);
  });
});

test("every rule of ours has a case that fires and one that does not", () => {
  const { rules } = parse(readFileSync(".spectral.yaml", "utf8")) as { rules: Record<string, unknown> };
  const ours = Object.keys(rules).filter((name) => name.startsWith("linkspec-"));
  const firing = new Set(cases.filter((lintCase) => lintCase.findings.length > 0).map(({ rule }) => rule));
  const passing = new Set(cases.filter((lintCase) => lintCase.findings.length === 0).map(({ rule }) => rule));
  expect([...firing].sort()).toEqual(ours.sort());
  expect([...passing].sort()).toEqual(ours.sort());
});

test("every message says how to satisfy the rule", () => {
  const vague = findings.filter(({ code, message }) => code.startsWith("linkspec-") && !/[:,]\s\S+/.test(message));
  expect(vague).toEqual([]);
});
