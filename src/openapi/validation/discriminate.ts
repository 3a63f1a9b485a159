/** Unions with a discriminator: only the variant that the tag names is checked, so its errors are the only ones. */
import { isRecord, resolveReference } from "../document.ts";
import type { Document, Schema } from "../document.ts";
import type { Check } from "./schema-compiler.ts";

interface Discriminator {
  propertyName: string;
  mapping?: Record<string, string>;
}

/**
 * Returns the check of a `oneOf` with a discriminator, or undefined when a variant has no tag.
 *
 * @param checks - Those of the variants, in their order.
 */
export function discriminate(document: Document, schema: Schema, checks: Check[]): Check | undefined {
  const discriminator = schema["discriminator"] as Discriminator | undefined;
  if (discriminator === undefined || schema["oneOf"] === undefined) return undefined;
  const { propertyName } = discriminator;
  const tags = (schema["oneOf"] as Schema[]).map((variant) => tagsOf(document, variant, discriminator));
  if (tags.some((own) => own.length === 0)) return undefined;
  const byTag = new Map(tags.flatMap((own, index) => own.map((tag): [unknown, Check] => [tag, checks[index]!])));
  // A tag of two variants decides nothing.
  if (byTag.size < tags.flat().length) return undefined;
  const message = `must be one of ${[...byTag.keys()].map((tag) => JSON.stringify(tag)).join(", ")}`;
  return (value, run, evaluated) => {
    if (!isRecord(value)) return run.report("type", "must be object", { expected: ["object"] });
    if (!Object.hasOwn(value, propertyName)) {
      return run.report("required", `must have the property ${propertyName}`, { property: propertyName });
    }
    const check = byTag.get(value[propertyName]);
    if (check === undefined) return run.at(propertyName, () => run.report("enum", message));
    check(value, run, evaluated);
  };
}

/** The values of the tag that mean a variant: those that map to it, or those that its schema allows. */
function tagsOf(document: Document, variant: Schema, { propertyName, mapping = {} }: Discriminator): unknown[] {
  const mapped = Object.entries(mapping).filter(([, ref]) => ref === variant["$ref"]);
  if (mapped.length > 0) return mapped.map(([tag]) => tag);
  const properties = resolveReference<Schema>(document, variant)["properties"] as Record<string, Schema> | undefined;
  const tag = properties?.[propertyName];
  if (typeof tag !== "object") return [];
  return "const" in tag ? [tag["const"]] : ((tag["enum"] as unknown[] | undefined) ?? []);
}
