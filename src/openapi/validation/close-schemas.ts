/** Schemas that refuse what they do not declare. */
import type { Document, Schema } from "../document.ts";

const COMPONENT = "#/components/schemas/";
const IN_PLACE = ["allOf", "oneOf", "anyOf", "if", "then", "else"];
const BELOW = ["properties", "patternProperties", "items", "prefixItems", "additionalProperties"];
const BY_NAME = new Set(["properties", "patternProperties"]);

/**
 * A document with two more kinds of components: `closed`, which refuse undeclared properties, and `parts`, which leave
 * that to the schema around them.
 */
export function withStrictComponents(document: Document): Document {
  const schemas = Object.entries(document.components?.schemas ?? {});
  const closed = Object.fromEntries(schemas.map(([name, schema]) => [name, strictSchema(schema)]));
  const parts = Object.fromEntries(schemas.map(([name, schema]) => [name, close(schema, true)]));
  return { ...document, components: { ...document.components, closed, parts } };
}

/** A schema that refuses undeclared properties, in what it refers to as well; for a document `withStrictComponents`. */
export const strictSchema = (schema: Schema): Schema => close(schema, false) as Schema;

/** @param isPart Whether a schema around this one sees the same object, so that only that one knows all properties. */
function close(node: unknown, isPart: boolean): unknown {
  if (Array.isArray(node)) return node.map((item) => close(item, isPart));
  if (typeof node !== "object" || node === null) return node;
  const schema: Schema = { ...node };
  const { $ref } = schema;
  if (typeof $ref === "string" && $ref.startsWith(COMPONENT)) {
    schema["$ref"] = `#/components/${isPart ? "parts" : "closed"}/${$ref.slice(COMPONENT.length)}`;
  }
  const says = "additionalProperties" in schema || "unevaluatedProperties" in schema;
  const closes = !isPart && !says && ("properties" in schema || "allOf" in schema);
  for (const keyword of IN_PLACE) {
    if (keyword in schema) schema[keyword] = close(schema[keyword], isPart || closes || keyword === "allOf");
  }
  for (const keyword of BELOW) {
    const below = schema[keyword];
    if (below === undefined) continue;
    schema[keyword] = BY_NAME.has(keyword)
      ? Object.fromEntries(Object.entries(below as Schema).map(([name, value]) => [name, close(value, false)]))
      : close(below, false);
  }
  if (closes) schema["unevaluatedProperties"] = false;
  return schema;
}
