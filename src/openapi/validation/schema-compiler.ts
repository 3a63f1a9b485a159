/**
 * Compiles schemas of JSON Schema 2020-12 to closures, so that no code is made from text: pages with a strict policy and edge
 * runtimes forbid that. A schema is compiled when it is first used.
 */
import { isRecord, resolveReference } from "../document.ts";
import { SetupError } from "../error.ts";
import { ASSERTIONS, compilePattern } from "./assertions.ts";
import { discriminate } from "./discriminate.ts";
import { checkKeyword } from "./keyword-kinds.ts";
import { SchemaRun, type SchemaError } from "./schema-run.ts";
import type { Document, Schema } from "../document.ts";

/** Reports what is wrong with a value, and adds the properties that the schema has looked at. */
export type Check = (value: unknown, run: SchemaRun, evaluated: Set<string> | undefined) => void;

/** Keywords that say nothing about which values are valid. `discriminator` is read beside `oneOf`. */
const ANNOTATIONS = new Set(
  "title description example examples default deprecated readOnly writeOnly discriminator $comment $schema $defs".split(
    " ",
  ),
);

interface Mode {
  /** Whether undeclared properties are errors where the schema does not say. */
  strict: boolean;
  /** Whether a schema around this one sees the same object, so that only that one knows all properties. */
  isPart: boolean;
}

export class SchemaCompiler {
  readonly #document: Document;
  readonly #compiled = [false, true].map(() => [false, true].map(() => new Map<unknown, Check>()));

  constructor(document: Document) {
    this.#document = document;
  }

  /** Returns what is wrong with a value; empty when it is valid. */
  validate(schema: Schema, value: unknown, strict = false): SchemaError[] {
    const run = new SchemaRun();
    this.compile(schema, { strict, isPart: false })(value, run, undefined);
    return run.errors;
  }

  /** @throws {SetupError} `broken-description` for a keyword that is not known. */
  compile(schema: unknown, mode: Mode): Check {
    const compiled = this.#compiled[Number(mode.strict)]![Number(mode.isPart)]!;
    const known = compiled.get(schema);
    if (known !== undefined) return known;
    // A schema that contains itself finds this one in its place.
    let check: Check | undefined;
    compiled.set(schema, (value, run, evaluated) => check!(value, run, evaluated));
    try {
      check = this.#make(schema, mode);
    } catch (error) {
      compiled.delete(schema);
      throw error;
    }
    compiled.set(schema, check);
    return check;
  }

  #make(schema: unknown, mode: Mode): Check {
    if (schema === true) return () => undefined;
    if (schema === false) return (_, run) => run.report("false schema", "must be absent");
    if (!isRecord(schema)) throw new SetupError("broken-description", `A schema is ${typeof schema}, not an object.`);
    const isOpen = !("additionalProperties" in schema || "unevaluatedProperties" in schema);
    const closes = mode.strict && !mode.isPart && isOpen && ("properties" in schema || "allOf" in schema);
    const inPlace = { ...mode, isPart: mode.isPart || closes };
    const rejectsUnevaluated = closes || schema["unevaluatedProperties"] === false;
    const checks = Object.entries(schema).flatMap(([keyword, expected]) => {
      if (ANNOTATIONS.has(keyword) || keyword.startsWith("x-")) return [];
      checkKeyword(keyword, expected);
      const assertion = Object.hasOwn(ASSERTIONS, keyword) ? ASSERTIONS[keyword]!(expected, schema) : undefined;
      return [assertion ?? this.#applicator(keyword, schema, mode, inPlace)];
    });
    if (!rejectsUnevaluated) {
      return (value, run, evaluated) => {
        for (const check of checks) check(value, run, evaluated);
      };
    }
    return (value, run, evaluated) => {
      const own = new Set<string>();
      for (const check of checks) check(value, run, own);
      reportUndeclared("unevaluatedProperties", value, own, run);
      for (const name of own) evaluated?.add(name);
    };
  }

