/** Schemas that carry what they refer to, so that they can be compiled by themselves. */
import { resolveReference } from "./document.ts";
import type { Document, Schema } from "./document.ts";

const COMPONENT = /^#\/components\/([^/]+)\/([^/]+)$/;

/** A schema that refers to `#/components/…` and holds just the components that it reaches. */
export function selfContained(document: Document, schema: Schema): Schema {
  const components: Record<string, Record<string, Schema>> = {};
  for (const [pointer, component] of reached(document, schema)) {
    const [, kind = "", name = ""] = COMPONENT.exec(pointer) ?? [];
    (components[kind] ??= {})[name] = component;
  }
  return { $ref: "#/$defs/it", $defs: { it: schema }, components };
}

/** Whether a component contains itself, however far away. */
export const reachesItself = (document: Document, pointer: string): boolean =>
  reached(document, resolveReference<Schema>(document, { $ref: pointer }, 1)).has(pointer);

/** The components that a schema refers to, and those that they refer to, by pointer. */
function reached(document: Document, schema: Schema): Map<string, Schema> {
  const components = new Map<string, Schema>();
  collect(schema);
  return components;

  function collect(node: unknown): void {
    if (typeof node !== "object" || node === null) return;
    const { $ref } = node as Schema;
    if (typeof $ref === "string" && COMPONENT.test($ref) && !components.has($ref)) {
      const component = resolveReference<Schema>(document, { $ref }, 1);
      components.set($ref, component);
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
    const target = typeof $ref === "string" ? (copy(resolveReference(document, { $ref })) as Schema) : {};
    return { ...target, ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, copy(value)])) };
  }
}
