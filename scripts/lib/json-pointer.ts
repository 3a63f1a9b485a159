/** JSON Pointers (RFC 6901) within one document. */

/** The node that a pointer such as `/components/schemas/Entity` names; undefined when there is none. */
export function getPointer(document: unknown, pointer: string): unknown {
  let node = document;
  for (const key of pointerKeys(pointer)) {
    node = (node as Record<string, unknown> | undefined)?.[key];
  }
  return node;
}

/** The keys of a pointer, which may begin with `#`. */
export const pointerKeys = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));

/** The node itself, or what its `$ref` into the same document names. */
export function resolveRef(document: unknown, node: unknown): unknown {
  const ref = (node as { $ref?: unknown } | null)?.$ref;
  return typeof ref === "string" ? resolveRef(document, getPointer(document, ref.slice(1))) : node;
}
