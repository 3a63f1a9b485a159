/** Reads the facts about operations that the client, the manifest and the types share. */
import { HTTP_METHODS, resolveReference, type HttpMethod } from "../../src/openapi/document.ts";
import { isNode, type Document, type Node } from "./document.ts";

export interface Operation {
  operationId: string;
  method: HttpMethod;
  path: string;
  /** Path parameter → pattern of its value. */
  patterns: Record<string, string>;
  /** Takes an `Idempotency-Key`. */
  idempotent: boolean;
  /** The response is a resource that is completed later. */
  async: boolean;
  /** A list in pages. */
  list: boolean;
  /** The successful response is not JSON. */
  text: boolean;
  /** The successful response can be a file, of a media type that is neither JSON nor text. */
  binary: boolean;
  /** The successful response is JSON without the envelope of the API: `x-no-envelope` gives the reason. */
  bare: boolean;
  /** The resolved operation object. */
  node: Node;
  /** The resolved parameters, those of the path included. */
  parameters: Node[];
}

/** Query parameters that select a further page. */
const PAGE_PARAMETERS = ["page", "page_cursor", "starting_after"];

export function readOperations(document: Document): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    HTTP_METHODS.filter((method) => isNode(item[method])).map((method) => readOperation(document, path, item, method)),
  );
}

/** What a path value matches that has no pattern: anything that stays within its segment. */
const SEGMENT = "^[^/]+$";

function readOperation(document: Document, path: string, item: Node, method: HttpMethod): Operation {
  const node = item[method] as Node;
  const parameters = [...(item.parameters ?? []), ...(node.parameters ?? [])].map(
    (parameter) => resolveReference(document, parameter) as Node,
  );
  const named = (place: string, name: string) =>
    parameters.some((parameter) => parameter.in === place && parameter.name.toLowerCase() === name);
  const content = (successOf(document, node)?.content ?? {}) as Record<string, Node>;
  const media = Object.keys(content);
  return {
    operationId: node.operationId as string,
    method,
    path,
    patterns: Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === "path")
        .map((parameter) => [
          parameter.name,
          (resolveReference(document, parameter.schema) as Node)?.pattern ?? SEGMENT,
        ]),
    ),
    idempotent: named("header", "idempotency-key"),
    async: node["x-async"] === true,
    list: method === "get" && PAGE_PARAMETERS.some((name) => named("query", name)),
    text: media.length > 0 && !media.some((type) => /[/+]json\b/.test(type)),
    binary: media.some((type) => !/[/+]json\b|^text\//.test(type)),
    bare: Object.values(content).some(
      ({ schema }) => "x-no-envelope" in (resolveReference(document, schema ?? {}) as Node),
    ),
    node,
    parameters,
  };
}

/** The response object of an operation's first 2xx status. */
export function successOf(document: Document, operation: Node): Node | undefined {
  const responses = operation.responses as Record<string, Node>;
  const status = Object.keys(responses).find((code) => code.startsWith("2"));
  return status === undefined ? undefined : (resolveReference(document, responses[status]) as Node);
}
