/** Finds every example of an OpenAPI document together with the schema that it must match. */
import { resolveReference } from "../../src/openapi/document.ts";

export interface Example {
  /** Where the example stands. */
  pointer: string;
  /** Where its schema stands. */
  schemaPointer: string;
  /** The key under `examples`, or undefined for a plain `example`. */
  name: string | undefined;
  value: unknown;
}

type Node = Record<string, any>;

/** Examples of media types, parameters, headers and schemas, in document order, each once per place it is used. */
export function collectExamples(document: Node): Example[] {
  const found: Example[] = [];
  walk(document, "", document, found);
  return found;
}

function walk(node: unknown, pointer: string, document: Node, found: Example[]): void {
  if (typeof node !== "object" || node === null) return;
  if (Array.isArray(node)) {
    node.forEach((item, index) => walk(item, `${pointer}/${index}`, document, found));
    return;
  }
  const object = node as Node;
  if (isPlaceOfExamples(object)) found.push(...examplesOf(object, pointer, document));
  for (const [key, value] of Object.entries(object)) {
    if (key === "example" || key === "examples" || key === "const" || key === "enum" || key.startsWith("x-")) continue;
    walk(value, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, document, found);
  }
}

/** A media type, parameter or header: it has a schema, and examples beside it. */
const isPlaceOfExamples = (node: Node): boolean =>
  typeof node.schema === "object" && node.schema !== null && ("example" in node || "examples" in node);

function examplesOf(node: Node, pointer: string, document: Node): Example[] {
  const schemaPointer = `${pointer}/schema`;
  const named = Object.entries((node.examples ?? {}) as Record<string, Node>).map(([name, example]) => ({
    pointer: `${pointer}/examples/${name}`,
    schemaPointer,
    name,
    value: (resolveReference(document, example) as Node).value as unknown,
  }));
  const plain = "example" in node ? [{ pointer, schemaPointer, name: undefined, value: node.example as unknown }] : [];
  return [...named, ...plain];
}
