/** Finds the properties that `expand[]` turns from IDs into objects. */
import { resolveReference } from "../../../src/openapi/document.ts";
import { isNode, schemaName, type Document, type Node } from "../../lib/document.ts";
import { successOf, type Operation } from "../../lib/operations.ts";

/**
 * Property → the names that expand it, or more of the same below it. A property that is expandable and has expandable
 * properties once it is expanded has its own names under `$names`, which no property of an API is called.
 */
export interface Expansions {
  [property: string]: string | readonly string[] | Expansions;
}

/** The expansions of an operation's response. An operation that takes no names to expand has them too: they stay IDs. */
export function expansionsOf(document: Document, operation: Operation): Expansions {
  const list = expandSchema(document, operation);
  const { enum: names } = (resolveReference(document, (resolveReference(document, list) as Node | undefined)?.items) ??
    {}) as Node;
  const body = successOf(document, operation.node)?.content?.["application/json"]?.schema as Node | undefined;
  return below(document, body, {
    allowed: list === undefined ? undefined : new Set(names as string[]),
    prefix: "",
    path: "",
    seen: [],
  });
}

/** The list of names to expand: `expand[]` in the query or `expand` in the body. */
function expandSchema(document: Document, { node, parameters }: Operation): unknown {
  const body = resolveReference(document, node.requestBody) as Node | undefined;
  const bodies = Object.values((body?.content ?? {}) as Record<string, Node>).map(
    ({ schema }) => resolveReference(document, schema) as Node,
  );
  const inBody = bodies.map(({ properties }) => (properties as Node | undefined)?.expand as unknown);
  return parameters.find(({ name }) => name === "expand[]")?.schema ?? inBody.find((schema) => schema !== undefined);
}

interface Place {
  /** The names that the parameter takes; undefined where there is no parameter. */
  allowed: Set<string> | undefined;
  /** The prefix of a name here, e.g. `accounts.`. */
  prefix: string;
  /** The properties from the top of the response to here, e.g. `data.`. */
  path: string;
  /** The schemas on the way. */
  seen: readonly string[];
}

/** What can be expanded below a schema; items of an array count as the array itself. */
function below(document: Document, schema: unknown, place: Place): Expansions {
  if (!isNode(schema)) return {};
  const name = schemaName(schema.$ref);
  if (name !== undefined && place.seen.includes(name)) return {};
  const inside = { ...place, seen: name === undefined ? place.seen : [...place.seen, name] };
  const resolved = resolveReference(document, schema) as Node;
  const found: Expansions = {};
  for (const branch of branchesOf(resolved)) merge(found, below(document, branch, inside));
  for (const [property, inner] of Object.entries((resolved.properties ?? {}) as Record<string, Node>)) {
    const expandable = findExpandable(document, inner);
    const within = { ...inside, path: `${place.path}${property}.` };
    const entry = expandable ? expansionOf(document, expandable, within) : below(document, inner, within);
    if (entry !== undefined && Object.keys(entry).length > 0) merge(found, { [property]: entry });
  }
  return found;
}

const branchesOf = (schema: Node): unknown[] => [schema.items, ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];

/** The expandable schema that a property is, holds as an item, or is beside null. */
function findExpandable(document: Document, schema: unknown): Node | undefined {
  if (!isNode(schema)) return undefined;
  const resolved = resolveReference(document, schema) as Node;
  if ("x-expandable" in resolved) return resolved;
  return branchesOf(resolved)
    .map((branch) => findExpandable(document, branch))
    .find((found) => found !== undefined);
}

/** What names expand one property, and what can be expanded within it then. `x-expandable: true` is its path. */
function expansionOf(document: Document, schema: Node, place: Place): Expansions[string] | undefined {
  const names = ([schema["x-expandable"]].flat() as (string | true)[])
    .map((name) => (name === true ? place.path.slice(0, -1) : place.prefix + name))
    .filter((name) => place.allowed?.has(name) ?? true);
  if (names.length === 0) return undefined;
  // What is never expanded has nothing within.
  if (place.allowed === undefined) return names;
  const within = branchesOf(schema).map((branch) => below(document, branch, { ...place, prefix: `${names[0]}.` }));
  const nested = within.reduce((all, more) => (merge(all, more), all), {});
  return Object.keys(nested).length === 0 ? names : { $names: names, ...nested };
}

function merge(into: Expansions, more: Expansions): void {
  for (const [key, value] of Object.entries(more)) {
    const known = into[key];
    if (isExpansions(known) && isExpansions(value)) merge(known, value);
    else into[key] = value;
  }
}

const isExpansions = (value: Expansions[string] | undefined): value is Expansions =>
  typeof value === "object" && !Array.isArray(value);
