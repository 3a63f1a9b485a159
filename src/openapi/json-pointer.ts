/** JSON Pointers (RFC 6901) within one document. */

/** Returns the node that a pointer such as `/components/schemas/Entity` names, or undefined. */
export function getPointer(document: unknown, pointer: string): unknown {
  let node = document;
  for (const key of pointerKeys(pointer)) node = (node as Record<string, unknown> | undefined)?.[key];
  return node;
}

/** The keys of a pointer, which may begin with `#`. */
export function pointerKeys(pointer: string): string[] {
  const parts = pointer.split("/").slice(1);
  // Most pointers have nothing to decode, and a description has thousands.
  return /[%~]/.test(pointer) ? parts.map((part) => unescapePointer(decodeURIComponent(part))) : parts;
}

/** Escapes a key for use in a pointer. */
export const escapePointer = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** The key that a part of a pointer stands for. */
export const unescapePointer = (part: string): string => part.replaceAll("~1", "/").replaceAll("~0", "~");
