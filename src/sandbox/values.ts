/**
 * The functions of behavior files, each the only key of an object: `{ $last: $request.number, count: 4 }`.
 * A fixed list, so that a file can be checked and nothing is ever evaluated as code.
 */
import { holds } from "./conditions.ts";
import { businessDay, milliseconds } from "./duration.ts";
import { isFields, merge, read, split, write } from "./paths.ts";
import type { Condition } from "./behavior.ts";
import type { Fields } from "./paths.ts";
import type { Scope } from "./scope.ts";

/** @param whole - The object with the function's own options beside it. */
type Function = (operand: unknown, scope: Scope, whole: Fields) => unknown;

const list = (value: unknown): unknown[] => (value === undefined || value === null ? [] : [value].flat());

export const FUNCTIONS: Record<string, Function> = {
  /** The first that is neither missing nor null. */
  $first: (operands, scope) => {
    const values = (operands as unknown[]).map((one) => scope.value(one));
    return values.find((value) => value !== undefined && value !== null) ?? values.at(-1);
  },
  /** The last characters of a text. */
  $last: (operand, scope, { count }) => {
    const text = scope.value(operand);
    return typeof text === "string" ? text.slice(-Number(count)) : text;
  },
  /** A text with every character hidden; missing where there is no text. */
  $mask: (operand, scope) => {
    const text = scope.value(operand);
    return typeof text === "string" ? "x".repeat(text.length) : undefined;
  },
  /** Objects over each other, the later over the earlier. */
  $merge: (operands, scope) => (operands as unknown[]).map((one) => scope.value(one)).reduce(merge, {}),
  /** A list with more items; those that it has already stay single. */
  $with: (operands, scope) => {
    const [first, ...more] = (operands as unknown[]).map((one) => list(scope.value(one)));
    return [...new Set([...(first ?? []), ...more.flat()])];
  },
  /** Lists one after the other. */
  $concat: (operands, scope) => (operands as unknown[]).flatMap((one) => list(scope.value(one))),
  /** A list from its end. */
  $reverse: (operand, scope) => list(scope.value(operand)).reverse(),
  /** A list without items. */
  $without: (operands, scope) => {
    const [first, ...less] = (operands as unknown[]).map((one) => list(scope.value(one)));
    const gone = less.flat();
    return (first ?? []).filter((item) => !gone.includes(item));
  },
  /** The items that are in both lists. */
  $both: (operands, scope) => {
    const [one, other] = (operands as unknown[]).map((value) => list(scope.value(value)));
    return one!.filter((item) => other!.includes(item));
  },
  /** One of two values. */
  $if: (condition, scope, whole) => scope.value(holds(condition as Condition, scope) ? whole["then"] : whole["else"]),
  /** The value that is listed beside it under the name that the operand has, or else under `else`. */
  $case: (operand, scope, whole) => {
    const name = String(scope.value(operand));
    return scope.value(Object.hasOwn(whole, name) ? whole[name] : whole["else"]);
  },
  /** Part of an object: the properties that are named, each as `of` names it, e.g. `credit_card.number`. */
  $only: (operand, scope, { names }) => {
    const whole = scope.value(operand);
    return list(scope.value(names)).reduce((part, name) => {
      const path = split(String(name));
      return write(part, path, read(whole, path));
    }, {});
  },
  /** Some text with values in it. */
  $text: (operand, scope) => scope.text(String(operand)),
  /** Part of a documented example: `{ $example: retrieveUpdate.auto-loan, at: data.auto_loan }`. */
  $example: (operand, scope, { at }) => {
    const [operation = "", name = ""] = scope.text(String(operand)).split(/\.(.*)/s);
    const found = scope.lookups.example(operation, name, scope.read("version"));
    return at === undefined ? found : read(found, split(scope.text(String(at))));
  },
  /** A resource error as the resource shows it. */
  $error: (operand, scope, { of }) =>
    scope.lookups.error(typeof of === "string" ? of : scope.kind, scope.value(operand)),
  /** The documented error of the operation with a `sub_type`, also where it is part of a success. */
  $request_error: (operand, scope) => scope.lookups.requestError(String(operand), scope.read("operation")),
  /** A moment from now on: `{ $time: 2 days }`, or now. */
  $time: (operand, scope) =>
    new Date(scope.lookups.now() + milliseconds((operand as string | null) ?? 0)).toISOString(),
  /** A date some business days from now. */
  $business_day: (operand, scope) => businessDay(scope.lookups.now(), Number(operand)),
  /** A fresh text that looks like an id. */
  $id: (operand, scope) => scope.lookups.newId(String(operand)),
  /** Test data by table, or one entry of it. */
  $test: (operand, scope) => {
    const [table = "", ...rest] = split(scope.text(String(operand)));
    return scope.value(read(scope.lookups.test(table), rest));
  },
  /** A number more. */
  $sum: (operands, scope) =>
    (operands as unknown[]).reduce<number>((sum, one) => sum + Number(scope.value(one) ?? 0), 0),
  /** An object of a list of names and a list of values. */
  $pairs: (operands, scope) => {
    const [names, values] = (operands as unknown[]).map((one) => list(scope.value(one)));
    return Object.fromEntries(names!.map((name, index) => [String(name), values![index] ?? null]));
  },
  /** A list of objects of one list per property. */
  $rows: (operand, scope) => {
    const columns = Object.entries(operand as Fields).map(([name, one]) => [name, list(scope.value(one))] as const);
    const length = Math.max(0, ...columns.map(([, values]) => values.length));
    return Array.from({ length }, (_, index) =>
      Object.fromEntries(columns.map(([name, values]) => [name, values[index] ?? null])),
    );
  },
  /** A property of each item of a list. */
  $each: (operand, scope, { get, if: condition }) =>
    list(scope.value(operand))
      .flat(Infinity)
      .filter((item) => holds(condition as Condition | undefined, scope.with({ item })))
      .map((item) => (get === undefined ? item : scope.with({ item }).value(get))),
  /** The names of an object whose values are set. */
  $names: (operand, scope) => {
    const value = scope.value(operand);
    return isFields(value)
      ? Object.keys(value).filter((name) => value[name] !== null && value[name] !== undefined)
      : [];
  },
};
