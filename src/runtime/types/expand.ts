/** `expand[]`: what is expanded is an object, what is not is an id. */

/** An unexpanded value: an id, several ids, or null. */
type IdsOf<Value> = Extract<Value, string | readonly string[] | null | undefined>;

/** An expanded value: an object, several objects, or null. */
type ObjectsOf<Value> = Exclude<Value, string | readonly string[]>;

/** One expandable property. A list of names that is not known to the compiler leaves the property as it is described. */
type Expand<Value, Name, Names extends readonly unknown[]> = Name extends Names[number]
  ? number extends Names["length"]
    ? Value
    : ObjectsOf<Value>
  : IdsOf<Value>;

type Walk<Value, Map, Names extends readonly unknown[]> = Value extends readonly (infer Item)[]
  ? Walk<Item, Map, Names>[]
  : Value extends object
    ? {
        [K in keyof Value]: K extends keyof Map
          ? Map[K] extends string
            ? Expand<Value[K], Map[K], Names>
            : Walk<Value[K], Map[K], Names>
          : Value[K];
      }
    : Value;

/** An answer in which the named properties are expanded. `Map` says where they stand. */
export type Expanded<Value, Map, Names extends readonly unknown[]> = Names extends unknown
  ? Walk<Value, Map, Names>
  : never;
