/** Deciding unions changes what is reported, never what is accepted. */
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { discriminateUnions } from "../../src/openapi/validation/discriminate-unions.ts";
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

const unions: Schema[] = [
  { oneOf: [one, two], discriminator },
  { oneOf: [one, two], discriminator, properties: { c: true }, unevaluatedProperties: false },
  { oneOf: [{ oneOf: [one, two], discriminator }, { type: "null" }] },
  { anyOf: [{ type: "null" }, one] },
  { type: "array", items: { oneOf: [{ type: "null" }, { oneOf: [two, one], discriminator }] } },
  { oneOf: [one, { type: "object", properties: { type: true } }], discriminator },
];

const tag = fc.constantFrom("one", "two", "deux", "three", null, 1);
const field = fc.constantFrom(1, "x", null, undefined);
const record = fc.record({ type: tag, a: field, b: field, c: field, d: field }, { requiredKeys: [] });
const value = fc.oneof(
  record,
  fc.array(fc.oneof(record, fc.constant(null)), { maxLength: 2 }),
  fc.constantFrom(null, 1),
);

test.each(unions.map((schema) => [JSON.stringify(schema), schema] as const))("%s", (_, schema) => {
  const ajv = new Ajv2020({ strict: false });
  const before = ajv.compile(schema);
  const after = ajv.compile(discriminateUnions(document, schema));
  fc.assert(
    fc.property(value, (each) => {
      const wire: unknown = JSON.parse(JSON.stringify(each));
      expect(after(wire)).toBe(before(wire));
    }),
    { numRuns: 500, seed: 1 },
  );
});

test("a union is decided where every variant has a tag", () => {
  const decided = (schema: Schema) => !("oneOf" in discriminateUnions(document, schema));
  expect(unions.map(decided)).toEqual([true, true, true, true, true, false]);
});
