/** Finds the prose of Markdown, which the texts of descriptions and comments are written in as well. */
import { mask, type Passage } from "./passage.ts";

const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;
const FENCE = /^([ \t]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1\2[ \t]*$/gm;
const INLINE_CODE = /(`+)(?!`)(?:[^`\n]|\n(?!\s*\n)|(?!\1(?!`))`)+\1/g;

/** Starts a separate passage: a heading, a list item, a row of a table or an option in the help of a command. */
const OPENING = /^[ \t]*(#{1,6}[ \t]|[-*+][ \t]|\d+[.)][ \t]|\||--\w)/;

/** The passages of a file of Markdown. */
export function readMarkdown(source: string): Passage[] {
  return splitMarkdown(source.replace(FRONT_MATTER, maskFrontMatter));
}

/** Title and description are a list item each, so that each is a separate passage. */
const maskFrontMatter = (matter: string): string =>
  mask(matter, /^(?!title: |description: ).*$/gm).replaceAll(/^\w+:/gm, (key) => "-".padEnd(key.length));

/** The passages of a text in Markdown that stands at an offset of its file. */
export function splitMarkdown(source: string, offset = 0): Passage[] {
  const passages: Passage[] = [];
  let open: Passage | undefined;
  let at = 0;
  for (const line of maskMarkup(source).split("\n")) {
    if (line.trim() === "" || OPENING.test(line)) open = undefined;
    if (/^[ \t]*\|/.test(line)) passages.push(...cells(line, offset + at));
    else if (open !== undefined) open.text += `\n${line}`;
    else if (line.trim() !== "")
      passages.push((open = { start: offset + at, text: mask(line, /^[ \t]*([#>*+-]+|\d+[.)])[ \t]/g) }));
    at += line.length + 1;
  }
  return passages;
}

function maskMarkup(source: string): string {
  let text = mask(source, FENCE);
  text = mask(text, /<!--[\s\S]*?-->/g);
  text = mask(text, INLINE_CODE, "_");
  text = mask(text, /^\[[^\]\n]+\]: .*$/gm);
  text = mask(text, /(?<=\])\([^)\s]*(?: "[^"]*")?\)/g);
  text = mask(text, /<?https?:\/\/[^\s>)]+>?/g, "_");
  text = mask(text, /<\/?[a-z][^<>]*>/gi);
  return mask(text, /\*{1,3}/g);
}

function cells(line: string, start: number): Passage[] {
  return [...line.matchAll(/[^|]+/g)]
    .map(({ 0: text, index }) => ({ start: start + index, text }))
    .filter(({ text }) => /[A-Za-z]/.test(text));
}
