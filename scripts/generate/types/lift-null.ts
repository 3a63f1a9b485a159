/** Names of types do not include null: `Thing | null` stands where a thing may be missing. */
import { isNode, schemaName, type Document, type Node } from "../../lib/document.ts";

/** Takes null out of every component and puts it where the component is referred to. */
export function liftNull(document: Document): void {
  const schemas = document.components.schemas ?? {};
  const nullable = new Set<string>();
  // What only refers to a nullable component is nullable too, and is found in a later round.
  for (let known = -1; known < nullable.size;) {
    known = nullable.size;
    for (const [name, schema] of Object.entries(schemas)) if (dropNull(schema, nullable)) nullable.add(name);
  }
  for (const schema of Object.values(schemas)) {
    if (!refersTo(nullable, schema)) addNull(schema, nullable);
  }
  addNull(document.paths, nullable);
  addNull(document.webhooks, nullable);
  addNull(document.components.responses, nullable);
}

/** Whether a component took null, or refers to one that did; it does not any more. */
function dropNull(schema: Node, nullable: Set<string>): boolean {
  if (refersTo(nullable, schema)) return true;
  if (Array.isArray(schema.oneOf) && schema.oneOf.length > 1) {
    const others = (schema.oneOf as Node[]).filter(({ type }) => type !== "null");
    const took = others.length < schema.oneOf.length;
    schema.oneOf = others;
    return took;
  }
  if (!Array.isArray(schema.type) || !schema.type.includes("null")) return false;
  const [type, ...more] = schema.type.filter((name: string) => name !== "null");
  schema.type = more.length === 0 ? type : [type, ...more];
  if (Array.isArray(schema.enum)) schema.enum = schema.enum.filter((value: unknown) => value !== null);
  return true;
}

/** Lets every place below a node that refers to a nullable component be null. */
function addNull(node: unknown, nullable: Set<string>): void {
  if (!isNode(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "examples" || key === "example" || key === "discriminator") continue;
    const branches = key === "oneOf" || key === "anyOf" ? (value as Node[]) : [];
    const nullables = branches.filter((branch) => refersTo(nullable, branch));
    if (nullables.length > 0) branches.push({ type: "null" });
    for (const child of nullables.length > 0 ? branches.filter((branch) => !nullables.includes(branch)) : [value]) {
      addNull(child, nullable);
    }
  }
  if (!refersTo(nullable, node)) return;
  node.oneOf = [{ $ref: node.$ref as string }, { type: "null" }];
  delete node.$ref;
}

const refersTo = (names: Set<string>, { $ref }: Node): boolean => names.has(schemaName($ref) ?? "");
