/** The bundles under generated/, read once per test file. */
import { readFileSync } from "node:fs";
import { readApis, type Api } from "../../scripts/lib/apis.ts";
import { HTTP_METHODS, resolveReference } from "../../src/openapi/document.ts";
import { escapePointer } from "../../src/openapi/json-pointer.ts";

export type Node = Record<string, any>;

export interface Bundle extends Api {
  document: Node;
}

export const bundles: Bundle[] = readApis().map((api) => ({
  ...api,
  document: JSON.parse(readFileSync(`${api.generated}/openapi.json`, "utf8")) as Node,
}));

/** The bundle of an API and version. */
export function bundleOf(id: string): Bundle {
  const found = bundles.find((bundle) => bundle.id === id);
  if (found === undefined) throw new Error(`No bundle ${id}; redocly.yaml has ${bundles.map((b) => b.id).join(", ")}.`);
  return found;
}

export interface Operation {
  id: string;
  method: string;
  path: string;
  /** JSON Pointer of the operation. */
  pointer: string;
  operation: Node;
  /** Of the path item and the operation, with their references resolved. */
  parameters: Node[];
}

/** Every operation of a bundle. */
export function operationsOf({ document }: { document: Node }): Operation[] {
  return Object.entries(document.paths as Record<string, Node>).flatMap(([path, item]) =>
    HTTP_METHODS.filter((method) => method in item).map((method) => ({
      id: item[method].operationId as string,
      method: method.toUpperCase(),
      path,
      pointer: `/paths/${escapePointer(path)}/${method}`,
      operation: item[method] as Node,
      parameters: [...(item.parameters ?? []), ...(item[method].parameters ?? [])].map((parameter: Node) =>
        deref(document, parameter),
      ),
    })),
  );
}

/** The node itself or what its reference names. */
export const deref = (document: Node, node: Node): Node => resolveReference<Node>(document, node);
