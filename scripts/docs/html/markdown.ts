/**
 * Markdown → HTML: headings with anchors, highlighted code, and links from inline code. Raw HTML is escaped: the page's
 * policy stops scripts, but not `<meta http-equiv="refresh">`.
 */
import hljs from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import json from "highlight.js/lib/languages/json";
import typescript from "highlight.js/lib/languages/typescript";
import { Marked, type RendererObject, type Tokens } from "marked";
import { UserError } from "../../lib/user-error.ts";
import { code, heading, link, table } from "./components.ts";
import { escapeHtml, markup, raw, textOf, type Html } from "./html.ts";
import { idOf } from "./urls.ts";
import type { Heading, Section } from "./page.ts";

hljs.registerLanguage("sh", bash);
hljs.registerLanguage("json", json);
hljs.registerLanguage("ts", typescript);

export interface Rendered {
  html: Html;
  /** Second-level headings, for the table of contents. */
  headings: Heading[];
  sections: Section[];
}

export interface MarkdownOptions {
  /** Resolves the target of a link, as written in the page. Throws for a target that does not exist. */
  link?: (target: string) => string;
  /** Finds the address of an operation, error or event that inline code names. */
  linkCode?: (code: string) => string | undefined;
  /** The id of a heading. Default: `idOf` its text. */
  headingId?: (text: string, depth: number) => string;
}

/** Makes the options of a page from its path. */
export type OptionsFor = (path: string) => MarkdownOptions;

/** The names of the languages that are highlighted. */
const LANGUAGES: Record<string, string> = { ts: "TypeScript", sh: "Shell", json: "JSON" };

/** Code as HTML with the classes that styles/article.css colors. */
function highlight(text: string, language: string): Html {
  if (LANGUAGES[language] === undefined) return markup`${text}`;
  return raw(hljs.highlight(text, { language }).value);
}

/** A code block under a bar with its language; it can be scrolled with the keyboard. */
export const codeBlock = (text: string, language: string): Html =>
  markup`<div class="code"><div class="code-bar">${LANGUAGES[language]}</div>
<pre tabindex="0">${code(highlight(text.trimEnd(), language))}</pre></div>
`;

/** Renders a document without its first heading, which is the page's title. */
export function renderMarkdown(source: string, options: MarkdownOptions = {}): Rendered {
  const headings: Heading[] = [];
  const ids = new Set<string>();
  const marked = new Marked({
    renderer: {
      ...inlineRenderer(options),
      code: ({ text, lang }: Tokens.Code) => codeBlock(text, (lang ?? "").split(" ")[0] ?? "").text,
      heading({ tokens, depth, text }: Tokens.Heading) {
        const id = options.headingId?.(text, depth) ?? idOf(text);
        if (ids.has(id)) throw new UserError(`Two headings of one page have the text "${text}".`);
        ids.add(id);
        const inner = raw(this.parser.parseInline(tokens));
        if (depth === 2) headings.push({ id, text: textOf(inner) });
        return `${heading(depth as 2 | 3 | 4, id, inner, textOf(inner)).text}\n`;
      },
      table({ header, rows }: Tokens.Table) {
        const cells = (row: Tokens.TableCell[]): Html[] =>
          row.map(({ tokens }) => raw(this.parser.parseInline(tokens)));
        return `${table({ head: cells(header), rows: rows.map(cells) }).text}\n`;
      },
    },
  });
  const text = marked.parse(source, { async: false });
  return { html: raw(text), headings, sections: sectionsOf(text, headings) };
}

/** Renders one line of Markdown without a paragraph around it. */
export const renderInline = (source: string, options: MarkdownOptions = {}): Html =>
  raw(new Marked({ renderer: inlineRenderer(options) }).parseInline(source, { async: false }));

/** Targets within the site and on the web; `javascript:` and the like are not. */
const SAFE_TARGET = /^(https?:|mailto:|[^:]*$|[^:]*[/#?])/i;

/** The only HTML in a document: a comment that pages/guides.ts replaces by a diagram. */
const DIAGRAM_COMMENT = /^<!-- lifecycle: [\w-]+ -->\s*$/;

const inlineRenderer = (options: MarkdownOptions): RendererObject => ({
  codespan({ text }) {
    const address = options.linkCode?.(text);
    return (address === undefined ? code(text) : link(address, code(text))).text;
  },
  link({ href, tokens }) {
    if (!SAFE_TARGET.test(href)) throw new UserError(`Link to "${href}": use https, mailto or a relative path.`);
    return link(options.link?.(href) ?? href, raw(this.parser.parseInline(tokens))).text;
  },
  image: ({ text }) => escapeHtml(text),
  html: ({ text }) => (DIAGRAM_COMMENT.test(text) ? text : escapeHtml(text)),
});

/** The text between one heading of the second level and the next. */
function sectionsOf(text: string, headings: Heading[]): Section[] {
  return headings.map((heading, index) => {
    const start = text.indexOf(`<h2 id="${heading.id}"`);
    const next = headings[index + 1];
    const end = next === undefined ? text.length : text.indexOf(`<h2 id="${next.id}"`);
    const own = text.slice(start, end);
    return { ...heading, words: wordsOf(own, heading), detail: wordsOf(withoutCode(own), heading).slice(0, 140) };
  });
}

/** Code is not useful in the single line of a search result. */
const withoutCode = (text: string): string => text.replaceAll(/<div class="code">[\s\S]*?<\/pre><\/div>/g, "");

/** The text below a heading. */
const wordsOf = (text: string, heading: Heading): string =>
  textOf(raw(text)).slice(heading.text.length).replace(/^\s*#/, "").trim();
