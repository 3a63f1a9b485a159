/** Schemas that are hard to compile, and those that cannot be. */
import { expect, test } from "vitest";
import { ApiVersion } from "../../src/mock/apis/api-version.ts";
import { method } from "../../src/mock/apis/method.ts";
import { Validator } from "../../src/openapi/validation/validator.ts";
import type { Document, Schema } from "../../src/openapi/document.ts";

/** A document with one operation, which answers with a schema. */
function answering(schema: Schema, schemas: Record<string, Schema> = {}): Document {
  const content = { "application/json": { schema } };
  return {
    openapi: "3.1.1",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: { title: "One", version: "1" },
    paths: { "/it": { get: { operationId: "it", responses: { 200: { content } } } } },
    components: { schemas },
  };
}

async function answer(document: Document, body: unknown, closed = false): Promise<string[]> {
  const validator = new Validator(document, { strict: closed });
  const operation = new ApiVersion(document, method).operation("it")!;
  const found = validator.response(operation, { status: 200, headers: { "content-type": "application/json" }, body });
  return found.map(({ location, code }) => [...location.slice(1), code].join(" "));
}

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

test("one that contains itself, directly and by way of others", async () => {
  const document = answering(ref("Tree"), {
    Tree: { type: "object", properties: { name: { type: "string" }, leaves: { type: "array", items: ref("Branch") } } },
    Branch: { type: "object", properties: { tree: ref("Tree"), twin: ref("Branch") } },
  });
  expect(await answer(document, { name: "a", leaves: [{ tree: { name: "b" }, twin: { twin: {} } }] })).toEqual([]);
  expect(await answer(document, { leaves: [{ tree: { leaves: [{ tree: { name: 1 } }] } }] })).toEqual([
    "body leaves 0 tree leaves 0 tree name type",
  ]);
});

test("one that is nothing but a reference to a reference, with a word of its own", async () => {
  const document = answering(ref("A"), {
    A: { ...ref("B"), description: "An A." },
    B: { ...ref("C"), title: "B" },
    C: { type: "object", properties: { id: { ...ref("Id"), description: "Its id." } } },
    Id: { type: "string", pattern: "^c_" },
  });
  expect(await answer(document, { id: "c_1" })).toEqual([]);
  expect(await answer(document, { id: "d_1" })).toEqual(["body id pattern"]);
});

test("several references in one allOf, which Prism would reduce to the first", async () => {
  const needs = (name: string): Schema => ({
    type: "object",
    properties: { [name]: { type: "string" } },
    required: [name],
  });
  const document = answering({ allOf: [ref("A"), ref("B")] }, { A: needs("a"), B: needs("b") });
  expect(await answer(document, { a: "", b: "" })).toEqual([]);
  expect(await answer(document, { a: "" })).toEqual(["body required"]);
  expect(await answer(document, { a: "", b: "", c: "" })).toEqual([]);
  expect(await answer(document, { a: "", b: "", c: "" }, true)).toEqual(["body unevaluatedProperties"]);
});

test.each<[string, Schema]>([
  ["a reference to nothing", { type: "object", properties: { id: ref("Nothing") } }],
  ["a pattern that is none", { type: "string", pattern: "(" }],
  ["a type that is none", { type: "text" }],
  ["a keyword with the wrong kind of value", { type: "object", required: "id" }],
])("%s is told when it is first needed, not passed over", async (_, schema) => {
  await expect(answer(answering(schema), {})).rejects.toMatchObject({ code: "broken-description" });
});
