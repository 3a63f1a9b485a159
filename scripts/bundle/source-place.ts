/** Names the line of a source file that a part of a bundle came from. */
import { relative } from "node:path";
import { LineCounter, parseDocument, type Document } from "yaml";
import type { Bundle } from "./bundler.ts";

interface Parsed {
  document: Document.Parsed;
  lines: LineCounter;
}

const parsed = new Map<string, Parsed>();

/**
 * The place in the sources of a part of a bundle, such as `openapi/method/paths/accounts.yaml:12:5`. A part that the bundler
 * derived has the place of the closest part around it that somebody wrote.
 * @param path - The keys from the root of the bundle; keys that do not exist end the path.
 */
export function placeInSources({ document, originOf }: Bundle, path: string[]): string {
  let node: unknown = document;
  let origin = originOf(document);
  let rest: string[] = [];
  for (const key of path) {
    node = (node as Record<string, unknown> | undefined)?.[key];
    const own = typeof node === "object" && node !== null ? originOf(node) : undefined;
    if (own === undefined) rest.push(key);
    else [origin, rest] = [own, []];
  }
  if (origin === undefined) throw new Error("The root of a bundle has no origin.");
  return placeInFile(origin.source.absoluteRef, origin.source.body, [...origin.path, ...rest]);
}

/** The line and column of a path in a YAML file; of the deepest part of the path that is there. */
export function placeInFile(file: string, text: string, path: string[]): string {
  const { document, lines } = parse(text);
  let depth = path.length;
  while (depth > 0 && !document.hasIn(path.slice(0, depth))) depth -= 1;
  const offset = offsetOf(document, path.slice(0, depth));
  const { line, col } = lines.linePos(offset);
  return `${relative(process.cwd(), file)}:${line}:${col}`;
}

/** Where a key of a mapping or an item of a list begins. */
function offsetOf(document: Document.Parsed, path: string[]): number {
  if (path.length === 0) return document.contents?.range?.[0] ?? 0;
  const parent = document.getIn(path.slice(0, -1), true) as {
    items?: { key?: { value?: unknown; range?: number[] }; range?: number[] }[];
  };
  const last = path.at(-1);
  const item = parent.items?.find((each, index) => String(each.key?.value ?? index) === last);
  return item?.key?.range?.[0] ?? item?.range?.[0] ?? 0;
}

function parse(text: string): Parsed {
  let known = parsed.get(text);
  if (known === undefined) {
    const lines = new LineCounter();
    known = { document: parseDocument(text, { lineCounter: lines }), lines };
    parsed.set(text, known);
  }
  return known;
}
