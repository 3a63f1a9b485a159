/** An OpenAPI 3.1 bundle, as loosely typed as it is read. */
export type Node = Record<string, any>;

export interface Document extends Node {
  paths: Record<string, Node>;
  components: Record<string, Record<string, Node>>;
}

/** Name of the component schema that a `$ref` points at, or undefined. */
export function schemaName(ref: unknown): string | undefined {
  return typeof ref === "string" ? /^#\/components\/schemas\/([^/]+)$/.exec(ref)?.[1] : undefined;
}

export const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;
