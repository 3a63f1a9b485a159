/** Prints the facts about operations that types need and openapi-typescript does not write. */
import { resolveRef } from "../json-pointer.ts";
import { isNode, schemaName, type Document, type Node } from "./document.ts";
import { readOperations, retrievePaths, successOf, type Operation } from "./read-operations.ts";

/** Where expandable properties stand below a value: property → the name that expands it, or more of the same. */
interface Expansions {
  [property: string]: string | Expansions;
}

export function printFacts(document: Document): string {
  const operations = readOperations(document);
  const lists = operations.filter(({ list }) => list).map(({ path }) => path);
  const pollables = Object.fromEntries(retrievePaths(operations));
  const expansions = Object.fromEntries(
    operations
      .filter((operation) => takesExpand(document, operation))
      .map(({ method, path, node }) => [
        `${method.toUpperCase()} ${path}`,
        expansionsOf(document, successBody(document, node)),
      ]),
  );
  return [
    "/** What belongs to one version of the API. */",
    "export interface api {",
    "  paths: paths;",
    "  operations: operations;",
    "  /** Lists in pages. */",
    `  lists: ${lists.map((path) => JSON.stringify(path)).join(" | ") || "never"};`,
    "  /** Path that creates an asynchronous resource → path that retrieves it. */",
    `  pollables: ${printObject(pollables, "  ")};`,
    "  /** `METHOD path` → where the properties stand that `expand[]` turns from ids into objects. */",
    `  expansions: ${printObject(expansions, "  ")};`,
    "}",
    "",
  ].join("\n");
}

function printObject(value: Expansions, indent: string): string {
  const lines = Object.entries(value).map(([key, inner]) => {
    const type = typeof inner === "string" ? JSON.stringify(inner) : printObject(inner, `${indent}  `);
    return `${indent}  ${JSON.stringify(key)}: ${type};\n`;
  });
  return lines.length === 0 ? "{}" : `{\n${lines.join("")}${indent}}`;
}

const successBody = (document: Document, operation: Node): Node | undefined =>
  successOf(document, operation)?.content?.["application/json"]?.schema as Node | undefined;

/** Whether an operation is told what to expand: by `expand[]` in its query or by `expand` in its body. */
function takesExpand(document: Document, { parameters, node }: Operation): boolean {
  const body = resolveRef(document, node.requestBody) as Node | undefined;
  const schemas = Object.values((body?.content ?? {}) as Record<string, Node>).map(
    ({ schema }) => resolveRef(document, schema) as Node,
  );
  return parameters.some(({ name }) => name === "expand[]") || schemas.some(({ properties }) => properties?.expand);
}

/**
 * Collects `x-expandable` below a schema; items of an array count as the array itself. Where its value is true, the name
 * that expands a property is the path to it: `data.ownership`.
 */
function expansionsOf(
  document: Document,
  schema: unknown,
  seen: readonly string[] = [],
  above: readonly string[] = [],
): Expansions {
  if (!isNode(schema)) return {};
  const name = schemaName(schema.$ref);
  if (name !== undefined && seen.includes(name)) return {};
  const path = name === undefined ? seen : [...seen, name];
  const resolved = resolveRef(document, schema) as Node;
  const found: Expansions = {};
  for (const branch of [resolved.items, ...(resolved.oneOf ?? []), ...(resolved.anyOf ?? [])]) {
    merge(found, expansionsOf(document, branch, path, above));
  }
  for (const [property, inner] of Object.entries((resolved.properties ?? {}) as Record<string, Node>)) {
    const expandable = (resolveRef(document, inner) as Node)["x-expandable"] as string | true | undefined;
    const place = [...above, property];
    if (expandable !== undefined) found[property] = expandable === true ? place.join(".") : expandable;
    else merge(found, nonEmpty(property, expansionsOf(document, inner, path, place)));
  }
  return found;
}

const nonEmpty = (property: string, inner: Expansions): Expansions =>
  Object.keys(inner).length === 0 ? {} : { [property]: inner };

function merge(into: Expansions, more: Expansions): void {
  for (const [key, value] of Object.entries(more)) {
    const known = into[key];
    if (isNode(known) && isNode(value)) merge(known, value);
    else into[key] = value;
  }
}
