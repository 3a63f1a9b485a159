/** Finds the prose of TypeScript: its comments, and the strings that people read as messages, help or pages. */
import ts from "typescript";
import { splitMarkdown } from "./read-markdown.ts";
import { mask, type Passage } from "./passage.ts";

/** Three words in a row. Shorter strings are names, keys and parts of code. */
const SENTENCE = /[A-Za-z]{2,}[,:]?\s+[A-Za-z_]+[,:]?\s+[A-Za-z_]+/;

/** Ends a line of code, such as a style sheet or a script within a page. */
const CODE = /[;{}][ \t]*$/m;

/** The passages of a file of TypeScript. */
export function readTypeScript(source: string): Passage[] {
  const file = ts.createSourceFile("prose.ts", source, ts.ScriptTarget.Latest, true);
  const comments = new Map<number, ts.CommentRange>();
  const strings: Passage[] = [];
  const visit = (node: ts.Node): void => {
    const ranges = [
      ...(ts.getLeadingCommentRanges(source, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(source, node.getEnd()) ?? []),
    ];
    for (const range of ranges) comments.set(range.pos, range);
    strings.push(...messageOf(node, source));
    for (const child of node.getChildren(file)) if (!ts.isJSDoc(child)) visit(child);
  };
  visit(file);
  return [...readComments(source, [...comments.values()]), ...strings];
}

/** Comments of one line each that follow one another are one passage. */
function readComments(source: string, ranges: ts.CommentRange[]): Passage[] {
  const merged: { pos: number; end: number }[] = [];
  for (const { pos, end } of ranges.toSorted((a, b) => a.pos - b.pos)) {
    const last = merged.at(-1);
    const ownLine = /(^|\n)[ \t]*$/.test(source.slice(0, pos));
    const lastOwnLine = last !== undefined && /(^|\n)[ \t]*$/.test(source.slice(0, last.pos));
    if (lastOwnLine && ownLine && /^\n[ \t]*$/.test(source.slice(last.end, pos))) last.end = end;
    else merged.push({ pos, end });
  }
  return merged.flatMap(({ pos, end }) => splitMarkdown(maskComment(source.slice(pos, end)), pos));
}

/** Tags start a list item each, so that each is a separate passage; an example is code. */
function maskComment(comment: string): string {
  let text = mask(comment, /^#!.*$/gm);
  text = mask(text, /^\/\*\*?|\*\/$|^[ \t]*\/\/+/gm);
  text = mask(text, /^[ \t]*\*(?!\*)/gm);
  text = mask(text, /@example[\s\S]*?(?=\n[ \t]*@|$)/g);
  text = mask(text, /\{@link\s|(?<=\{@link[^}]*)\}/g);
  return text.replaceAll(/^([ \t]*)(@[\w-]+(?: \{[^}]*\})?(?: \[?[\w.]+\]? -)?)/gm, (_, indent: string, tag: string) =>
    `${indent}- `.padEnd(indent.length + tag.length),
  );
}

function messageOf(node: ts.Node, source: string): Passage[] {
  if (!ts.isStringLiteral(node) && !ts.isNoSubstitutionTemplateLiteral(node) && !ts.isTemplateExpression(node))
    return [];
  if (ts.isImportDeclaration(node.parent) || ts.isLiteralTypeNode(node.parent)) return [];
  const start = node.getStart();
  let text = source.slice(start, node.getEnd());
  if (ts.isTemplateExpression(node)) {
    for (const { expression } of node.templateSpans) {
      const [from, to] = [expression.getFullStart() - start - 2, expression.getEnd() - start + 1];
      text = text.slice(0, from) + mask(text.slice(from, to), /[\s\S]/g, "_") + text.slice(to);
    }
  }
  text = mask(mask(text, /^["'`]|["'`]$/g), /\\[nt]/g);
  return CODE.test(text) ? [] : splitMarkdown(text, start).filter((passage) => SENTENCE.test(passage.text));
}
