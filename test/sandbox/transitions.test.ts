/** Every transition, guard and creation of the behavior files takes effect in a journey, with the states that it names. */
import { afterAll, describe, expect, test } from "vitest";
import { journeys } from "./support/journeys.ts";
import { testSandbox } from "./support/team.ts";
import { behavior } from "../../generated/method/behavior.ts";
import type { Creation, ResourceBehavior, Rule, Transition } from "../../src/sandbox/behavior.ts";
import type { Step } from "../../src/sandbox/engine/types.ts";

const files = behavior.resources as unknown as ResourceBehavior[];
const steps: Step[] = [];

describe("journeys", () => {
  test.each(Object.entries(journeys))("%s", async (_, journey) => {
    const box = testSandbox({ webhooks: { "https://app.test/hooks": () => new Response() } });
    box.sandbox.engine.onStep = (step) => void steps.push(step);
    await journey(box, box.team());
  });
});

const partsOf = (file: ResourceBehavior) => ({
  transitions: file.transitions ?? [],
  creations: Object.entries(file.create ?? {}),
  rules: [
    ...Object.entries(file.create ?? {}).flatMap(([id, { rules = [] }]) => rules.map((rule) => [id, rule] as const)),
    ...(file.transitions ?? []).flatMap((one) => (one.rules ?? []).map((rule) => [nameOf(one), rule] as const)),
  ],
});

const nameOf = ({ from, to, on, after, every, label }: Transition): string =>
  `${[from ?? "any"].flat().join("|")} → ${to ?? "same"} by ${String(on ?? after ?? every)}${label ? `: ${label}` : ""}`;
const ruleName = (where: string, { error, responds }: Rule): string =>
  `${where} fails with ${error ?? JSON.stringify(responds)}`;

const took = (part: Rule | Transition | Creation) => steps.filter((step) => step.part === part);

/** Aliases of YAML are one object in the file and several in the module: equal parts count as one. */
const equal = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

describe.each(
  files.filter(({ create, transitions }) => create ?? transitions).map((file) => [file.resource, file] as const),
)("%s", (resource, file) => {
  const { transitions, rules, creations } = partsOf(file);

  test.each(transitions.map((one) => [nameOf(one), one] as const))("%s", (_, transition) => {
    const own = took(transition);
    expect(own.length, "no journey walks it").toBeGreaterThan(0);
    for (const { from, to } of own) {
      if (transition.from !== undefined) expect([transition.from].flat()).toContain(from);
      if (transition.to !== undefined) expect(to).toBe(transition.to);
    }
  });

  test.each(creations.map(([id, creation]) => [id, creation] as const))("%s creates", (_, creation) => {
    expect(took(creation).length, "no journey creates it").toBeGreaterThan(0);
    for (const variant of creation.variants ?? []) {
      expect(took(variant).length, `no journey has the variant ${JSON.stringify(variant.if)}`).toBeGreaterThan(0);
    }
  });

  test.each(rules.map(([where, rule]) => [ruleName(where, rule), rule] as const))("%s", (_, rule) => {
    const own = steps.filter((step) => step.resource === resource && equal(step.part, rule));
    expect(own.length, "no journey meets it").toBeGreaterThan(0);
  });
});

afterAll(() => void steps.splice(0));
