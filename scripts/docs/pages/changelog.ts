/** The changelog of the description, from `docs/CHANGELOG.md`. */
import { readFileSync } from "node:fs";
import { markup } from "../html/html.ts";
import { renderMarkdown, type OptionsFor } from "../html/markdown.ts";
import { idOf } from "../html/urls.ts";
import type { Page } from "../html/page.ts";

const PATH = "changelog.html";

/** Headings repeat on every date, so their ids include the date. */
function idsByDate(): (text: string, depth: number) => string {
  let date = "";
  return (text, depth) => {
    if (depth > 2) return idOf(`${text} of ${date}`);
    date = text;
    return idOf(text);
  };
}

export function changelogPage(optionsFor: OptionsFor): Page {
  const source = readFileSync("docs/CHANGELOG.md", "utf8").replace(/^# .+\n/, "");
  const { html, headings, sections } = renderMarkdown(source, { ...optionsFor(PATH), headingId: idsByDate() });
  return {
    path: PATH,
    title: "Changelog of the description",
    description: "Changes to the descriptions by date: API changes, corrections and additions.",
    area: "changelog",
    toc: headings,
    sections,
    main: markup`<h1>Changelog of the description</h1>${html}`,
  };
}
