/** The guides of `docs/guides`: Markdown with a head in YAML. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { UserError } from "../../lib/user-error.ts";
import { errorsPath } from "./errors.ts";
import { eventsPath } from "./events.ts";
import { markup, raw, type Html } from "../html/html.ts";
import { lifecycleFigure } from "./lifecycles.ts";
import { renderMarkdown, type MarkdownOptions } from "../html/markdown.ts";
import { relative, type Page } from "../html/page.ts";
import type { Lifecycle } from "../content/lifecycles.ts";
import type { DescribedApi } from "../content/api-model.ts";

const FOLDER = "docs/guides";

export interface Guide {
  /** e.g. `quickstart`. */
  name: string;
  title: string;
  description: string;
  order: number;
  /** Markdown without its head and first heading. */
  text: string;
}

/** Every guide, in the order in which they are to be read. */
export function readGuides(): Guide[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".md"));
  return names.map(readGuide).sort((one, other) => one.order - other.order);
}

function readGuide(file: string): Guide {
  const path = `${FOLDER}/${file}`;
  const found = /^---\n([\s\S]*?)\n---\n+# .+\n([\s\S]*)$/.exec(readFileSync(path, "utf8"));
  if (found === null) throw new UserError(`${path} does not begin with a head in YAML and a heading.`);
  const head = parse(found[1] as string) as Pick<Guide, "title" | "description" | "order">;
  return { name: file.replace(/\.md$/, ""), ...head, text: found[2] as string };
}

export const guidePath = ({ name }: Pick<Guide, "name">): string => `guides/${name}.html`;

/** Links between guides, and from a guide into the sources, lead to the page that shows the same. */
function linkIn(path: string, guides: Guide[], apis: DescribedApi[]): (target: string) => string {
  const sources = new Map(
    apis.flatMap((api) => [
      [`../../openapi/${api.name}/errors`, errorsPath(api)],
      [`../../openapi/${api.name}/webhooks`, eventsPath(api)],
    ]),
  );
  return (target) => {
    if (/^https?:/.test(target) || target.startsWith("#")) return target;
    const [file = "", hash] = target.split("#");
    const guide = guides.find(({ name }) => `${name}.md` === file);
    const page = guide === undefined ? sources.get(file) : guidePath(guide);
    if (page === undefined) throw new UserError(`${path} links to ${target}, which is no page of the site.`);
    return relative(path, hash === undefined ? page : `${page}#${hash}`);
  };
}

/** A comment `lifecycle: payment` stands for the picture, so that the text also reads well on GitHub. */
const PICTURE = /^<!-- lifecycle: (\S+) -->/gm;

async function withPictures(text: Html, lifecycles: Lifecycle[], path: string): Promise<Html> {
  const figures = new Map<string, string>();
  for (const [comment, id] of text.text.matchAll(PICTURE)) {
    const lifecycle = lifecycles.find((each) => each.id === id);
    if (lifecycle === undefined) throw new UserError(`${path} wants the lifecycle "${id}", which is not described.`);
    figures.set(comment, (await lifecycleFigure(lifecycle, path)).text);
  }
  return raw(text.text.replaceAll(PICTURE, (comment) => figures.get(comment) as string));
}

/** One page per guide. */
export function guidePages(
  guides: Guide[],
  lifecycles: Lifecycle[],
  apis: DescribedApi[],
  optionsFor: (path: string) => MarkdownOptions,
): Promise<Page[]> {
  return Promise.all(
    guides.map(async (guide, index) => {
      const path = guidePath(guide);
      const options = { ...optionsFor(path), link: linkIn(path, guides, apis) };
      const { html, headings, sections } = renderMarkdown(guide.text, options);
      const next = guides[index + 1];
      return {
        path,
        title: guide.title,
        description: guide.description,
        area: "guides" as const,
        toc: headings,
        sections,
        aside: markup`<p>Guides</p><ul>${guides.map((each) => printLink(path, each, each === guide))}</ul>`,
        main: markup`<h1>${guide.title}</h1><p class="lead">${guide.description}</p>${await withPictures(html, lifecycles, path)}
${next && markup`<p>Next: <a href="${relative(path, guidePath(next))}">${next.title}</a></p>`}`,
      };
    }),
  );
}

const printLink = (path: string, guide: Guide, isCurrent: boolean): Html =>
  markup`<li><a href="${relative(path, guidePath(guide))}"${isCurrent && markup` aria-current="page"`}>${guide.title}</a></li>`;
