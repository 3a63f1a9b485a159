/** Form bodies with nested values, as Stripe accepts them: `account_holder[type]=customer&permissions[0]=balances`. */
import { resolveReference } from "./document.ts";
import type { Document, Schema } from "./document.ts";

export const FORM = "application/x-www-form-urlencoded";

type Tree = Map<string, Tree | string>;

const DEEPEST = 10;

/** What a form stands for: objects, and lists where the keys are numbers or empty. Values are still text. */
export function parseForm(text: string): Record<string, unknown> {
  const tree: Tree = new Map();
  for (const [name, value] of new URLSearchParams(text)) {
    const path = keyPath(name);
    const parent = path.slice(0, -1).reduce(branch, tree);
    parent.set(nextKey(parent, path.at(-1)!), value);
  }
  return grow(tree, true) as Record<string, unknown>;
}

/** `a[b][]` is `a`, `b` and the empty key; a name with broken or too many brackets is a key as it stands. */
function keyPath(name: string): string[] {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name);
  const path = match ? [match[1]!, ...(match[2] ?? "").slice(1, -1).split("][")] : [name];
  if (match?.[2] === "") path.length = 1;
  return path.length > DEEPEST ? [name] : path;
}

function branch(parent: Tree, key: string): Tree {
  const place = nextKey(parent, key);
  const found = parent.get(place);
  if (found instanceof Map) return found;
  const made: Tree = new Map();
  parent.set(place, made);
  return made;
}

/** The empty key of `a[]=1&a[]=2` counts up. */
const nextKey = (parent: Tree, key: string): string => (key === "" ? String(parent.size) : key);

function grow(tree: Tree, isRoot = false): unknown {
  const entries = [...tree].map(([key, value]) => [key, value instanceof Map ? grow(value) : value] as const);
  const isList = !isRoot && entries.every(([key]) => /^\d{1,6}$/.test(key));
  if (isList) return entries.sort(([one], [other]) => Number(one) - Number(other)).map(([, value]) => value);
  // Without a prototype, `__proto__` is a key like any other.
  return Object.assign(Object.create(null), Object.fromEntries(entries)) as Record<string, unknown>;
}

/** The value with its texts turned into the numbers, booleans and nulls that the schema wants there. */
export function coerce(document: Document, value: unknown, schema: Schema): unknown {
  // Most parameters are texts, and every request has several.
  if (typeof value === "string" && schema["type"] === "string") return value;
  return convert(value, [schema]);

  function convert(node: unknown, schemas: Schema[]): unknown {
    const known = schemas.flatMap((one) => alternatives(document, one));
    if (typeof node === "string") return convertText(node, known);
    if (Array.isArray(node)) {
      const items = known.flatMap((one) => (isSchema(one["items"]) ? [one["items"]] : []));
      return node.map((item) => convert(item, items));
    }
    const fields = Object.entries(node as object).map(([name, field]) => [
      name,
      convert(field, fieldSchemas(known, name)),
    ]);
    return Object.assign(Object.create(null), Object.fromEntries(fields)) as unknown;
  }
}

const isSchema = (node: unknown): node is Schema => typeof node === "object" && node !== null;

const fieldSchemas = (schemas: Schema[], name: string): Schema[] =>
  schemas.flatMap(({ properties, additionalProperties }) => {
    const own = isSchema(properties) && Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    return isSchema(own) ? [own] : [];
  });

/** A schema and all that it is made of, with references followed. */
function alternatives(document: Document, schema: Schema, seen = new Set<Schema>()): Schema[] {
  const found = resolveReference<Schema>(document, schema);
  if (seen.has(found)) return [];
  seen.add(found);
  const parts = [found["allOf"], found["oneOf"], found["anyOf"]].flatMap((list) => (list ?? []) as Schema[]);
  return [found, ...parts.flatMap((part) => alternatives(document, part, seen))];
}

function convertText(text: string, schemas: Schema[]): unknown {
  // A schema that has only certain texts does not speak for others.
  const open = schemas.filter(({ const: only, enum: values = only === undefined ? undefined : [only] }) => {
    const texts = (values as unknown[] | undefined)?.filter((value) => typeof value === "string");
    return texts === undefined || texts.length === 0 || texts.includes(text);
  });
  const types = new Set(
    (open.length > 0 ? open : schemas).flatMap(({ type, const: only, enum: values }) =>
      [type ?? typesOf(only, values)].flat(2),
    ),
  );
  if (types.has("string")) return text;
  if ((types.has("integer") || types.has("number")) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.has("boolean") && (text === "true" || text === "false")) return text === "true";
  return types.has("null") && text === "" ? null : text;
}

const typesOf = (only: unknown, values: unknown): string[] =>
  [only, ...((values as unknown[] | undefined) ?? [])]
    .filter((value) => value !== undefined)
    .map((value) => typeof value);
