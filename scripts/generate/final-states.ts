/** Finds what `poll` has to know: which responses have final states, and which paths create or change what they return. */
import { resolveReference } from "../../src/openapi/document.ts";
import { isNode, type Document, type Node } from "../lib/document.ts";
import { successOf, type Operation } from "../lib/operations.ts";

export interface Polling {
  /** Path of a GET → where its resource has states, and those that are final: `status completed failed`, separated by commas. */
  final: Record<string, string>;
  /** Path of a POST → path of the GET that reads the resource which it creates or changes. */
  retrieve: Record<string, string>;
}

export function pollingOf(document: Document, operations: Operation[]): Polling {
  const final: Record<string, string> = {};
  for (const { method, path, node, list } of operations) {
    if (method !== "get" || list) continue;
    const places = placesOf(document, resourceOf(document, node));
    if (places.size > 0) final[path] = [...places].map(([place, states]) => `${place} ${states.join(" ")}`).join();
  }
  const retrieve: Record<string, string> = {};
  for (const { method, path, async } of operations) {
    if (method !== "post") continue;
    const isOwn = (get: string): boolean =>
      (get.startsWith(`${path}/{`) && !get.slice(path.length + 1).includes("/")) ||
      // What changes a resource stands below it.
      (async && path.slice(0, path.lastIndexOf("/")) === get);
    const found = Object.keys(final).find(isOwn);
    if (found !== undefined) retrieve[path] = found;
  }
  return { final, retrieve };
}

/** The schema of the resource in a successful response, out of its envelope if it has one. */
function resourceOf(document: Document, operation: Node): unknown {
  const schema = successOf(document, operation)?.content?.["application/json"]?.schema as unknown;
  const { properties = {} } = (resolveReference(document, schema) ?? {}) as { properties?: Record<string, unknown> };
  return "success" in properties ? properties.data : schema;
}

/** `status`, or `<property>.status` where a resource has several; expandable objects are separate resources. */
function placesOf(document: Document, schema: unknown, depth = 0): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const variant of variantsOf(document, schema)) {
    for (const [name, property] of Object.entries((variant.properties ?? {}) as Record<string, unknown>)) {
      for (const inner of variantsOf(document, property)) {
        const states = inner["x-final-states"] as string[] | undefined;
        if (states !== undefined && name === "status") found.set(name, states);
        if (depth > 0 || "x-expandable" in inner || inner.type === "array") continue;
        for (const [place, below] of placesOf(document, inner, depth + 1)) found.set(`${name}.${place}`, below);
      }
    }
  }
  if (found.has("status")) return new Map([["status", found.get("status") as string[]]]);
  return found;
}

/** A schema without its references, and what it is a union or a combination of. */
function variantsOf(document: Document, schema: unknown): Node[] {
  if (!isNode(schema)) return [];
  const node = resolveReference(document, schema) as Node;
  const parts = [node.oneOf, node.anyOf, node.allOf].flat().filter(isNode);
  const isExpandable = "x-expandable" in node;
  return isExpandable ? [node] : [node, ...parts.flatMap((part) => variantsOf(document, part))];
}
