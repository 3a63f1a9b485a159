/** The changelog of the description, out of `docs/CHANGELOG.md`. */
import { readFileSync } from "node:fs";
import { markup } from "../html/html.ts";
import { idOf, renderMarkdown, type MarkdownOptions } from "../html/markdown.ts";
import type { Page } from "../html/page.ts";

const PATH = "changelog.html";

/** What a day's headings may be. */
export const KINDS = ["API changes", "Corrections", "Additions"];

/** A heading that is repeated on every day gets the day into its id. */
function idsByDay(): (text: string, depth: number) => string {
  let day = "";
  return (text, depth) => {
    if (depth > 2) return idOf(`${text} of ${day}`);
    day = text;
    return idOf(text);
  };
}

export function changelogPage(options: (path: string) => MarkdownOptions): Page {
  const source = readFileSync("docs/CHANGELOG.md", "utf8").replace(/^# .+\n/, "");
  const { html, headings, sections } = renderMarkdown(source, { ...options(PATH), headingId: idsByDay() });
  return {
    path: PATH,
    title: "Changelog of the description",
    description: "What changed in the descriptions, with changes of the API told apart from corrections and additions.",
    area: "changelog",
    toc: headings,
    sections,
    main: markup`<h1>Changelog of the description</h1>${html}`,
  };
}
