/** Marks schemas with what `nodes.ts` turns into types. Children that are references are marked where they stand. */
import { isNode, schemaName, type Node } from "../../lib/document.ts";

/** On a string or number schema: any further value of its type. */
export const OPEN = "x-open";
/** On an array schema: nothing is written to it. */
export const READONLY = "x-readonly-array";
/** On the schema of an optional property: undefined counts as omitted. */
export const UNDEFINED = "x-may-be-undefined";

type Schemas = Record<string, Node>;

/** Opens every enum below the schema of a response, except the tags of variants. */
export function markResponse(node: unknown, schemas: Schemas): void {
  if (!isNode(node)) return;
  for (const tagged of tagSchemas(node, schemas)) tagged["x-closed"] = true;
  for (const [key, value] of Object.entries(node)) {
    if (key === "example" || key === "examples" || key === "enum" || key === "const") continue;
    markResponse(value, schemas);
  }
  if (Array.isArray(node.enum) && node["x-closed"] !== true) openEnum(node);
}

/** The schemas of the properties that distinguish the branches of a union: pinned in one branch, so a tag in all. */
function tagSchemas(union: Node, schemas: Schemas): Node[] {
  if (!Array.isArray(union.oneOf)) return [];
  const branches = (union.oneOf as Node[]).map((branch) => schemas[schemaName(branch.$ref) ?? ""] ?? branch);
  const tags = new Set<string>([union.discriminator?.propertyName ?? []].flat() as string[]);
  for (const { properties = {} } of branches) {
    for (const [name, schema] of Object.entries(properties as Schemas)) if ("const" in schema) tags.add(name);
  }
  return branches.flatMap(({ properties = {} }) =>
    [...tags].map((tag) => (properties as Schemas)[tag]).filter((schema): schema is Node => schema?.enum !== undefined),
  );
}

/** `enum: [a, b, null]` becomes the known values, any other value of their type, and null. */
function openEnum(node: Node): void {
  const values = node.enum as unknown[];
  const known = values.filter((value) => value !== null);
  const nullable = values.includes(null) || (Array.isArray(node.type) && node.type.includes("null"));
  const kinds = [...new Set(known.map((value) => typeof value))].filter(
    (kind) => kind === "string" || kind === "number",
  );
  if (known.length === 0 || kinds.length === 0) return;
  delete node.enum;
  delete node.type;
  node.anyOf = [
    { enum: known },
    ...kinds.map((type) => ({ type, [OPEN]: true })),
    ...(nullable ? [{ type: "null" }] : []),
  ];
}

/** Lets a request's arrays be readonly and its optional properties undefined. */
export function markRequest(node: unknown): void {
  if (!isNode(node)) return;
  if (node.type === "array") node[READONLY] = true;
  for (const [name, schema] of Object.entries((node.properties ?? {}) as Schemas)) {
    if (isNode(schema) && node.required?.includes(name) !== true) schema[UNDEFINED] = true;
  }
  for (const [key, value] of Object.entries(node)) {
    if (key === "example" || key === "examples" || key === "enum" || key === "const") continue;
    markRequest(value);
  }
}
