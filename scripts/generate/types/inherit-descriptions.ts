/** Gives a property that is only a reference the description of what it refers to, as an editor shows nothing else. */
import { isNode, schemaName, type Document, type Node } from "../../lib/document.ts";

export function describeProperties(document: Document): void {
  const schemas = document.components.schemas ?? {};
  const visit = (node: unknown): void => {
    if (!isNode(node)) return;
    if (isNode(node.properties)) {
      for (const property of Object.values(node.properties as Record<string, Node>)) {
        const description = descriptionOf(property, schemas);
        if (description !== undefined) property.description = description;
      }
    }
    for (const [key, value] of Object.entries(node)) if (key !== "example" && key !== "examples") visit(value);
  };
  visit(schemas);
}

/** A schema's own description, or that of the schema it refers to, alone or beside null. */
function descriptionOf(schema: Node | undefined, schemas: Record<string, Node>): string | undefined {
  if (!isNode(schema)) return undefined;
  if (typeof schema.description === "string") return schema.description;
  const branches = (Array.isArray(schema.oneOf) ? (schema.oneOf as Node[]) : [schema]).filter(({ $ref }) => $ref);
  return branches.length === 1 ? descriptionOf(schemas[schemaName(branches[0]?.$ref) ?? ""], schemas) : undefined;
}
