/**
 * Fits a stored resource to the schema of one version: properties that the version lacks are omitted, required ones that
 * are not known are null, unions are narrowed. So a resource that was created under one version is valid under another.
 */
import { resolveReference } from "../openapi/document.ts";
import { isFields } from "./paths.ts";
import type { Document, Schema } from "../openapi/document.ts";
import type { Fields } from "./paths.ts";

/** The version has no form for the value. */
const UNFIT = Symbol("unfit");

type Project = (value: unknown) => unknown;

export class Projector {
  readonly #document: Document;
  readonly #made = new WeakMap<object, Project>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** The value as the schema has it, or undefined where it has no form for it. */
  project(schema: Schema, value: unknown): unknown {
    const fitted = this.#of(schema)(value);
    return fitted === UNFIT ? undefined : fitted;
  }

  /** The schema of a property, through references. */
  schemaAt(schema: Schema, [name, ...rest]: readonly string[]): Schema | undefined {
    const found = resolveReference<Schema>(this.#document, schema);
    if (name === undefined) return found;
    const property = (found["properties"] as Record<string, Schema> | undefined)?.[name];
    return property && this.schemaAt(property, rest);
  }

  /** Made once for each schema; a schema may contain itself. */
  #of(schema: Schema): Project {
    const known = this.#made.get(schema);
    if (known !== undefined) return known;
    let project: Project | undefined;
    const lazily: Project = (value) => (project ??= this.#make(schema))(value);
    this.#made.set(schema, lazily);
    return lazily;
  }

  #make(node: Schema): Project {
    const resolved = resolveReference<Schema>(this.#document, node);
    const branches = (resolved["oneOf"] ?? resolved["anyOf"]) as Schema[] | undefined;
    if (branches !== undefined) return this.#union(branches);
    const schema = this.#flat(resolved);
    const types = [schema["type"] ?? []].flat() as string[];
    const scalar = fitScalar(schema);
    const object = this.#object(schema);
    const item = schema["items"] === undefined ? undefined : this.#of(schema["items"] as Schema);
    return (value) => {
      if (value === undefined || value === null) {
        if (types.includes("null")) return null;
        if (types.length === 0 && !isObjectSchema(schema))
          return value ?? (schema["const"] !== undefined || schema["enum"] !== undefined ? scalar(value) : null);
        if (value === null) return UNFIT;
        if (types.includes("array")) return [];
        return isObjectSchema(schema) ? object({}) : scalar(value);
      }
      if (Array.isArray(value)) {
        if (types.length > 0 && !types.includes("array")) return UNFIT;
        return item === undefined ? value : value.map(item).filter((one) => one !== UNFIT);
      }
      if (!isFields(value)) return scalar(value);
      return isObjectSchema(schema) || types.length === 0 ? object(value) : UNFIT;
    };
  }

  #object(schema: Schema): (value: Fields) => unknown {
    const properties = Object.entries((schema["properties"] ?? {}) as Record<string, Schema>);
    const required = new Set((schema["required"] ?? []) as string[]);
    const extra = schema["additionalProperties"];
    const others = isFields(extra) ? this.#of(extra) : extra === true || properties.length === 0 ? same : undefined;
    const fits = properties.map(([name, property]) => [name, this.#of(property), required.has(name)] as const);
    return (value) => {
      const copy: Fields = {};
      for (const [name, project, isRequired] of fits) {
        if (value[name] === undefined && !isRequired) continue;
        const fitted = project(value[name]);
        if (fitted !== UNFIT) copy[name] = fitted;
        else if (isRequired) return UNFIT;
      }
      if (others === undefined) return copy;
      for (const name of Object.keys(value)) {
        if (Object.hasOwn(copy, name) || properties.some(([declared]) => declared === name)) continue;
        const fitted = others(value[name]);
        if (fitted !== UNFIT) copy[name] = fitted;
      }
      return copy;
    };
  }

  /** The branch that fits; of several, the one that keeps the most of what is known. */
  #union(branches: Schema[]): Project {
    const projects = branches.map((branch) => this.#of(branch));
    return (value) => {
      let best: unknown = UNFIT;
      let most = -1;
      for (const project of projects) {
        const fitted = project(value);
        if (fitted === UNFIT || (fitted === null && value !== null && value !== undefined)) continue;
        const known = isFields(fitted) ? knownIn(fitted, value) : 0;
        if (known > most) [best, most] = [fitted, known];
      }
      return best;
    };
  }

  /** A schema with the parts of its `allOf` merged into it. */
  #flat(schema: Schema): Schema {
    const parts = (schema["allOf"] ?? []) as Schema[];
    return parts.reduce<Schema>((whole, part) => {
      const flat = this.#flat(resolveReference<Schema>(this.#document, part));
      return {
        ...flat,
        ...whole,
        properties: { ...(flat["properties"] as object), ...(whole["properties"] as object) },
        required: [...((flat["required"] ?? []) as string[]), ...((whole["required"] ?? []) as string[])],
      };
    }, schema);
  }
}

const same: Project = (value) => value;

const isObjectSchema = ({ type, properties }: Schema): boolean =>
  type === "object" || properties !== undefined || (Array.isArray(type) && type.includes("object"));

/** How many properties of a value a projection of it has, less those that it had to make up. */
const knownIn = (fitted: Fields, value: unknown): number =>
  isFields(value) ? Object.keys(fitted).reduce((sum, name) => sum + (value[name] === undefined ? -0.01 : 1), 0) : 0;

/** Checks a text, number or boolean against type, `enum`, `const` and `pattern`. */
function fitScalar(schema: Schema): Project {
  const types = [schema["type"] ?? []].flat() as string[];
  const values = "const" in schema ? [schema["const"]] : (schema["enum"] as unknown[] | undefined);
  const pattern = typeof schema["pattern"] === "string" ? new RegExp(schema["pattern"], "u") : undefined;
  const nullable = types.includes("null");
  return (value) => {
    if (value === undefined) return nullable ? null : values?.length === 1 ? values[0] : UNFIT;
    const fits =
      (types.length === 0 ||
        types.includes(typeOf(value)) ||
        (types.includes("number") && typeof value === "number")) &&
      (values === undefined || values.includes(value)) &&
      (pattern === undefined || typeof value !== "string" || pattern.test(value));
    return fits ? value : nullable ? null : UNFIT;
  };
}

const typeOf = (value: unknown): string => (Number.isInteger(value) ? "integer" : typeof value);
