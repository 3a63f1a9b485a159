/**
 * HTML as tagged templates: what is put into them is escaped, unless it is HTML that was made here. The tag is not called
 * `html`, because Prettier would then lay the HTML out anew, and its white space counts.
 */

/** Text that is HTML already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

export type Part = Html | string | number | false | null | undefined | readonly Part[];

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (char) => ENTITIES[char] as string);

/** HTML out of literal text and values; lists are joined, and `false`, `null` and `undefined` leave nothing. */
export const markup = (literals: TemplateStringsArray, ...values: Part[]): Html =>
  new Html(literals.map((literal, index) => literal + print(values[index])).join(""));

/** Text that somebody else made into HTML. */
export const raw = (text: string): Html => new Html(text);

function print(part: Part): string {
  if (part === undefined || part === null || part === false) return "";
  if (part instanceof Html) return part.text;
  if (typeof part === "object") return part.map(print).join("");
  return escapeHtml(String(part));
}

/** What a reader sees of HTML, for the search. */
export const textOf = ({ text }: Html): string =>
  text
    .replaceAll(/<(script|style|svg)[\s\S]*?<\/\1>/g, " ")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_match, name: string) => UNESCAPED[name] as string)
    .replaceAll(/\s+/g, " ")
    .trim();

const UNESCAPED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
