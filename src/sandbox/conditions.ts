/**
 * Conditions of behavior files: a map of paths into the scope with what each must be.
 *
 * `{ self.status: pending }` means "equals", `[a, b]` means "is one of". An object has operators: `not`, `exists`, `has` (of a list),
 * `in` (a list), `is` (a value), `same` (the same items), `sets` (changes no value that exists), `above`, `below`,
 * `from` (a version, at least), `starts`, `ends`. `any` holds a list of conditions of which one must hold.
 */
import { isFields } from "./paths.ts";
import type { Condition } from "./behavior.ts";
import type { Scope } from "./scope.ts";

/** Whether a condition holds; one that is missing does. */
export function holds(condition: Condition | undefined, scope: Scope): boolean {
  return Object.entries(condition ?? {}).every(([path, expected]) =>
    path === "any"
      ? (expected as Condition[]).some((one) => holds(one, scope))
      : matches(scope.read(path), expected, scope),
  );
}

const OPERATORS = [
  "not",
  "exists",
  "has",
  "in",
  "is",
  "same",
  "sets",
  "above",
  "below",
  "from",
  "starts",
  "ends",
] as const;

function matches(actual: unknown, expected: unknown, scope: Scope): boolean {
  if (Array.isArray(expected)) return expected.some((one) => matches(actual, one, scope));
  if (!isFields(expected) || Object.keys(expected)[0]?.startsWith("$")) return equals(actual, scope.value(expected));
  return Object.entries(expected).every(([operator, operand]) => {
    const value = operator === "not" || operator === "exists" ? operand : scope.value(operand);
    switch (operator as (typeof OPERATORS)[number]) {
      case "not":
        return !matches(actual, operand, scope);
      case "exists":
        return (actual !== undefined && actual !== null) === operand;
      case "has":
        return Array.isArray(actual) && [value].flat().every((one) => actual.some((item) => equals(item, one)));
      case "in":
        return Array.isArray(value) && value.some((one) => equals(actual, one));
      case "is":
        return equals(actual, value);
      case "same":
        return Array.isArray(actual) && Array.isArray(value) && sameItems(actual, value);
      case "sets":
        return !overwrites(actual, value);
      case "above":
        return Number(actual) > Number(value);
      case "below":
        return Number(actual) < Number(value);
      case "starts":
        return typeof actual === "string" && actual.startsWith(String(value));
      case "ends":
        return typeof actual === "string" && actual.endsWith(String(value));
      case "from":
        return String(actual) >= String(value);
    }
  });
}

/** Missing and null are the same to a condition. */
function equals(one: unknown, other: unknown): boolean {
  if (one === undefined || one === null) return other === undefined || other === null;
  return one === other || (typeof one === "object" && JSON.stringify(one) === JSON.stringify(other));
}

const sameItems = (one: unknown[], other: unknown[]): boolean =>
  one.length === other.length && one.every((item) => other.some((another) => equals(item, another)));

/** Whether a value that is known already would become another. */
function overwrites(sent: unknown, stored: unknown): boolean {
  if (sent === undefined || stored === undefined || stored === null) return false;
  if (isFields(sent) && isFields(stored)) return Object.keys(sent).some((name) => overwrites(sent[name], stored[name]));
  return !equals(sent, stored);
}
