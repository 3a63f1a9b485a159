/** The lifecycle diagrams against the description: every state that it names is drawn, and none that it does not. */
import { describe, expect, test } from "vitest";
import { drawLifecycle, printLifecycle } from "../../scripts/docs/layout/state-diagram.ts";
import { emissions } from "../../scripts/docs/content/emissions.ts";
import { inferredRules } from "../../scripts/docs/content/inferred-rules.ts";
import { readLifecycles } from "../../scripts/docs/content/lifecycles.ts";
import { readModel, type Version } from "../../scripts/docs/content/api-model.ts";
import type { Node } from "../../scripts/docs/content/operations.ts";

const apis = readModel();
const lifecycles = readLifecycles(apis);
const method = apis.find(({ name }) => name === "method")!;

/** Every other schema whose name ends in `Status`, with the reason why it is not drawn. */
const UNDRAWN = {
  AccountConsentStatus: "A setting of the account; no source documents what changes it.",
  ElementSessionStatus: "Two values; no source documents what leads from one to the other.",
  ForwardingRequestStatus: "Final at once, `completed` or `failed`.",
  PaymentFundStatus: "Follows the payment's own status; most values are named without an explanation.",
  ProductStatus: "A fact about access, not a state that a resource passes through.",
  SensitiveStatus: "Final at once, `completed` or `failed`.",
  TransactionLegacyStatus: "The form of transactions before May 2025, kept for 2024-04-04 only.",
};

const schemasOf = ({ document }: Version) => (document.components?.schemas ?? {}) as Record<string, Node>;

describe.each(lifecycles)("$id", (lifecycle) => {
  const { versions } = apis.find(({ name }) => name === lifecycle.api)!;

  test("has the states that the description names, in any version", () => {
    expect(lifecycle.enums).not.toEqual([]);
    const named = lifecycle.enums.flatMap((name) =>
      versions.flatMap((version) => (schemasOf(version)[name]?.enum ?? []) as (string | null)[]),
    );
    const states = new Set(named.filter((state) => state !== null));
    expect([...states].sort()).toEqual(Object.keys(lifecycle.states).sort());
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

test("lifecycle IDs are unique, so that guides can refer to them", () => {
  const ids = lifecycles.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("every schema that names a status is drawn, or has a reason why not", () => {
  const known = new Set([...lifecycles.flatMap(({ enums }) => enums), ...Object.keys(UNDRAWN)]);
  const named = apis.flatMap(({ versions }) =>
    versions.flatMap((version) =>
      Object.entries(schemasOf(version))
        .filter(([name, schema]) => name.endsWith("Status") && Array.isArray(schema.enum))
        .map(([name]) => name),
    ),
  );
  expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
  expect([...known].filter((name) => !named.includes(name))).toEqual([]);
});

test("a payment is drawn as its behavior file describes it", () => {
  const { initial, transitions } = lifecycles.find(({ id }) => id === "payment")!;
  expect(initial).toEqual(["pending", "processing"]);
  expect(transitions).toContainEqual({
    from: "pending",
    to: "canceled",
    cause: "you cancel it, or you simulate it",
    inferred: false,
  });
  expect(transitions.filter(({ inferred }) => inferred).map(({ from, to }) => `${from} ${to}`)).toEqual([
    "processing sent",
    "sent posted",
    "posted settled",
    "cashed settled",
  ]);
});

test("every inferred part of a behavior file is listed with its reason", () => {
  const files = method.behavior;
  const marked = [...JSON.stringify(files).matchAll(/"inferred":("(?:[^"\\]|\\.)+")/g)].map(([, text]) =>
    JSON.parse(text!),
  );
  const listed = inferredRules(files);
  expect(new Set(listed.map(({ reason }) => reason))).toEqual(new Set(marked));
  expect(listed.filter(({ rule }) => rule === "")).toEqual([]);
  expect(listed).toContainEqual({
    resource: "Payment",
    rule: "`processing` to `sent`: the debit clears",
    reason: "The pages name no time between processing and sent.",
  });
});

test("an event type is sent by what emits it", () => {
  const sent = emissions(method.behavior);
  expect(sent.get("payment.create")).toEqual([
    "you release the payments",
    "request `createPayment`",
    "request `simulateInboundPayment`",
  ]);
  expect(sent.get("payment.update")).toContain("you cancel it (`pending` → `canceled`)");
  expect(sent.get("account.closed")).toEqual(["request `simulateEvent`"]);
  expect(sent.get("payment_reversal.create")).toContain(
    "the source takes the money back (`sent`, `posted` → `reversal_required`)",
  );
  const types = new Set(schemasOf(method.latest)["WebhookEventType"]?.enum as string[]);
  expect([...sent.keys()].filter((type) => !types.has(type))).toEqual([]);
});
