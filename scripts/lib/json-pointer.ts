/** JSON Pointers (RFC 6901) within one document. */

/** The node that a pointer such as `/components/schemas/Entity` names; undefined when there is none. */
export function getPointer(document: unknown, pointer: string): unknown {
  let node = document;
  for (const part of pointer.split("/").slice(1)) {
    const key = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
    node = (node as Record<string, unknown> | undefined)?.[key];
  }
  return node;
}

/** The node itself, or what its `$ref` into the same document names. */
export function resolveRef(document: unknown, node: unknown): unknown {
  const ref = (node as { $ref?: unknown } | null)?.$ref;
  return typeof ref === "string" ? resolveRef(document, getPointer(document, ref.slice(1))) : node;
}
