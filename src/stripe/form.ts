/** Form encoding as Stripe reads it, for bodies and queries: `account_holder[type]=customer&permissions[0]=balances`. */

import { InputError } from "../runtime/input-error.ts";
import { isPlain } from "../runtime/json.ts";

/**
 * Objects become brackets and lists indexes; points in time become seconds, and objects
 * with their own JSON form, such as URLs, that form. Undefined is omitted. Null, an empty text and
 * an empty list are sent as an empty value, which clears what was set before. An empty object has nothing to send.
 *
 * @throws {InputError} for a value without such a form: a function, a symbol, NaN, a set, a map, a name with brackets.
 */
export function encodeForm(fields: object): string {
  const pairs: string[] = [];
  // `expand[]` is how the description spells the list `expand`.
  for (const [name, value] of Object.entries(fields)) append(pairs, encodeName(name.replace(/\[\]$/, "")), value);
  return pairs.join("&");
}

function append(pairs: string[], name: string, value: unknown): void {
  if (value === undefined) return;
  const text = textOf(value);
  if (text !== undefined) {
    pairs.push(`${name}=${encodeURIComponent(text)}`);
  } else if (Array.isArray(value)) {
    value.filter((item) => item !== undefined).forEach((item, index) => append(pairs, `${name}[${index}]`, item));
  } else if (typeof (value as { toJSON?: unknown }).toJSON === "function") {
    append(pairs, name, (value as { toJSON(): unknown }).toJSON());
  } else {
    for (const [key, inner] of Object.entries(value as object)) append(pairs, `${name}[${encodeName(key)}]`, inner);
  }
}

function encodeName(name: string): string {
  if (name === "" || /[[\]]/.test(name)) throw new InputError("body or query: a name is empty or has brackets");
  return encodeURIComponent(name);
}

/** A value that fits in one pair; undefined for an object or a list, which becomes several. */
function textOf(value: unknown): string | undefined {
  if (value === null || (Array.isArray(value) && value.every((item) => item === undefined))) return "";
  if (value instanceof Date) return textOf(Math.floor(value.getTime() / 1000));
  const hasJson = typeof (value as { toJSON?: unknown }).toJSON === "function";
  if (!hasJson && !isPlain(value)) throw new InputError("body or query: a value has no text form");
  return typeof value === "object" ? undefined : String(value);
}
