/** The lifecycle diagrams against the description: every state that it names is drawn, and none that it does not. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { drawLifecycle, printLifecycle } from "../../scripts/docs/layout/state-diagram.ts";
import { readLifecycles, statesIn } from "../../scripts/docs/content/lifecycles.ts";
import { readModel, type Version } from "../../scripts/docs/content/api-model.ts";
import type { Node } from "../../scripts/docs/content/operations.ts";

const { lifecycles, undrawn } = readLifecycles();
const apis = readModel();

const schemasOf = ({ document }: Version) => (document.components?.schemas ?? {}) as Record<string, Node>;

describe.each(lifecycles)("$id", (lifecycle) => {
  const { versions } = apis.find(({ name }) => name === lifecycle.api)!;

  test("has the states that the description names", () => {
    for (const version of versions) {
      for (const name of lifecycle.enums) {
        const states = (schemasOf(version)[name]?.enum as unknown[] | undefined)?.filter((state) => state !== null);
        expect(states?.sort(), `${name} of ${version.id}`).toEqual(statesIn(lifecycle, version.version).sort());
      }
    }
  });

  test("draws every state that has a transition, and every transition", async () => {
    const { text } = await drawLifecycle(lifecycle);
    for (const { from, to } of lifecycle.transitions) {
      expect(text).toContain(`>${from}<`);
      expect(text).toContain(`>${to}<`);
    }
    const edges = text.match(/class="edge"/g) ?? [];
    expect(edges.length).toBeGreaterThan(lifecycle.transitions.length);
    // Colours come from the stylesheet, so that they follow light and dark.
    expect(text).not.toMatch(/ (fill|stroke|style)="/);
  });

  test("is a picture of its own as a file", async () => {
    const svg = await printLifecycle(lifecycle);
    expect(svg).toMatch(/^<svg class="lifecycle alone" role="img"/);
    expect(svg).toContain("prefers-color-scheme: dark");
  });
});

test("every schema that names a status is drawn, or says why it is not", () => {
  const known = new Set([...lifecycles.flatMap(({ enums }) => enums), ...Object.keys(undrawn)]);
  const { versions } = apis.find(({ name }) => name === "method")!;
  const named = versions.flatMap((version) =>
    Object.entries(schemasOf(version))
      .filter(([name, schema]) => name.endsWith("Status") && Array.isArray(schema.enum))
      .map(([name]) => name),
  );
  expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
  expect([...known].filter((name) => !named.includes(name))).toEqual([]);
});

test("a transition to a state that is not described is refused with the name of both", () => {
  const folder = mkdtempSync(join(tmpdir(), "linkspec-lifecycles-"));
  const file = join(folder, "lifecycles.yaml");
  writeFileSync(file, "lifecycles: [{ id: x, states: { a: '' }, transitions: [[a, b, '']] }]\nundrawn: {}\n");
  expect(() => readLifecycles(file)).toThrow(/x does not describe b/);
  rmSync(folder, { recursive: true });
});
