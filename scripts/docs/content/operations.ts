/** The operations of a bundle as the site shows and links them. */
import { HTTP_METHODS, resolveReference } from "../../../src/openapi/document.ts";

/** Any object of a bundle. */
export type Node = Record<string, any>;

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  description?: string;
  example?: unknown;
  schema?: Node;
}

export interface Operation {
  id: string;
  /** In capitals. */
  method: string;
  path: string;
  tag: string;
  summary: string;
  /** Markdown. */
  description: string;
  deprecated: boolean;
  /** Where it stands on the reference page, e.g. `#/account-balances/createaccountbalance`. */
  anchor: string;
  /** Those of its path included. */
  parameters: Parameter[];
  node: Node;
}

/** Every operation, in the order of the paths. */
export function readOperations(document: Node): Operation[] {
  return Object.entries((document.paths ?? {}) as Record<string, Node>).flatMap(([path, item]) =>
    HTTP_METHODS.filter((method) => method in item).map((method) => readOperation(document, path, item, method)),
  );
}

/** The operations of a document's webhooks; their path is the webhook's name. */
export function readWebhooks(document: Node): Operation[] {
  return Object.entries((document.webhooks ?? {}) as Record<string, Node>).flatMap(([name, item]) => {
    const resolved = resolveReference(document, item) as Node;
    return HTTP_METHODS.filter((method) => method in resolved).map((method) =>
      readOperation(document, name, resolved, method),
    );
  });
}

function readOperation(document: Node, path: string, item: Node, method: string): Operation {
  const node = item[method] as Node;
  const id = node.operationId as string;
  const tag = (node.tags as string[] | undefined)?.[0] ?? "";
  const parameters = [...(item.parameters ?? []), ...(node.parameters ?? [])] as Node[];
  return {
    id,
    method: method.toUpperCase(),
    path,
    tag,
    summary: (node.summary as string | undefined) ?? id,
    description: ((node.description as string | undefined) ?? "").trim(),
    deprecated: node.deprecated === true,
    anchor: tag === "" ? `#/${slug(id)}` : `#/${slug(tag)}/${slug(id)}`,
    parameters: parameters.map((parameter) => resolveReference(document, parameter) as Parameter),
    node,
  };
}

/** A tag or an operation id in an address, as Redoc writes it. */
const slug = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
