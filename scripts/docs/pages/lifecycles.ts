/** The page of all lifecycles of an API. */
import { drawLifecycle, printLifecycle } from "../layout/state-diagram.ts";
import { markup, raw, type Html } from "../html/html.ts";
import { renderInline, renderMarkdown, type MarkdownOptions } from "../html/markdown.ts";
import { relative, type Page } from "../html/page.ts";
import type { Lifecycle } from "../content/lifecycles.ts";
import type { DescribedApi } from "../content/api-model.ts";
import type { OutputFile } from "../write-output.ts";

export const lifecyclesPath = (api: string): string => `${api}/lifecycles.html`;

const filePath = ({ api, id }: Lifecycle): string => `${api}/diagrams/${id}.svg`;

/** The picture of a lifecycle with a caption, for any page. */
export async function lifecycleFigure(lifecycle: Lifecycle, from: string): Promise<Html> {
  const dashed = lifecycle.transitions.some(({ inferred }) => inferred);
  return markup`<figure class="diagram" tabindex="0">${await drawLifecycle(lifecycle)}<figcaption>${lifecycle.title}${dashed && ". Dashed: follows from the names, the reference does not tell it"}. <a href="${relative(from, filePath(lifecycle))}">As a file</a></figcaption></figure>`;
}

/** The same pictures as files of their own. */
export const lifecycleFiles = (lifecycles: Lifecycle[]): Promise<OutputFile[]> =>
  Promise.all(
    lifecycles.map(async (lifecycle) => ({ path: filePath(lifecycle), content: await printLifecycle(lifecycle) })),
  );

/** The page, or undefined for an API of which nothing is drawn. */
export async function lifecyclePage(
  api: DescribedApi,
  lifecycles: Lifecycle[],
  options: MarkdownOptions,
): Promise<Page | undefined> {
  const own = lifecycles.filter((lifecycle) => lifecycle.api === api.name);
  if (own.length === 0) return undefined;
  const path = lifecyclesPath(api.name);
  const figures = await Promise.all(own.map((lifecycle) => lifecycleFigure(lifecycle, path)));
  return {
    path,
    title: `${api.title}: lifecycles`,
    description: `The states of every resource of the ${api.title} that has states, drawn and explained.`,
    area: "lifecycles",
    api: api.name,
    aside: markup`<p>Lifecycles</p><ul>${own.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}</ul>`,
    main: markup`<h1>Lifecycles</h1>
<p class="lead">Which states a resource passes through, and what moves it on. Green is where it ends well, red where something went wrong.</p>
${own.map((lifecycle, index) => printOne(lifecycle, figures[index] ?? raw(""), options))}`,
    sections: own.map(({ id, title, about, states }) => ({
      id,
      text: `${title}: states`,
      detail: Object.keys(states).join(", "),
      words: `${about} status lifecycle`,
    })),
  };
}

const printOne = ({ id, title, about, states }: Lifecycle, figure: Html, options: MarkdownOptions): Html =>
  markup`<section aria-labelledby="${id}"><h2 id="${id}">${title} <a class="anchor" href="#${id}" aria-label="Link to ${title}">#</a></h2>
${renderMarkdown(about, options).html}${figure}
<div class="table" tabindex="0"><table><thead><tr><th>State</th><th>Meaning</th></tr></thead><tbody>${Object.entries(
    states,
  ).map(
    ([state, meaning]) => markup`<tr><td><code>${state}</code></td><td>${renderInline(meaning, options)}</td></tr>`,
  )}</tbody></table></div></section>`;
