/** Finds the prose of an API description, and of other data that people read. */
import { isMap, isScalar, isSeq, parseDocument, type Scalar } from "yaml";
import { splitMarkdown } from "./read-markdown.ts";
import type { Passage } from "./passage.ts";

/** The keys whose text is prose. */
const PROSE = new Set(["about", "cause", "description", "do", "reason", "resolution", "summary", "title", "what"]);

/** The keys that hold data of the API, unless they name a property of a schema. */
const DATA = new Set(["const", "default", "enum", "example", "value"]);

/** The passages of a file of YAML. */
export function readYaml(source: string): Passage[] {
  return proseOf(parseDocument(source).contents, "").flatMap(({ range }) => {
    const [start, end] = range!;
    return splitMarkdown(
      source.slice(start, end).replace(/^[|>][-+\d]*/, (head) => " ".repeat(head.length)),
      start,
    );
  });
}

/** The scalars that are prose, below a node that is the value of a key. */
function proseOf(node: unknown, parent: string): Scalar[] {
  if (isSeq(node)) return parent === "examples" ? [] : node.items.flatMap((item) => proseOf(item, ""));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    const name = String(key);
    const isName = parent === "properties";
    if (isScalar(value)) return !isName && (PROSE.has(name) || parent === "states") ? [value] : [];
    return DATA.has(name) && !isName ? [] : proseOf(value, isName ? "" : name);
  });
}
