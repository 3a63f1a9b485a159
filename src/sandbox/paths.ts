/** Dotted paths into resources and scopes: `self.verification.phone.verified`, `request.answers.answer_id`. */

export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value at a path, or undefined. A path through a list collects the values of its items; a number is an index. */
export function read(root: unknown, path: readonly string[]): unknown {
  let node = root;
  for (const [index, name] of path.entries()) {
    if (Array.isArray(node) && /^\d+$/.test(name)) {
      node = node[Number(name)];
      continue;
    }
    if (Array.isArray(node))
      return node.map((item) => read(item, path.slice(index))).filter((item) => item !== undefined);
    if (!isFields(node) || !Object.hasOwn(node, name)) return undefined;
    node = node[name];
  }
  return node;
}

/** Paths of behavior files by their text. Some contain values, so that their number is limited. */
const known = new Map<string, readonly string[]>();
const KNOWN_LIMIT = 5_000;

/** Splits a path; a name in brackets may contain dots: `products.[payment_instrument.card]`. */
export function split(path: string): readonly string[] {
  const before = known.get(path);
  if (before !== undefined) return before;
  const names = path.includes("[")
    ? (path.match(/\[[^\]]+\]|[^.[\]]+/g) ?? []).map((name) => name.replace(/^\[|\]$/g, ""))
    : path.split(".");
  if (known.size < KNOWN_LIMIT) known.set(path, names);
  return names;
}

/** A copy with a value at a path; objects on the way are made. Undefined removes the property. */
export function write(root: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  const copy: Fields = isFields(root) ? { ...root } : {};
  const written = write(copy[name], rest, value);
  if (written === undefined) delete copy[name];
  else copy[name] = written;
  return copy;
}

/** Sets a value at a path of an object that nobody else has; objects below it are copied as by `write`. */
export function assign(own: Fields, [name = "", ...rest]: readonly string[], value: unknown): void {
  const written = write(own[name], rest, value);
  if (written === undefined) delete own[name];
  else own[name] = written;
}

/** One object over another, property by property; undefined leaves what is there. */
export function merge(below: unknown, above: unknown): unknown {
  if (above === undefined) return below;
  if (!isFields(below) || !isFields(above)) return above;
  const merged: Fields = { ...below };
  for (const [name, value] of Object.entries(above)) merged[name] = merge(below[name], value);
  return merged;
}

/** The ID of a resource, or the ID itself. */
export const idOf = (value: unknown): string | undefined => {
  const id = isFields(value) ? value["id"] : value;
  return typeof id === "string" ? id : undefined;
};
