/**
 * Unions that are decided before their variants are looked at.
 *
 * A validator that tries every variant of a `oneOf` reports what each has against a value. Where a tag says which
 * variant is meant, or only `null` is the other one, the same schema can be written so that one variant is tried.
 */
import { resolveReference } from "../document.ts";
import type { Document, Schema } from "../document.ts";

/** A document whose unions are decided, in its components. */
export function withDiscriminatedUnions(document: Document): Document {
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [
    name,
    discriminateUnions(document, schema),
  ]);
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(schemas) } };
}

/** An equal schema whose unions are decided. */
export function discriminateUnions(document: Document, schema: Schema): Schema {
  return decide(schema) as Schema;

  function decide(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(decide);
    if (typeof node !== "object" || node === null) return node;
    const copy = Object.fromEntries(
      Object.entries(node).map(([key, value]) => [key, VALUES.has(key) ? value : decide(value)]),
    );
    return decideByNull(decideByTag(document, copy));
  }
}

/** Keywords whose values are data, not schemas. */
const VALUES = new Set(["const", "enum", "default", "example", "examples", "discriminator", "required"]);

function decideByTag(document: Document, schema: Schema): Schema {
  const { oneOf, discriminator, ...rest } = schema as Schema & { discriminator?: Discriminator; oneOf?: Schema[] };
  const name = discriminator?.propertyName;
  if (name === undefined || oneOf === undefined) return schema;
  const tags = oneOf.map((variant) => tagsOf(document, variant, discriminator!));
  if (tags.some((own) => own.length === 0)) return schema;
  const isOneOf = (values: unknown[]): Schema => ({ properties: { [name]: { enum: values } }, required: [name] });
  const variants = oneOf.map((variant, index) => ({ if: isOneOf(tags[index]!), then: variant }));
  return {
    type: "object",
    ...rest,
    allOf: [...((rest["allOf"] as Schema[] | undefined) ?? []), isOneOf(tags.flat()), ...variants],
  };
}

interface Discriminator {
  propertyName: string;
  mapping?: Record<string, string>;
}

/** The values of the tag that mean a variant: those that map to it, or what it pins itself. */
function tagsOf(document: Document, variant: Schema, { propertyName, mapping = {} }: Discriminator): unknown[] {
  const mapped = Object.entries(mapping).filter(([, ref]) => ref === variant["$ref"]);
  if (mapped.length > 0) return mapped.map(([tag]) => tag);
  const properties = resolveReference<Schema>(document, variant)["properties"] as Record<string, Schema> | undefined;
  const tag = properties?.[propertyName];
  if (typeof tag !== "object") return [];
  return "const" in tag ? [tag["const"]] : ((tag["enum"] as unknown[] | undefined) ?? []);
}

/** `oneOf: [X, null]` is X, unless the value is null. */
function decideByNull(schema: Schema): Schema {
  const keyword = ["oneOf", "anyOf"].find((one) => Array.isArray(schema[one]));
  const variants = keyword === undefined ? [] : (schema[keyword] as Schema[]);
  const other = variants.find(({ type }) => type !== "null");
  if (keyword === undefined || variants.length !== 2 || other === undefined || "if" in schema) return schema;
  if (!variants.some((variant) => variant["type"] === "null")) return schema;
  const { [keyword]: _, ...rest } = schema;
  return { ...rest, if: { type: "null" }, else: other };
}
