/** JSON as the APIs send and take it. */
import { isObject } from "./own.ts";
import { InputError } from "./input-error.ts";
import { token } from "./headers.ts";

/** Parses a JSON text; undefined when it is none. The reason of a failure would quote the text. */
export function parseJson(text: string | undefined): unknown {
  try {
    // As a key, `__proto__` would replace the prototype of any object that it is merged into. It can be escaped, too.
    const isSuspicious = /__proto__|\\u00/.test(text as string);
    return JSON.parse(text as string, isSuspicious ? dropPrototype : undefined);
  } catch {
    return undefined;
  }
}

const dropPrototype = (key: string, value: unknown): unknown => (key === "__proto__" ? undefined : value);

/**
 * Serializes a body as JSON.
 *
 * @throws {InputError} for a value that JSON would drop or replace by null.
 */
export function encodeJson(body: unknown): string {
  return JSON.stringify(body, function (this: Record<string, unknown>, key, value: unknown) {
    const isLost =
      !isPlain(value) ||
      // An invalid date becomes null.
      (value === null && this[key] !== null) ||
      (value === undefined && (Array.isArray(this) || key === ""));
    if (isLost) throw new InputError(`body: ${token(key) ?? "a value"} has no JSON form`);
    return value;
  });
}

/** Whether a value is text, a finite number, a boolean, null, undefined, an array or an object with properties alone. */
export function isPlain(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (isObject(value)) return /^\[object (Object|Array)\]$/.test(Object.prototype.toString.call(value));
  return !/^(bigint|function|symbol)$/.test(typeof value);
}