  /** The check of a keyword that applies other schemas. */
  #applicator(keyword: string, schema: Schema, mode: Mode, inPlace: Mode): Check {
    const expected = schema[keyword];
    const below = { ...mode, isPart: false };
    switch (keyword) {
      case "$ref":
        return this.#reference(this.#target(schema), inPlace);
      case "allOf":
        return all((expected as unknown[]).map((part) => this.compile(part, { ...inPlace, isPart: true })));
      case "oneOf":
      case "anyOf":
        return this.#union(keyword, schema, inPlace);
      case "not":
        return not(this.compile(expected, inPlace));
      case "if":
        return conditional(
          this.compile(expected, inPlace),
          this.compile(schema["then"] ?? true, inPlace),
          this.compile(schema["else"] ?? true, inPlace),
        );
      case "then":
      case "else":
      case "unevaluatedProperties":
        return () => undefined;
      case "properties":
        return properties(mapValues(expected as Schema, (property) => this.compile(property, below)));
      case "patternProperties":
        return patternProperties(
          Object.entries(expected as Schema).map(([source, each]) => [
            compilePattern(source),
            this.compile(each, below),
          ]),
        );
      case "additionalProperties":
        return additionalProperties(schema, expected === false ? undefined : this.compile(expected, below));
      case "propertyNames":
        return propertyNames(this.compile(expected, below));
      case "items":
        return expected === false
          ? noItems(schema)
          : items(this.compile(expected, below), ((schema["prefixItems"] as unknown[] | undefined) ?? []).length);
      case "contains":
        return contains(this.compile(expected, below));
      case "prefixItems":
        return prefixItems((expected as unknown[]).map((item) => this.compile(item, below)));
      default:
        throw new SetupError("broken-description", `The keyword "${keyword}" of a schema is not supported.`);
    }
  }

  #target({ $ref }: Schema): Schema {
    return resolveReference<Schema>(this.#document, { $ref: $ref as string }, 1);
  }

  #union(keyword: "oneOf" | "anyOf", schema: Schema, mode: Mode): Check {
    const variants = schema[keyword] as Schema[];
    const checks = variants.map((variant) => this.compile(variant, mode));
    const nullAt = variants.findIndex(({ type }) => type === "null");
    // X or null: the errors are those of X.
    if (variants.length === 2 && nullAt !== -1) {
      const other = checks[1 - nullAt]!;
      return (value, run, evaluated) => void (value === null || other(value, run, evaluated));
    }
    return discriminate(this.#document, schema, checks) ?? union(keyword, checks);
  }

  /** A check that is compiled when a value first reaches it: a process needs few of the schemas. */
  #reference(target: Schema, mode: Mode): Check {
    let check: Check | undefined;
    return (value, run, evaluated) => (check ??= this.compile(target, mode))(value, run, evaluated);
  }
}

const mapValues = (fields: Schema, map: (value: unknown) => Check): Map<string, Check> =>
  new Map(Object.entries(fields).map(([name, value]) => [name, map(value)]));

const all =
  (checks: Check[]): Check =>
  (value, run, evaluated) => {
    for (const check of checks) check(value, run, evaluated);
  };

const not =
  (check: Check): Check =>
  (value, run) => {
    const branch = run.branch();
    check(value, branch, undefined);
    if (branch.errors.length === 0) run.report("not", "must not match this schema");
  };

const conditional =
  (condition: Check, then: Check, otherwise: Check): Check =>
  (value, run, evaluated) => {
    const [branch, seen] = [run.branch(), new Set<string>()];
    condition(value, branch, seen);
    const holds = branch.errors.length === 0;
    if (holds) for (const name of seen) evaluated?.add(name);
    (holds ? then : otherwise)(value, run, evaluated);
  };

