/** One page per guide, with its links and lifecycle diagrams. */
import { errorsPath } from "../content/errors.ts";
import { eventsPath } from "../content/events.ts";
import { guidePath, type Guide } from "../content/guides.ts";
import { upgradesPath } from "../content/upgrades.ts";
import { currentLink, lead, link, sideList } from "../html/components.ts";
import { markup, raw, type Html } from "../html/html.ts";
import { renderMarkdown, type OptionsFor } from "../html/markdown.ts";
import { relative } from "../html/urls.ts";
import { lifecycleFigure } from "../layout/state-diagram.ts";
import { UserError } from "../../lib/user-error.ts";
import type { DescribedApi } from "../content/api-model.ts";
import type { Lifecycle } from "../content/lifecycles.ts";
import type { Page } from "../html/page.ts";

/** Links between guides, and from a guide into the sources, lead to the page with the same content. */
function linkIn(path: string, guides: Guide[], apis: DescribedApi[]): (target: string) => string {
  const sources = new Map(
    apis.flatMap((api) => [
      [`../../openapi/${api.name}/errors`, errorsPath(api)],
      [`../../openapi/${api.name}/webhooks`, eventsPath(api)],
      [`../upgrades/${api.name}`, upgradesPath(api)],
    ]),
  );
  return (target) => {
    if (/^https?:/.test(target) || target.startsWith("#")) return target;
    const [file = "", hash] = target.split("#");
    const guide = guides.find(({ name }) => `${name}.md` === file);
    const page = guide === undefined ? sources.get(file) : guidePath(guide);
    if (page === undefined) throw new UserError(`${path} links to ${target}, which is not a page of the site.`);
    return relative(path, hash === undefined ? page : `${page}#${hash}`);
  };
}

/** A comment `lifecycle: payment` is replaced by the diagram. On GitHub the comment is invisible. */
const DIAGRAM = /^<!-- lifecycle: (\S+) -->/gm;

async function withDiagrams(html: Html, lifecycles: Lifecycle[], path: string): Promise<Html> {
  const figures = new Map<string, string>();
  for (const [comment, id] of html.text.matchAll(DIAGRAM)) {
    const lifecycle = lifecycles.find((each) => each.id === id);
    if (lifecycle === undefined) throw new UserError(`${path} names the lifecycle "${id}", which does not exist.`);
    figures.set(comment, (await lifecycleFigure(lifecycle, path)).text);
  }
  return raw(html.text.replaceAll(DIAGRAM, (comment) => figures.get(comment) as string));
}

export function guidePages(
  guides: Guide[],
  lifecycles: Lifecycle[],
  apis: DescribedApi[],
  optionsFor: OptionsFor,
): Promise<Page[]> {
  return Promise.all(
    guides.map(async (guide, index) => {
      const path = guidePath(guide);
      const options = { ...optionsFor(path), link: linkIn(path, guides, apis) };
      const { html, headings, sections } = renderMarkdown(guide.text, options);
      const next = guides[index + 1];
      const linkTo = (each: Guide): Html =>
        (each === guide ? currentLink : link)(relative(path, guidePath(each)), each.title);
      return {
        path,
        title: guide.title,
        description: guide.description,
        area: "guides" as const,
        toc: headings,
        sections,
        aside: sideList("Guides", guides.map(linkTo)),
        main: markup`<h1>${guide.title}</h1>${lead(guide.description)}${await withDiagrams(html, lifecycles, path)}
${next && markup`<p>Next: ${linkTo(next)}</p>`}`,
      };
    }),
  );
}
