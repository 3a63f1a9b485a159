/** Small pieces of HTML that several pages use. */
import { markup, type Html, type Part } from "./html.ts";

type Tone = "good" | "bad" | "warn";

export const code = (text: Part): Html => markup`<code>${text}</code>`;

export const link = (href: string, text: Part): Html => markup`<a href="${href}">${text}</a>`;

/** A link to the page or section that is being read. */
export const currentLink = (href: string, text: Part): Html =>
  markup`<a href="${href}" aria-current="page">${text}</a>`;

export const badge = (text: Part, tone?: Tone): Html => markup`<span class="badge${tone && ` ${tone}`}">${text}</span>`;

/** A line of badges; absent ones are skipped. */
export const badges = (...parts: Part[]): Html => markup`<p class="badges">${parts}</p>`;

/** Text for screen readers only. */
export const hidden = (text: Part): Html => markup`<span class="visually-hidden">${text}</span>`;

export const lead = (...text: Part[]): Html => markup`<p class="lead">${text}</p>`;

export const list = (items: readonly Part[], className?: string): Html =>
  markup`<ul${className && markup` class="${className}"`}>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;

/** Links beside a page, under a title. */
export const sideList = (title: string, items: readonly Part[], className?: string): Html =>
  markup`<p>${title}</p>${list(items, className)}`;

/** The link that a heading or an entry has to itself. */
export const anchor = (id: string, name: string): Html =>
  markup`<a class="anchor" href="#${id}" aria-label="Link to ${name}">#</a>`;

/**
 * A heading with a link to itself.
 *
 * @param name - The heading as plain text, where `title` is HTML.
 */
export function heading(level: 2 | 3 | 4, id: string, title: Part, name = String(title)): Html {
  const content = markup` id="${id}">${title} ${anchor(id, name)}`;
  if (level === 2) return markup`<h2${content}</h2>`;
  return level === 3 ? markup`<h3${content}</h3>` : markup`<h4${content}</h4>`;
}

/** A section that is named by its heading. */
export const section = (level: 2 | 3, id: string, title: Part, content: Part, name?: string): Html =>
  markup`<section aria-labelledby="${id}">${heading(level, id, title, name)}
${content}</section>`;

/** Details that a reader opens. */
export const more = (summary: Part, content: Part): Html =>
  markup`<details class="more"><summary>${summary}</summary>${content}</details>`;

/** A cell, or a cell with a class. */
export type Cell = Part | { className: string; content: Part };

interface Table {
  head: readonly Cell[];
  rows: readonly (readonly Cell[])[];
  /** An id for each row. */
  ids?: readonly string[];
}

/** A table that scrolls by itself where it is wider than its page. */
export const table = ({ head, rows, ids }: Table): Html => markup`<div class="table" tabindex="0"><table>
<thead><tr>${head.map((each) => cell("th", each))}</tr></thead>
<tbody>${rows.map((cells, index) => row(cells, ids?.[index]))}</tbody>
</table></div>`;

const row = (cells: readonly Cell[], id: string | undefined): Html =>
  markup`<tr${id !== undefined && markup` id="${id}"`}>${cells.map((each) => cell("td", each))}</tr>
`;

function cell(tag: "th" | "td", each: Cell): Html {
  const hasClass = typeof each === "object" && each !== null && "className" in each;
  const content = hasClass ? each.content : each;
  const className = hasClass && markup` class="${each.className}"`;
  return tag === "th" ? markup`<th${className}>${content}</th>` : markup`<td${className}>${content}</td>`;
}
