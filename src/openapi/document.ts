/** The bundled OpenAPI 3.1 document of one API and version, and the parts of it that the mock reads. */
import { MockError } from "./error.ts";

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

/**
 * The node itself, or what its `$ref` names within the document.
 *
 * @param steps How many references are followed, one after the other; all when left out.
 */
export function resolve<T extends object>(document: Document, node: T | Reference, steps = Infinity): T {
  let found: unknown = node;
  for (let step = 0; step < steps && typeof (found as Partial<Reference>).$ref === "string"; step += 1) {
    const { $ref } = found as Reference;
    const parts = $ref.slice(2).split("/").map(unescape);
    found = parts.reduce<unknown>((parent, part) => (parent as Record<string, unknown> | undefined)?.[part], document);
    if (found === undefined) throw new MockError("broken-description", `${$ref} names nothing in the description.`);
  }
  return found as T;
}

const unescape = (part: string): string => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");

/** The names of properties that are objects without properties of their own, in all schemas of a document. */
export function freeFormNames(document: Document): Set<string> {
  const names = new Set<string>();
  for (const { properties } of Object.values(document.components?.schemas ?? {})) {
    for (const [name, property] of Object.entries((properties ?? {}) as Record<string, Schema>)) {
      const { additionalProperties = false, properties: own } = resolve<Schema>(document, property);
      if (additionalProperties !== false && own === undefined) names.add(name);
    }
  }
  return names;
}
