/**
 * `expand[]`: an expanded property is an object, any other is an ID.
 *
 * The map of an operation has a property's place and the name that expands it. Names of a property that has expandable
 * properties itself are under `$names`:
 *
 *     { balance: "balance"; connect: { $names: "connect"; accounts: "connect.accounts" } }
 */

/** An unexpanded value: an id, a list of ids, or null. */
type IdsOf<Value> = Value extends readonly (infer Item)[]
  ? [Extract<Item, string>] extends [never]
    ? never
    : Extract<Item, string>[]
  : Extract<Value, string | null | undefined>;

/** An expanded value: an object, a list of objects, or null. */
type ObjectsOf<Value> = Value extends readonly (infer Item)[]
  ? [Exclude<Item, string>] extends [never]
    ? never
    : Exclude<Item, string>[]
  : Exclude<Value, string>;

/** `accounts.balance` expands `accounts` too. */
type Requested<Name extends string, Names extends readonly unknown[]> = Extract<
  Names[number],
  Name | `${Name}.${string}`
>;

/** One expandable property. A list of names that is not known to the compiler leaves the property as it is described. */
type Expand<Value, Name extends string, Names extends readonly unknown[]> = [Requested<Name, Names>] extends [never]
  ? IdsOf<Value>
  : number extends Names["length"]
    ? Value
    : ObjectsOf<Value>;

type Property<Value, Entry, Names extends readonly unknown[]> = [Entry] extends [string]
  ? Expand<Value, Entry, Names>
  : Entry extends { $names: infer Name extends string }
    ? Walk<Expand<Value, Name, Names>, Entry, Names>
    : Walk<Value, Entry, Names>;

type Walk<Value, Map, Names extends readonly unknown[]> = Value extends readonly (infer Item)[]
  ? Walk<Item, Map, Names>[]
  : Value extends object
    ? Expanded<Value, Map, Names>
    : Value;

/**
 * An object in which the named properties are expanded and all others are IDs. `Map` has the places of expandable properties.
 * It has a name so that declarations of callers do not repeat every property.
 */
export type Expanded<Value, Map, Names extends readonly unknown[]> = {
  [K in keyof Value]: K extends keyof Map ? Property<Value[K], Map[K], Names> : Value[K];
};

/** A response in which the named properties are expanded; a union if the names are one. */
export type ExpandedBody<Value, Map, Names extends readonly unknown[]> = Names extends unknown
  ? Walk<Value, Map, Names>
  : never;
