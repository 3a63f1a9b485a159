/** Sets what a change sets. Each value sees those that were set before it as `self`. */
import { assign, split } from "../paths.ts";
import type { Value } from "../behavior.ts";
import type { Fields } from "../paths.ts";
import type { Scope } from "../scope.ts";

/** A copy with properties set. */
export function setProperties(before: Fields, sets: Record<string, Value>, scope: Scope): Fields {
  const data = { ...before };
  setOwn(data, sets, scope.with({ self: data }));
  return data;
}

/** Sets properties of an object that nobody else has; `self` of the scope is usually that object. */
export function setOwn(data: Fields, sets: Record<string, Value>, scope: Scope): void {
  for (const path of Object.keys(sets)) assign(data, split(scope.text(path)), scope.value(sets[path]));
}
