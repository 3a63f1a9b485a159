/** Copies schemas without references. */
import { resolveReference } from "./document.ts";
import type { Document, Schema } from "./document.ts";

/** A copy of a schema with every reference replaced by what it names. Only for schemas that do not contain themselves. */
export function dereferenced(document: Document, schema: Schema): Schema {
  return copy(schema) as Schema;

  function copy(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(copy);
    if (typeof node !== "object" || node === null) return node;
    const { $ref, ...rest } = node as Schema;
    const target = typeof $ref === "string" ? (copy(resolveReference(document, { $ref })) as Schema) : {};
    return { ...target, ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, copy(value)])) };
  }
}
