/** Sets or, with null, removes the value that a JSON Pointer names. */
export function setPointer(document: unknown, pointer: string, value: unknown): void {
  const keys = pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = keys.pop() as string;
  let node = document as Record<string, unknown>;
  for (const key of keys) node = node[key] as Record<string, unknown>;
  if (value === null) delete node[last];
  else node[last] = value;
}
