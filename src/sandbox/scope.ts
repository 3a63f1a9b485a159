/** What the paths of a behavior file refer to: `self`, `owner`, `request`, and what a change names in `uses`. */
import { isFields, read, split } from "./paths.ts";
import { FUNCTIONS } from "./values.ts";
import type { Uses, Value } from "./behavior.ts";
import type { Fields } from "./paths.ts";

/** What values can look up beyond the scope. */
export interface Lookups {
  now(): number;
  /** A resource of the same credential: by ID, or the latest with properties. */
  find(kind: string, where: unknown): Fields | undefined;
  test(table: string): unknown;
  /** A documented example of an operation. */
  example(operation: string, name: string, version: unknown): unknown;
  /** A documented error of an operation. */
  requestError(subType: string, operation: unknown): unknown;
  /** A resource error by its `sub_type` or its code, as the resource shows it. */
  error(kind: string, subType: unknown): Fields | undefined;
  newId(prefix: string): string;
}

export class Scope {
  readonly lookups: Lookups;
  /** The resource whose file is at work. */
  readonly kind: string;
  readonly #names: Fields;
  readonly #uses: Uses;

  constructor(lookups: Lookups, kind: string, names: Fields, uses: Uses = {}) {
    this.lookups = lookups;
    this.kind = kind;
    this.#names = names;
    this.#uses = uses;
  }

  /** The same scope with more names, or others in their place. */
  with(names: Fields, uses?: Uses, kind = this.kind): Scope {
    if (uses === undefined) return new Scope(this.lookups, kind, { ...this.#names, ...names }, this.#uses);
    const own: Fields = {};
    // What a change names itself goes before what a change around it named.
    for (const name of Object.keys(this.#names)) if (!Object.hasOwn(uses, name)) own[name] = this.#names[name];
    return new Scope(this.lookups, kind, Object.assign(own, names), { ...this.#uses, ...uses });
  }

  get names(): Readonly<Fields> {
    return this.#names;
  }

  /** The value at a path; undefined where there is none. */
  read(path: string): unknown {
    const [name = "", ...rest] = split(this.text(path));
    return read(Object.hasOwn(this.#names, name) ? this.#names[name] : this.#use(name), rest);
  }

  /** A text with the values of the paths in its braces: `{owner.type}.number`. */
  text(template: string): string {
    return template.includes("{")
      ? template.replace(/\{([^}]+)\}/g, (_, path: string) => String(this.read(path)))
      : template;
  }

  /** What a value of a behavior file stands for. */
  value(value: Value): unknown {
    if (typeof value === "string") return value.startsWith("$") ? this.read(value.slice(1)) : value;
    if (Array.isArray(value)) return value.map((item) => this.value(item));
    if (!isFields(value)) return value;
    const [name] = Object.keys(value);
    if (name?.startsWith("$")) return FUNCTIONS[name]!(value[name], this, value);
    const copy: Fields = {};
    for (const key of Object.keys(value)) {
      const found = this.value(value[key]);
      if (found !== undefined) copy[this.text(key)] = found;
    }
    return copy;
  }

  /** Finds what `uses` names: a resource `{ Account: id }` or `{ Account: { property: value } }`, or test data. */
  #use(name: string): unknown {
    const use = this.#uses[name];
    if (use === undefined) return undefined;
    // What a name refers to must not refer to itself.
    const rest = Object.fromEntries(Object.entries(this.#uses).filter(([other]) => other !== name));
    const scope = new Scope(this.lookups, this.kind, this.#names, rest);
    const { test, where, value, ...kinds } = use;
    const [kind] = Object.keys(kinds);
    let found: unknown;
    if (value !== undefined) found = scope.value(value);
    else if (typeof test === "string") found = testData(this.lookups.test(test), scope.value(where));
    else if (kind !== undefined) found = this.lookups.find(kind, scope.value(kinds[kind]));
    this.#names[name] = found;
    return found;
  }
}

/** A table of test data, or its first row with these values. */
function testData(table: unknown, where: unknown): unknown {
  if (where === undefined || !Array.isArray(table))
    return isFields(table) && typeof where === "string" ? table[where] : table;
  return table.find(
    (row) => isFields(row) && Object.entries(where as Fields).every(([name, value]) => row[name] === value),
  );
}
