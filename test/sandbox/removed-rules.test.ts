/** Every guard is needed: without it, a journey that meets it fails, and its failure names the error of the guard. */
import { beforeAll, describe, expect, test } from "vitest";
import { journeys, type Journey } from "./support/journeys.ts";
import { testSandbox } from "./support/team.ts";
import { behavior } from "../../generated/method/behavior.ts";
import type { ResourceBehavior, Rule } from "../../src/sandbox/behavior.ts";
import type { Step } from "../../src/sandbox/engine/types.ts";

interface Guard {
  resource: string;
  /** The list that the file has it in; the sandbox reads the same objects. */
  rules: Rule[];
  rule: Rule;
}

const guards = (behavior.resources as unknown as ResourceBehavior[]).flatMap(
  ({ resource, create = {}, transitions = [] }): Guard[] =>
    [...Object.values(create), ...transitions].flatMap(({ rules = [] }) =>
      rules.map((rule) => ({ resource, rules, rule })),
    ),
);

/** Runs a journey; returns the parts of the files that took effect. */
async function walk(journey: Journey): Promise<Step[]> {
  const steps: Step[] = [];
  const box = testSandbox({ webhooks: { "https://app.test/hooks": () => new Response() } });
  box.sandbox.engine.onStep = (step) => void steps.push(step);
  await journey(box, box.team());
  return steps;
}

const met = new Map<Rule, Set<Journey>>();
beforeAll(async () => {
  for (const journey of Object.values(journeys)) {
    for (const { part } of await walk(journey)) {
      met.set(part as Rule, (met.get(part as Rule) ?? new Set()).add(journey));
    }
  }
}, 60_000);

const same = (one: Rule, other: Rule): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Equal rules of a resource count as one: an alias of YAML is one rule in the file and several in the module. */
const distinct = guards.filter(
  (one, index) => guards.findIndex((other) => other.resource === one.resource && same(other.rule, one.rule)) === index,
);

/** What is left of a journey's failure for a reader: the message and what was expected. */
async function failureWithout({ resource, rule }: Guard, journey: Journey): Promise<string | undefined> {
  const equal = guards.filter((one) => one.resource === resource && same(one.rule, rule));
  const before = equal.map(({ rules }) => [...rules]);
  for (const { rules, rule: own } of equal) rules.splice(rules.indexOf(own), 1);
  try {
    await walk(journey);
    return undefined;
  } catch (error) {
    const { message, expected } = error as Error & { expected?: unknown };
    return `${message} ${JSON.stringify(expected)}`;
  } finally {
    equal.forEach(({ rules }, index) => rules.splice(0, rules.length, ...before[index]!));
  }
}

describe("a journey fails without the guard", () => {
  test.each(
    distinct.map((guard) => {
      const error = guard.rule.error ?? /[A-Z_]{8,}/.exec(JSON.stringify(guard.rule.responds))![0];
      return [
        `${guard.resource}: ${error} ${JSON.stringify(guard.rule.if ?? guard.rule.unless)}`,
        error,
        guard,
      ] as const;
    }),
  )("%s", async (_, error, guard) => {
    const equal = guards.filter(({ resource, rule }) => resource === guard.resource && same(rule, guard.rule));
    const meeting = new Set(equal.flatMap(({ rule }) => [...(met.get(rule) ?? [])]));
    expect(meeting.size, "no journey meets it").toBeGreaterThan(0);
    const failures: string[] = [];
    for (const journey of meeting) failures.push((await failureWithout(guard, journey)) ?? "it passes");
    expect(failures.join("\n"), "every journey passes without it").toContain(error);
  });
});
