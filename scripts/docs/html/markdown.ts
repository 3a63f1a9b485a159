/** Markdown → HTML: headings with anchors, code in colour, and code that names something links to it. */
import hljs from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import json from "highlight.js/lib/languages/json";
import typescript from "highlight.js/lib/languages/typescript";
import { Marked, type Tokens } from "marked";
import { UserError } from "../../lib/user-error.ts";
import { escapeHtml, markup, raw, textOf, type Html } from "./html.ts";
import type { Heading, Section } from "./page.ts";

hljs.registerLanguage("sh", bash);
hljs.registerLanguage("json", json);
hljs.registerLanguage("ts", typescript);

export interface Rendered {
  html: Html;
  /** Those of the second level, for the page's table of contents. */
  headings: Heading[];
  sections: Section[];
}

export interface MarkdownOptions {
  /** The address that a link leads to, as written in the page. Throws for one that leads nowhere. */
  link?: (target: string) => string;
  /** The address of what inline code names (an operation, an error, an event), or undefined. */
  name?: (code: string) => string | undefined;
  /** The id of a heading, where it is not just its text. */
  headingId?: (text: string, depth: number) => string;
  /** What stands in the place of an image. */
  image?: (target: string, alternative: string) => Html;
}

/** An id for a heading or an entry, e.g. `Which kind when?` → `which-kind-when`. */
export const idOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/** What readers call the languages that are coloured. */
const LANGUAGES: Record<string, string> = { ts: "TypeScript", sh: "Shell", json: "JSON" };

/** Code as HTML with the classes that styles/article.css gives colours. */
function highlight(code: string, language: string): Html {
  if (LANGUAGES[language] === undefined) return raw(escapeHtml(code));
  return raw(hljs.highlight(code, { language }).value);
}

/** A code block under a bar with its language; the region can be scrolled with the keyboard. */
export const codeBlock = (code: string, language: string): Html =>
  markup`<div class="code"><div class="code-bar">${LANGUAGES[language]}</div><pre tabindex="0"><code>${highlight(code.trimEnd(), language)}</code></pre></div>\n`;

/** Renders a document without its first heading, which is the page's title. */
export function renderMarkdown(source: string, options: MarkdownOptions = {}): Rendered {
  const headings: Heading[] = [];
  const taken = new Set<string>();
  const marked = new Marked({
    renderer: {
      code: ({ text, lang }: Tokens.Code) => codeBlock(text, (lang ?? "").split(" ")[0] ?? "").text,
      codespan({ text }: Tokens.Codespan) {
        const address = options.name?.(text);
        const code = `<code>${escapeHtml(text)}</code>`;
        return address === undefined ? code : `<a href="${escapeHtml(address)}">${code}</a>`;
      },
      heading({ tokens, depth, text }: Tokens.Heading) {
        const id = options.headingId?.(text, depth) ?? idOf(text);
        if (taken.has(id)) throw new UserError(`Two headings of one page are called "${text}".`);
        taken.add(id);
        const inner = this.parser.parseInline(tokens);
        if (depth === 2) headings.push({ id, text: textOf(raw(inner)) });
        return `<h${depth} id="${id}">${inner} <a class="anchor" href="#${id}" aria-label="Link to this section">#</a></h${depth}>\n`;
      },
      image: ({ href, text }: Tokens.Image) => (options.image?.(href, text) ?? raw(escapeHtml(text))).text,
      link({ href, tokens }: Tokens.Link) {
        const address = options.link?.(href) ?? href;
        return `<a href="${escapeHtml(address)}">${this.parser.parseInline(tokens)}</a>`;
      },
      table({ header, rows }: Tokens.Table) {
        const cells = (row: Tokens.TableCell[], tag: string) =>
          `<tr>${row.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join("")}</tr>`;
        const body = rows.map((row) => cells(row, "td")).join("");
        return `<div class="table" tabindex="0"><table><thead>${cells(header, "th")}</thead><tbody>${body}</tbody></table></div>\n`;
      },
    },
  });
  const text = marked.parse(source, { async: false });
  return { html: raw(text), headings, sections: sectionsOf(text, headings) };
}

/** A line of Markdown without a paragraph around it. */
export const renderInline = (source: string, { name }: MarkdownOptions = {}): Html =>
  raw(
    new Marked({
      renderer: {
        codespan({ text }: Tokens.Codespan) {
          const address = name?.(text);
          const code = `<code>${escapeHtml(text)}</code>`;
          return address === undefined ? code : `<a href="${escapeHtml(address)}">${code}</a>`;
        },
      },
    }).parseInline(source, { async: false }),
  );

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

/** Code says little in one line of a result. */
const withoutCode = (text: string): string => text.replaceAll(/<div class="code">[\s\S]*?<\/pre><\/div>/g, "");

/** What is read below a heading. */
const wordsOf = (text: string, heading: Heading): string =>
  textOf(raw(text)).slice(heading.text.length).replace(/^\s*#/, "").trim();