function union(keyword: "oneOf" | "anyOf", checks: Check[]): Check {
  return (value, run, evaluated) => {
    const branches = checks.map((check) => {
      const [branch, seen] = [run.branch(), new Set<string>()];
      check(value, branch, seen);
      return { errors: branch.errors, seen };
    });
    const matching = branches.filter(({ errors }) => errors.length === 0);
    for (const { seen } of matching) for (const name of seen) evaluated?.add(name);
    if (matching.length === 1 || (matching.length > 1 && keyword === "anyOf")) return;
    // The value is meant to be of a variant whose type it has: the errors of that one help.
    const likely = branches.filter(({ errors }) => !errors.some((error) => isOfOtherKind(error, run.depth)));
    if (matching.length === 0 && likely.length === 1) return run.add(likely[0]!.errors);
    const message = matching.length > 1 ? "must match only one of the variants" : "must match one of the variants";
    const expected = branches.flatMap(({ errors }) => errors.flatMap((error) => error.expected ?? []));
    run.report(keyword, message, matching.length === 0 && expected.length > 0 ? { expected } : {});
  };
}

const isOfOtherKind = ({ path, keyword }: SchemaError, depth: number): boolean =>
  path.length === depth && ["type", "const", "enum"].includes(keyword);

const properties =
  (checks: Map<string, Check>): Check =>
  (value, run, evaluated) => {
    if (!isRecord(value)) return;
    for (const [name, check] of checks) {
      if (!Object.hasOwn(value, name)) continue;
      evaluated?.add(name);
      run.at(name, () => check(value[name], run, undefined));
    }
  };

const patternProperties =
  (checks: [RegExp, Check][]): Check =>
  (value, run, evaluated) => {
    if (!isRecord(value)) return;
    for (const name of Object.keys(value)) {
      for (const [pattern, check] of checks) {
        if (!pattern.test(name)) continue;
        evaluated?.add(name);
        run.at(name, () => check(value[name], run, undefined));
      }
    }
  };

/** @param check - Undefined when no other property is allowed. */
function additionalProperties(schema: Schema, check: Check | undefined): Check {
  const declared = new Set(Object.keys((schema["properties"] as Schema | undefined) ?? {}));
  const patterns = Object.keys((schema["patternProperties"] as Schema | undefined) ?? {}).map(
    (p) => new RegExp(p, "u"),
  );
  return (value, run, evaluated) => {
    if (!isRecord(value)) return;
    for (const name of Object.keys(value)) {
      if (declared.has(name) || patterns.some((pattern) => pattern.test(name))) continue;
      if (run.isFull) return;
      evaluated?.add(name);
      if (check === undefined)
        run.report("additionalProperties", `must not have the property ${name}`, { property: name });
      else run.at(name, () => check(value[name], run, undefined));
    }
  };
}

function reportUndeclared(keyword: string, value: unknown, evaluated: Set<string>, run: SchemaRun): void {
  if (!isRecord(value)) return;
  for (const name of Object.keys(value)) {
    if (!evaluated.has(name)) run.report(keyword, `must not have the property ${name}`, { property: name });
  }
}

const propertyNames =
  (check: Check): Check =>
  (value, run) => {
    if (!isRecord(value)) return;
    for (const name of Object.keys(value)) {
      const branch = run.branch();
      check(name, branch, undefined);
      if (branch.errors.length > 0)
        run.report("propertyNames", `must not have the property name ${name}`, { property: name });
    }
  };

const items =
  (check: Check, start: number): Check =>
  (value, run) => {
    if (!Array.isArray(value)) return;
    for (let index = start; index < value.length && !run.isFull; index += 1) {
      run.at(String(index), () => check(value[index], run, undefined));
    }
  };

/** At least one item matches. No description uses `minContains` or `maxContains`, which stay unsupported. */
const contains =
  (check: Check): Check =>
  (value, run) => {
    if (!Array.isArray(value)) return;
    const matches = value.some((item) => {
      const branch = run.branch();
      check(item, branch, undefined);
      return branch.errors.length === 0;
    });
    if (!matches) run.report("contains", "must contain at least one matching item");
  };

function noItems(schema: Schema): Check {
  const most = ((schema["prefixItems"] as unknown[] | undefined) ?? []).length;
  return (value, run) => {
    if (Array.isArray(value) && value.length > most) run.report("items", `must have at most ${most} items`);
  };
}

const prefixItems =
  (checks: Check[]): Check =>
  (value, run) => {
    if (!Array.isArray(value)) return;
    checks.slice(0, value.length).forEach((check, index) => {
      run.at(String(index), () => check(value[index], run, undefined));
    });
  };
