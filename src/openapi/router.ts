/** Finds the operation of a request in time that depends on the length of its path alone. */
import type { LazyOperation } from "./operation.ts";

interface Node {
  literals: Map<string, Node>;
  template: Node | undefined;
  methods: Map<string, LazyOperation> | undefined;
}

export type Route =
  | { found: "operation"; operation: LazyOperation }
  /** The path exists, the method does not. */
  | { found: "path"; allowed: string[] }
  | { found: "nothing" };

export class Router {
  readonly #root = emptyNode();

  add(method: string, path: string, operation: LazyOperation): void {
    let node = this.#root;
    for (const segment of segments(path)) {
      if (segment.includes("{")) node = node.template ??= emptyNode();
      else node = getOrAdd(node.literals, segment);
    }
    (node.methods ??= new Map()).set(method, operation);
  }

  /** A literal segment wins over a template, as OpenAPI asks; an empty segment never matches a template. */
  find(method: string, path: string): Route {
    const methods = descend(this.#root, segments(path), 0);
    if (methods === undefined) return { found: "nothing" };
    const operation = methods.get(method);
    return operation ? { found: "operation", operation } : { found: "path", allowed: [...methods.keys()] };
  }
}

function descend(node: Node, path: string[], depth: number): Map<string, LazyOperation> | undefined {
  const segment = path[depth];
  if (segment === undefined) return node.methods;
  const literal = node.literals.get(segment);
  const found = literal && descend(literal, path, depth + 1);
  if (found !== undefined) return found;
  return node.template && segment !== "" ? descend(node.template, path, depth + 1) : undefined;
}

const emptyNode = (): Node => ({ literals: new Map(), template: undefined, methods: undefined });

function getOrAdd(nodes: Map<string, Node>, segment: string): Node {
  const node = nodes.get(segment) ?? emptyNode();
  nodes.set(segment, node);
  return node;
}

/** `/a/b` is `["a", "b"]`; `/a/b/` has an empty last segment, so it is not the same path. */
const segments = (path: string): string[] => path.split("/").slice(1);
