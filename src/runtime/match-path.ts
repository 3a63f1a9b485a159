/** Finds the operation that reads a path with values in it, such as that of a webhook event. */
import { operationsOf, type Operation, type OperationTable } from "./operation-table.ts";

export interface PathMatch {
  /** The path template. */
  readonly path: string;
  /** The values of its parameters. */
  readonly ids: Readonly<Record<string, string>>;
}

/** Returns the GET operation's path and the ids; undefined when no operation of the table reads the path. */
export function matchPath(table: OperationTable, path: string): PathMatch | undefined {
  for (const operation of operationsOf(table).values()) {
    const isResource = operation.method === "GET" && operation.path.endsWith("}");
    const ids = isResource && idsIn(operation, path.split("/"));
    if (ids) return { path: operation.path, ids };
  }
  return undefined;
}

function idsIn({ path, pieces }: Operation, values: readonly string[]): Record<string, string> | undefined {
  const segments = path.split("/");
  if (segments.length !== values.length) return undefined;
  const ids: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const value = values[index] as string;
    const parameter = pieces.find((piece) => typeof piece === "object" && segment === `{${piece.name}}`);
    if (typeof parameter !== "object") {
      if (segment !== value) return undefined;
    } else if (parameter.pattern.test(value)) ids[parameter.name] = value;
    else return undefined;
  }
  return ids;
}
