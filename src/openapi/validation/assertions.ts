/** The keywords of JSON Schema 2020-12 that look at one value by itself. */
import { isRecord } from "../document.ts";
import { SetupError } from "../error.ts";
import { FORMATS } from "./formats.ts";
import type { Schema } from "../document.ts";
import type { SchemaRun } from "./schema-run.ts";

export type Assertion = (value: unknown, run: SchemaRun) => void;

/** Makes the check of a keyword from its value in the schema, and from the schema around it. */
type MakeAssertion = (expected: any, schema: Schema) => Assertion;

const forStrings =
  (keyword: string, isValid: (text: string) => boolean, message: string): Assertion =>
  (value, run) => {
    if (typeof value === "string" && !isValid(value)) run.report(keyword, message);
  };

const forNumbers =
  (keyword: string, isValid: (value: number) => boolean, message: string): Assertion =>
  (value, run) => {
    if (typeof value === "number" && !isValid(value)) run.report(keyword, message);
  };

const forArrays =
  (keyword: string, isValid: (items: unknown[]) => boolean, message: string): Assertion =>
  (value, run) => {
    if (Array.isArray(value) && !isValid(value)) run.report(keyword, message);
  };

const forObjects =
  (keyword: string, isValid: (fields: Record<string, unknown>) => boolean, message: string): Assertion =>
  (value, run) => {
    if (isRecord(value) && !isValid(value)) run.report(keyword, message);
  };

const IS_TYPE: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
  array: Array.isArray,
  object: isRecord,
};

function unknownType(type: string): never {
  throw new SetupError("broken-description", `A schema has the type "${type}", which JSON Schema does not have.`);
}

/** @throws {SetupError} `broken-description` */
export function compilePattern(source: string): RegExp {
  try {
    return new RegExp(source, "u");
  } catch (error) {
    throw new SetupError("broken-description", `A schema has an invalid pattern: ${source}`, { cause: error });
  }
}

/** In code points, as JSON Schema counts. */
const lengthOf = (text: string): number => Array.from(text).length;
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
const propertyCount = (number: number): string => (number === 1 ? "1 property" : `${number} properties`);

export const ASSERTIONS: Record<string, MakeAssertion> = {
  type: (expected: string | string[]) => {
    const types = [expected].flat();
    const tests = types.map((type) => IS_TYPE[type] ?? unknownType(type));
    const message = `must be ${types.join(" or ")}`;
    return (value, run) => {
      if (!tests.some((test) => test(value))) run.report("type", message, { expected: types });
    };
  },
  const: (expected) => {
    const isSame = sameAs(expected);
    const message = `must be ${JSON.stringify(expected)}`;
    return (value, run) => void (isSame(value) || run.report("const", message));
  },
  enum: (expected: unknown[]) => {
    const plain = new Set(expected.filter((value) => Object(value) !== value));
    const others = expected.filter((value) => Object(value) === value).map(sameAs);
    const message = `must be one of ${expected.map((value) => JSON.stringify(value)).join(", ")}`;
    return (value, run) =>
      void (plain.has(value) || others.some((isSame) => isSame(value)) || run.report("enum", message));
  },
  minLength: (least: number) =>
    forStrings("minLength", (text) => lengthOf(text) >= least, `must have at least ${count(least, "character")}`),
  maxLength: (most: number) =>
    forStrings(
      "maxLength",
      (text) => text.length <= most || lengthOf(text) <= most,
      `must have at most ${count(most, "character")}`,
    ),
  pattern: (source: string) => {
    const pattern = compilePattern(source);
    return forStrings("pattern", (text) => pattern.test(text), `must match the pattern ${source}`);
  },
  format: (format: string) => {
    const isValid = FORMATS[format] ?? (() => true);
    return (value, run) => {
      if (typeof value === "string" && !isValid(value)) {
        run.report("format", `must have the format ${format}`, { expected: [format] });
      }
    };
  },
  minimum: (least: number) => forNumbers("minimum", (value) => value >= least, `must be at least ${least}`),
  maximum: (most: number) => forNumbers("maximum", (value) => value <= most, `must be at most ${most}`),
  exclusiveMinimum: (limit: number) =>
    forNumbers("exclusiveMinimum", (value) => value > limit, `must be greater than ${limit}`),
  exclusiveMaximum: (limit: number) =>
    forNumbers("exclusiveMaximum", (value) => value < limit, `must be less than ${limit}`),
  multipleOf: (step: number) =>
    forNumbers("multipleOf", (value) => Number.isInteger(value / step), `must be a multiple of ${step}`),
  minItems: (least: number) =>
    forArrays("minItems", ({ length }) => length >= least, `must have at least ${count(least, "item")}`),
  maxItems: (most: number) =>
    forArrays("maxItems", ({ length }) => length <= most, `must have at most ${count(most, "item")}`),
  uniqueItems: (isUnique: boolean) =>
    forArrays("uniqueItems", (items) => !isUnique || areUnique(items), "must not have two equal items"),
  minProperties: (least: number, { properties }) => {
    const declared = Object.keys((properties as Schema | undefined) ?? {});
    const message = `must have at least ${propertyCount(least)}`;
    return (value, run) => {
      if (!isRecord(value) || Object.keys(value).length >= least) return;
      const property = declared.find((name) => !Object.hasOwn(value, name));
      run.report("minProperties", message, property === undefined ? {} : { property });
    };
  },
  maxProperties: (most: number) =>
    forObjects(
      "maxProperties",
      (fields) => Object.keys(fields).length <= most,
      `must have at most ${propertyCount(most)}`,
    ),
  required: (names: string[]) => (value, run) => {
    if (isRecord(value)) reportMissing("required", names, value, run);
  },
  dependentRequired: (dependents: Record<string, string[]>) => (value, run) => {
    if (!isRecord(value)) return;
    for (const [name, names] of Object.entries(dependents)) {
      if (Object.hasOwn(value, name)) reportMissing("dependentRequired", names, value, run);
    }
  },
};

function reportMissing(keyword: string, names: string[], value: Schema, run: SchemaRun): void {
  for (const name of names) {
    if (!Object.hasOwn(value, name)) run.report(keyword, `must have the property ${name}`, { property: name });
  }
}

function sameAs(expected: unknown): (value: unknown) => boolean {
  if (Object(expected) !== expected) return (value) => value === expected;
  const text = canonical(expected);
  return (value) => canonical(value) === text;
}

/** A text that is equal for equal JSON values, regardless of the order of their keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, node: unknown) =>
    isRecord(node) ? Object.fromEntries(Object.entries(node).sort(([one], [other]) => (one < other ? -1 : 1))) : node,
  );

/** In time that grows with the number of items, not with its square. */
const areUnique = (items: unknown[]): boolean => new Set(items.map(canonical)).size === items.length;
