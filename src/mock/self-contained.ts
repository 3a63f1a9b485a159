/** Schemas that carry what they refer to, so that they can be compiled by themselves. */
import { resolve } from "./document.ts";
import type { Document, Schema } from "./document.ts";

const COMPONENT = /^#\/components\/([^/]+)\/([^/]+)$/;

/**
 * A schema that refers to `#/components/…` and holds just the components that it reaches.
 *
 * The root is one `allOf` with one `$ref`, and the schema itself stands below `$defs`: Prism merges every `allOf` that
 * it sees before it compiles (json-schema-merge-allof), and that keeps only the first of several `$ref`s and nothing
 * beside a `$ref` at the root. What stands behind the reference is compiled as it is written.
 */
export function selfContained(document: Document, schema: Schema): Schema {
  const components: Record<string, Record<string, unknown>> = {};
  collect(schema);
  return { $schema: document.jsonSchemaDialect, allOf: [{ $ref: "#/$defs/it" }], $defs: { it: schema }, components };

  function collect(node: unknown): void {
    if (typeof node !== "object" || node === null) return;
    const { $ref } = node as Schema;
    const [, kind, name] = (typeof $ref === "string" && COMPONENT.exec($ref)) || [];
    if (kind !== undefined && name !== undefined && components[kind]?.[name] === undefined) {
      const component = resolve<Schema>(document, { $ref: $ref as string }, 1);
      (components[kind] ??= {})[name] = component;
      collect(component);
    }
    for (const value of Object.values(node)) collect(value);
  }
}

/** A copy of a schema with every reference replaced by what it names. Only for schemas that do not contain themselves. */
export function dereferenced(document: Document, schema: Schema): Schema {
  return copy(schema) as Schema;

  function copy(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(copy);
    if (typeof node !== "object" || node === null) return node;
    const { $ref, ...rest } = node as Schema;
    const target = typeof $ref === "string" ? (copy(resolve(document, { $ref })) as Schema) : {};
    return { ...target, ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, copy(value)])) };
  }
}
