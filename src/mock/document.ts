/** The bundled OpenAPI 3.1 document of one API and version, and the parts of it that the mock reads. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
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

/** Beside `src`, which is compiled into a folder of its own together with it. */
const GENERATED = join(import.meta.dirname, "../../generated");

const ROOT = packageRoot(import.meta.dirname);

/** The folder of the nearest package.json: the sources and the compiled package lie at different depths below it. */
function packageRoot(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : packageRoot(dirname(folder));
}

/** Where a file of this package lies. */
export const packageFile = (name: string): string => join(ROOT, name);

const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/**
 * The versions of an API that are described, the oldest first.
 *
 * @throws MockError `unknown-api`
 */
export function describedVersions(api: string): string[] {
  if (!folders(GENERATED).includes(api)) {
    throw new MockError("unknown-api", `There is no API "${api}". There are: ${folders(GENERATED).join(", ")}.`);
  }
  return folders(join(GENERATED, api)).sort();
}

/**
 * Reads the bundle of one version.
 *
 * @throws MockError `unknown-api` or `unknown-version`
 */
export function readDocument(api: string, version: string): Document {
  return JSON.parse(readFileSync(join(GENERATED, api, version, "openapi.json"), "utf8")) as Document;
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
