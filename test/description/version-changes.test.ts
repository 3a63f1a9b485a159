/** Neighbouring versions differ by what the vendor changed between them, so an accident in a past version shows. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { bundleOf, bundles } from "../support/bundles.ts";
import { versionChanges, type Changes } from "../support/version-changes.ts";

/** Changes that belong together, with why they are right and where that is known from. */
interface Group {
  what: string;
  reason: string;
  source: string;
  added?: string[];
  removed?: Record<string, string>;
  changed?: Record<string, (string | string[])[]>;
}

const expected = parse(readFileSync("test/fixtures/version-changes.yaml", "utf8")) as Record<string, Group[]>;
const pairs = bundles.flatMap(({ name, version }, index) => {
  const before = bundles[index - 1];
  return before?.name === name ? [{ name, version, before: before.version }] : [];
});

/** `a.{b,c}` is `a.b` and `a.c`. */
function expand(value: string): string[] {
  const [whole, choices = ""] = /\{([^{}]*)\}/.exec(value) ?? [];
  return whole === undefined ? [value] : choices.split(",").flatMap((choice) => expand(value.replace(whole, choice)));
}

function union(groups: Group[]): Changes {
  const changed = groups.flatMap((group) => Object.entries(group.changed ?? {}));
  return {
    added: groups.flatMap(({ added = [] }) => added).sort(),
    removed: Object.assign({}, ...groups.map(({ removed }) => removed)) as Changes["removed"],
    changed: Object.fromEntries(changed.map(([place, values]) => [place, values.flat().flatMap(expand).sort()])),
  };
}

const found = new Map<string, Changes>();
beforeAll(async () => {
  const compare = async ({ name, before, version }: (typeof pairs)[number]) =>
    found.set(version, await versionChanges(bundleOf(`${name}@${before}`), bundleOf(`${name}@${version}`)));
  await Promise.all(pairs.map(compare));
}, 60_000);

test("every version but the first has its changes", () => {
  expect(Object.keys(expected).sort()).toEqual(pairs.map(({ version }) => version).sort());
});

describe.each(pairs)("$before to $version", ({ version }) => {
  const groups = expected[version] as Group[];

  test("changes what the vendor changed, and nothing else", () => {
    expect(found.get(version)).toEqual(union(groups));
  });

  test("each change has one reason and a source", () => {
    const places = groups.flatMap(({ added = [], removed = {}, changed = {} }) =>
      [added, Object.keys(removed), Object.keys(changed)].flat(),
    );
    expect(places).toEqual([...new Set(places)]);
    expect(groups.filter(({ what, reason, source }) => !what || !reason || !source)).toEqual([]);
  });
});
