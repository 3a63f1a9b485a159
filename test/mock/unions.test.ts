/** Deciding a union by its tag changes what is reported, never what is valid: Ajv has the same verdicts. */
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SchemaCompiler } from "../../src/openapi/validation/schema-compiler.ts";
import { bundles } from "../support/bundles.ts";
import { SchemaChecker } from "../../scripts/lib/schema-checker.ts";
import type { Document, Schema } from "../../src/openapi/document.ts";

const document = { openapi: "3.1.1", info: { title: "", version: "" } } satisfies Document;
const variant = (tag: object, properties: object): Schema => ({
  type: "object",
  properties: { type: tag, ...properties },
  required: ["type"],
});
const one = variant({ const: "one" }, { a: { type: "integer" } });
const two = variant({ enum: ["two", "deux"] }, { b: { type: "string" } });
const discriminator = { propertyName: "type" };

const UNIONS: Schema[] = [
  { oneOf: [one, two], discriminator },
  { oneOf: [one, two], discriminator, properties: { c: true }, unevaluatedProperties: false },
  { oneOf: [{ oneOf: [one, two], discriminator }, { type: "null" }] },
  { anyOf: [{ type: "null" }, one] },
  { type: "array", items: { oneOf: [{ type: "null" }, { oneOf: [two, one], discriminator }] } },
  { oneOf: [one, { type: "object", properties: { type: true } }], discriminator },
  { oneOf: [one, one], discriminator },
  { allOf: [{ oneOf: [one, two], discriminator }, { required: ["c"] }], unevaluatedProperties: false },
];

const tag = fc.constantFrom("one", "two", "deux", "three", null, 1);
const field = fc.constantFrom(1, "x", null, undefined);
const record = fc.record({ type: tag, a: field, b: field, c: field, d: field }, { requiredKeys: [] });
const value = fc.oneof(
  record,
  fc.array(fc.oneof(record, fc.constant(null)), { maxLength: 2 }),
  fc.constantFrom(null, 1),
);

test.each(UNIONS.map((schema) => [JSON.stringify(schema), schema] as const))("%s", (_, schema) => {
  const theirs = new Ajv2020({ strict: false }).compile(schema);
  const ours = new SchemaCompiler(document);
  fc.assert(
    fc.property(value, (each) => {
      const wire: unknown = JSON.parse(JSON.stringify(each));
      expect(ours.validate(schema, wire).length === 0).toBe(theirs(wire));
    }),
    { numRuns: 500, seed: 1 },
  );
});

/** Values of the tags of a description, each of which may stand where another is expected. */
function tagsOf(schema: Schema): string[] {
  const { mapping = {} } = schema["discriminator"] as { mapping?: Record<string, string> };
  return Object.keys(mapping);
}

describe.each(bundles)("the unions of $id", (bundle) => {
  const description = bundle.document as Document;
  const checker = new SchemaChecker(bundle.document, { strict: false });
  const compiler = new SchemaCompiler(description);
  const schemas = Object.entries(description.components?.schemas ?? {});
  const unions = schemas.filter(([, schema]) => "discriminator" in schema && "oneOf" in schema);

  test("are there", () => expect(unions.length).toBeGreaterThan(0));

  test.each(unions)("%s", (name, schema) => {
    const { propertyName } = schema["discriminator"] as { propertyName: string };
    const examples = examplesOf(bundle.document, schema);
    const base = fc.constantFrom<Record<string, unknown>>({}, ...examples);
    const changed = fc
      .tuple(base, fc.constantFrom(...tagsOf(schema), "no-such-tag", null, 1, undefined), field)
      .map(([known, type, undeclared]) => ({ ...known, [propertyName]: type, undeclared }));
    fc.assert(
      fc.property(fc.oneof(base, changed, fc.constantFrom(null, 1, "x", [])), (each) => {
        const wire: unknown = JSON.parse(JSON.stringify(each));
        const theirs = checker.errors(`/components/schemas/${name}`, wire);
        expect([compiler.validate(schema, wire).length === 0, wire]).toEqual([theirs.length === 0, wire]);
      }),
      { numRuns: 150, seed: 1 },
    );
  });
});

/** Every object among the examples that has a tag of a union. */
function examplesOf(root: object, schema: Schema): Record<string, unknown>[] {
  const { propertyName } = schema["discriminator"] as { propertyName: string };
  const tags = new Set<unknown>(tagsOf(schema));
  const found: Record<string, unknown>[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { [propertyName]: own } = node as Record<string, unknown>;
    if (tags.has(own)) found.push(node as Record<string, unknown>);
    for (const child of Object.values(node)) visit(child);
  };
  visit((root as { components?: { examples?: unknown } }).components?.examples);
  return found.slice(0, 60);
}
