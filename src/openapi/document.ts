/** The bundled OpenAPI 3.1 document of one API and version, and the parts of it that the mock reads. */
import { SetupError } from "./error.ts";
import { getPointer } from "./json-pointer.ts";

export interface Reference {
  $ref: string;
}

export type Schema = Record<string, unknown>;

export interface MediaType {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { value?: unknown } | Reference>;
}

export interface HeaderObject {
  schema?: Schema;
  example?: unknown;
  required?: boolean;
}

export interface ParameterObject extends HeaderObject {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  style?: string;
  explode?: boolean;
  deprecated?: boolean;
}

export interface ResponseObject {
  headers?: Record<string, HeaderObject | Reference>;
  content?: Record<string, MediaType>;
}

export interface RequestBodyObject {
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface OperationObject {
  operationId?: string;
  deprecated?: boolean;
  parameters?: (ParameterObject | Reference)[];
  requestBody?: RequestBodyObject | Reference;
  responses: Record<string, ResponseObject | Reference>;
  security?: Record<string, string[]>[];
  "x-async"?: boolean;
}

export interface PathItem extends Record<string, unknown> {
  parameters?: (ParameterObject | Reference)[];
}

export interface SecurityScheme {
  type: string;
  scheme?: string;
  bearerFormat?: string;
}

export interface Document {
  openapi: string;
  jsonSchemaDialect?: string;
  info: { title: string; version: string };
  servers?: { url: string }[];
  security?: Record<string, string[]>[];
  paths?: Record<string, PathItem | undefined>;
  components?: {
    schemas?: Record<string, Schema>;
    securitySchemes?: Record<string, SecurityScheme | Reference>;
    [kind: string]: Record<string, unknown> | undefined;
  };
}

/** In the order of the OpenAPI specification. */
export const HTTP_METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

export type HttpMethod = (typeof HTTP_METHODS)[number];

/** Whether a value is an object other than null and an array. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Returns the node itself, or the node that its `$ref` names within the document.
 *
 * @param steps - How many references to follow, one after the other. Defaults to all.
 * @throws {SetupError} `broken-description` when a reference names nothing.
 */
export function resolveReference<T>(document: object, node: T | Reference, steps = Infinity): T {
  let found: unknown = node;
  for (let step = 0; step < steps && isReference(found); step += 1) {
    const { $ref } = found;
    found = getPointer(document, $ref.slice(1));
    if (found === undefined) throw new SetupError("broken-description", `${$ref} names nothing in the description.`);
  }
  return found as T;
}

const isReference = (node: unknown): node is Reference =>
  typeof (node as Partial<Reference> | null | undefined)?.$ref === "string";

/** Returns the names of all properties that are free-form objects, such as `metadata`. */
export function freeFormNames(document: Document): Set<string> {
  const names = new Set<string>();
  const checked = new Map<unknown, boolean>();
  const isFreeForm = (property: Schema): boolean => {
    const { additionalProperties = false, properties: own } = resolveReference<Schema>(document, property);
    return additionalProperties !== false && own === undefined;
  };
  for (const { properties } of Object.values(document.components?.schemas ?? {})) {
    for (const [name, property] of Object.entries((properties ?? {}) as Record<string, Schema>)) {
      const target = property["$ref"] ?? property;
      if (!checked.has(target)) checked.set(target, isFreeForm(property));
      if (checked.get(target)) names.add(name);
    }
  }
  return names;
}
