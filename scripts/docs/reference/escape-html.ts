/**
 * Escapes HTML in the texts of a description before Redoc renders them as Markdown. Redoc removes scripts and event handlers,
 * but keeps `<meta http-equiv="refresh">`, which no policy stops.
 */
import type { Node } from "../content/operations.ts";

/** The properties of an OpenAPI object that Redoc renders as Markdown. */
const TEXTS = new Set(["description", "summary", "title"]);

/** Values that are shown as they are, never as Markdown. */
const VALUES = new Set(["value", "example", "const", "enum", "default"]);

/** Returns a copy of a description whose texts contain no HTML. */
export function escapeTexts<T>(node: T): T {
  if (Array.isArray(node)) return node.map(escapeTexts) as T;
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node as Node).map(([key, value]) => [key, escapeEntry(key, value)]);
  return Object.fromEntries(entries) as T;
}

function escapeEntry(key: string, value: unknown): unknown {
  if (typeof value === "string") return TEXTS.has(key) ? escapeText(value) : value;
  return VALUES.has(key) ? value : escapeTexts(value);
}

/**
 * Escapes every `<` that can begin a tag, except in a code span on one line. A `|` ends a code span inside a table, so a span
 * that has one is escaped as well.
 */
export const escapeText = (text: string): string =>
  text.replaceAll(/\\.|(`+)(?!`)[^`\n|]*\1(?!`)|<(?=[a-z/!?])/gi, (match) => (match === "<" ? "&lt;" : match));
