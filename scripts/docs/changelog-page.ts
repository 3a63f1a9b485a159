/** The changelog of the description, out of `docs/CHANGELOG.md`. */
import { readFileSync } from "node:fs";
import { markup } from "./html.ts";
import { renderMarkdown, type MarkdownOptions } from "./markdown.ts";
import type { Page } from "./page.ts";

const PATH = "changelog.html";

/** What a day's headings may be, and how each is marked. */
export const KINDS: Record<string, string> = { "API changes": "bad", Corrections: "warn", Additions: "good" };

/** A heading that is repeated on every day gets the day into its id. */
function withDays(source: string): string {
  let day = "";
  return source
    .split("\n")
    .map((line) => {
      day = /^## (.+)/.exec(line)?.[1] ?? day;
      const kind = /^### (.+)/.exec(line)?.[1];
      return kind === undefined ? line : `### ${kind} of ${day}`;
    })
    .join("\n");
}

export function changelogPage(options: (path: string) => MarkdownOptions): Page {
  const source = readFileSync("docs/CHANGELOG.md", "utf8").replace(/^# .+\n/, "");
  const { html, headings, sections } = renderMarkdown(withDays(source), options(PATH));
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
