/** One operation of a description, with its references resolved. */
import { HTTP_METHODS, resolveReference } from "./document.ts";
import { dereferenced } from "./inline-references.ts";
import type {
  Document,
  HeaderObject,
  OperationObject,
  ParameterObject,
  PathItem,
  RequestBodyObject,
  Schema,
  SecurityScheme,
} from "./document.ts";

/** A response that an operation documents for one status. */
export interface DescribedResponse {
  /** As the description has it: `200`, `4XX` or `default`. */
  status: string;
  headers: Record<string, HeaderObject>;
  /** Undefined for a response without a body. */
  mediaType: string | undefined;
  schema: Schema | undefined;
  /** By name, in the order of the description; a plain `example` is called `default`. */
  examples: Map<string, unknown>;
}

export interface RequestBody {
  required: boolean;
  /** Schema by media type. */
  content: Record<string, Schema | undefined>;
}

export interface Operation {
  id: string;
  /** In capitals. */
  method: string;
  /** With templates, such as `/accounts/{acc_id}`. */
  path: string;
  /** Those of its path included, with their schemas free of references. */
  parameters: ParameterObject[];
  body: RequestBody | undefined;
  responses: DescribedResponse[];
  /** Alternatives; each is a list of schemes that must all be met. */
  security: SecurityScheme[][];
  /** Whether what it creates is made in the background. */
  isAsync: boolean;
}

/** The names by which a test selects the responses of an operation; known without its document. */
export interface OperationNames {
  id: string;
  responses: readonly { status: string; examples: Pick<ReadonlySet<string>, "has" | "keys" | "size"> }[];
}

/** Reads an operation when it is first needed: a start pays for none of them. */
export type LazyOperation = () => Operation;

/** Every operation of a document, none of them read yet. */
export function listOperations(document: Document): OperationEntry[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    HTTP_METHODS.filter((method) => item?.[method] !== undefined).map((method) => ({
      id: operationId(item!, method, path),
      method: method.toUpperCase(),
      path,
      operation: once(() => readOperation(document, path, item!, method)),
    })),
  );
}

export interface OperationEntry {
  id: string;
  /** In capitals. */
  method: string;
  path: string;
  operation: LazyOperation;
}

/** The operation's own id, or its method and path when it has none. */
const operationId = (item: PathItem, method: string, path: string): string =>
  (item[method] as OperationObject).operationId ?? `${method.toUpperCase()} ${path}`;

function readOperation(document: Document, path: string, item: PathItem, method: string): Operation {
  const source = item[method] as OperationObject;
  const parameters = new Map<string, ParameterObject>();
  for (const node of [...(item.parameters ?? []), ...(source.parameters ?? [])]) {
    const { schema, ...parameter } = resolveReference<ParameterObject>(document, node);
    if (schema) Object.assign(parameter, { schema: dereferenced(document, schema) });
    parameters.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return {
    id: operationId(item, method, path),
    method: method.toUpperCase(),
    path,
    parameters: [...parameters.values()],
    body: source.requestBody && readBody(resolveReference<RequestBodyObject>(document, source.requestBody)),
    responses: Object.keys(source.responses).map((status) => readResponse(document, status, source)),
    security: readSecurity(document, source),
    isAsync: source["x-async"] === true,
  };
}

const readBody = ({ required = false, content }: RequestBodyObject): RequestBody => ({
  required,
  content: Object.fromEntries(Object.entries(content).map(([type, { schema }]) => [type, schema])),
});

function readResponse(document: Document, status: string, { responses }: OperationObject): DescribedResponse {
  const response = resolveReference(document, responses[status]!);
  const [mediaType, media] = Object.entries(response.content ?? {})[0] ?? [];
  const examples = new Map<string, unknown>(media && "example" in media ? [["default", media.example]] : []);
  for (const [name, example] of Object.entries(media?.examples ?? {})) {
    examples.set(name, resolveReference<{ value?: unknown }>(document, example).value);
  }
  const headers = Object.entries(response.headers ?? {}).map(([name, header]) => [
    name,
    resolveReference<HeaderObject>(document, header),
  ]);
  return {
    status,
    headers: Object.fromEntries(headers) as Record<string, HeaderObject>,
    mediaType,
    schema: media?.schema,
    examples,
  };
}

function readSecurity(document: Document, source: OperationObject): SecurityScheme[][] {
  const schemes = document.components?.securitySchemes ?? {};
  return (source.security ?? document.security ?? []).map((requirement) =>
    Object.keys(requirement).map((name) => resolveReference<SecurityScheme>(document, schemes[name]!)),
  );
}

/** Returns the response documented for a status: by its code, its class (`4XX`), or the default. */
export function findResponse<Response extends { status: string }>(
  { responses }: { responses: readonly Response[] },
  status: number,
): Response | undefined {
  const named = (name: string) => responses.find((response) => response.status === name);
  return named(String(status)) ?? named(`${Math.floor(status / 100)}XX`) ?? named("default");
}

/** The values of the path parameters of a request, by name. */
export function pathValues({ path }: Operation, requested: string): Record<string, string> {
  const values: Record<string, string> = {};
  if (!path.includes("{")) return values;
  const parts = requested.split("/");
  path.split("/").forEach((segment, index) => {
    if (segment.startsWith("{") && segment.endsWith("}")) {
      values[segment.slice(1, -1)] = decodeSegment(parts[index] ?? "");
    }
  });
  return values;
}

/** A segment that is not valid percent-encoding stays as it is, and then fails the id pattern. */
function decodeSegment(segment: string): string {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
