/** What some source shows as null or absent is accepted: code that trusts the types must have met it. */
import { describe, expect, test } from "vitest";
import { getPointer } from "../../src/openapi/json-pointer.ts";
import { SchemaChecker } from "../../scripts/lib/schema-checker.ts";
import { bundles, deref, operationsOf, type Bundle } from "../support/bundles.ts";

/** Operation, example, and what Method may answer null in it. */
const NULLS: [operation: string, example: string, pointer: string][] = [
  ["retrieveAccountCardBrand", "pending", "/data/brands"],
  ["retrieveAccountCardBrand", "with-details", "/data/brands/0/details/promotions/0/qualifying_period/value"],
  ["retrieveAccountCardBrand", "with-details", "/data/brands/0/details/promotions/0/qualifying_period/unit"],
  ["retrieveAccountCardBrand", "with-details", "/data/brands/0/details/promotions/0/qualifying_period/relative_to"],
  ["retrieveCardProduct", "card-product", "/data/name"],
  ["retrieveCardProduct", "card-product", "/data/issuer"],
  ["retrieveCardProduct", "card-product", "/data/brands"],
  ["retrieveAccountUpdate", "student-loans", "/data/student_loans/disbursements"],
  ["retrieveEntityCreditScore", "completed", "/data/scores/0/score"],
  ["retrieveEntityCreditScore", "completed", "/data/scores/0/factors"],
  ["retrieveEntityAttributes", "credit-health", "/data/attributes/credit_health_credit_card_usage"],
  ["retrieveEntityAttributes", "credit-health", "/data/attributes/credit_health_hard_inquiries"],
  ["retrievePayment", "pending", "/data/source_status"],
  ["retrievePayment", "pending", "/data/destination_status"],
];

/** Operation, example, and what Method may leave out of it. */
const ABSENCES: typeof NULLS = [
  ["retrieveEntity", "withdrawn", "/data/receive_only"],
  ["retrieveEntity", "withdrawn", "/data/corporation"],
  ["retrieveAccount", "withdrawn", "/data/ach"],
  ["retrieveAccountProduct", "available", "/data/id"],
  ["retrieveEntityProduct", "available", "/data/id"],
];

/** Operation, example, and what the development host adds to it. */
const EXTRAS: [operation: string, example: string, pointer: string, value: unknown][] = [
  ["retrieveAccount", "withdrawn", "/data/products", []],
  ["retrieveAccount", "withdrawn", "/data/restricted_subscriptions", []],
  ["retrieveAccountCardBrand", "pending", "/data/shared", false],
];

const latest = bundles.filter(({ id }) => id === "method@2025-12-01" || id === "method@2026-03-30");

/** The schema of an operation's answer and a copy of a named example of it; undefined when the version has none. */
function answer(bundle: Bundle, operationId: string, example: string) {
  const { operation, pointer } = operationsOf(bundle).find(({ id }) => id === operationId)!;
  const base = operation.responses[200].$ref?.slice(1) ?? `${pointer}/responses/200`;
  const { examples } = getPointer(bundle.document, `${base}/content/application~1json`) as Record<string, any>;
  if (examples[example] === undefined) return undefined;
  return {
    schema: `${base}/content/application~1json/schema`,
    body: structuredClone(deref(bundle.document, examples[example]).value) as Record<string, unknown>,
  };
}

describe.each(latest)("$id", (bundle) => {
  const checker = new SchemaChecker(bundle.document, { strict: true });
  const given = ([operation, example]: (typeof NULLS)[number]) => answer(bundle, operation, example) !== undefined;

  test.each(NULLS.filter(given))("%s answers %s with null at %s", (operation, example, pointer) => {
    const { schema, body } = answer(bundle, operation, example)!;
    const at = pointer.lastIndexOf("/");
    (getPointer(body, pointer.slice(0, at)) as Record<string, unknown>)[pointer.slice(at + 1)] = null;
    expect(checker.errors(schema, body)).toEqual([]);
  });

  test.each(ABSENCES.filter(given))("%s answers %s without %s", (operation, example, pointer) => {
    const { schema, body } = answer(bundle, operation, example)!;
    const at = pointer.lastIndexOf("/");
    delete (getPointer(body, pointer.slice(0, at)) as Record<string, unknown>)[pointer.slice(at + 1)];
    expect(checker.errors(schema, body)).toEqual([]);
  });

  test.each(EXTRAS.filter(([operation, example]) => answer(bundle, operation, example) !== undefined))(
    "%s returns %s with %s",
    (operation, example, pointer, value) => {
      const { schema, body } = answer(bundle, operation, example)!;
      const at = pointer.lastIndexOf("/");
      (getPointer(body, pointer.slice(0, at)) as Record<string, unknown>)[pointer.slice(at + 1)] = value;
      expect(checker.errors(schema, body)).toEqual([]);
    },
  );
});

const named = [...NULLS, ...ABSENCES, ...EXTRAS].map(([operation, example]) => [operation, example] as const);

test.each(named)("%s has an example %s", (operation, example) => {
  expect(latest.map((bundle) => answer(bundle, operation, example))).toContainEqual(expect.anything());
});
