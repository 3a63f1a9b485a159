/** The page of an API's lifecycles, and the diagrams as files. */
import { inferredRules, type InferredRule } from "../content/inferred-rules.ts";
import { diagramPath, lifecyclesPath, type Lifecycle } from "../content/lifecycles.ts";
import { code, lead, link, list, section, sideList, table } from "../html/components.ts";
import { markup, raw, type Html } from "../html/html.ts";
import { renderInline, renderMarkdown, type MarkdownOptions } from "../html/markdown.ts";
import { lifecycleFigure, printLifecycle } from "../layout/state-diagram.ts";
import type { DescribedApi } from "../content/api-model.ts";
import type { Page } from "../html/page.ts";
import type { OutputFile } from "../write-output.ts";

/** The diagrams as SVG files. */
export const lifecycleFiles = (lifecycles: Lifecycle[]): Promise<OutputFile[]> =>
  Promise.all(
    lifecycles.map(async (lifecycle) => ({ path: diagramPath(lifecycle), content: await printLifecycle(lifecycle) })),
  );

/** The page, or undefined for an API without lifecycles. */
export async function lifecyclePage(
  api: DescribedApi,
  lifecycles: Lifecycle[],
  options: MarkdownOptions,
): Promise<Page | undefined> {
  const own = lifecycles.filter((lifecycle) => lifecycle.api === api.name);
  if (own.length === 0) return undefined;
  const path = lifecyclesPath(api.name);
  const inferred = inferredRules(api.behavior);
  const figures = await Promise.all(own.map((lifecycle) => lifecycleFigure(lifecycle, path)));
  return {
    path,
    title: `${api.title}: lifecycles`,
    description: `The states of each ${api.title} resource and the transitions between them, as diagrams and tables.`,
    area: "lifecycles",
    api: api.name,
    aside: sideList("Lifecycles", [
      ...own.map(({ id, title }) => link(`#${id}`, title)),
      link("#inferred", "Inferred behavior"),
    ]),
    main: markup`<h1>Lifecycles</h1>
${lead(
  "The states of each resource and the transitions between them. ",
  "Green states are successful ends; red ones mean something went wrong.",
)}
${own.map((lifecycle, index) => printLifecycleSection(lifecycle, figures[index] ?? raw(""), options))}
${printInferred(inferred, options)}`,
    sections: own.map(({ id, title, about, states }) => ({
      id,
      text: `${title}: states`,
      detail: Object.keys(states).join(", "),
      words: `${about} status lifecycle`,
    })),
  };
}

const printLifecycleSection = ({ id, title, about, states }: Lifecycle, figure: Html, options: MarkdownOptions): Html =>
  section(2, id, title, [
    renderMarkdown(about, options).html,
    figure,
    table({
      head: ["State", "Meaning"],
      rows: Object.entries(states).map(([state, meaning]) => [code(state), renderInline(meaning, options)]),
    }),
  ]);

/** What no source documents, with the reason for the assumption. */
const printInferred = (rules: InferredRule[], options: MarkdownOptions): Html =>
  section(2, "inferred", "Inferred behavior", [
    markup`<p>No source documents the following behavior. Each item states the reason for the assumption.</p>`,
    list(
      rules.map(
        ({ resource, rule, reason }) =>
          markup`${code(resource)}, ${renderInline(rule, options)}. ${renderInline(reason, options)}`,
      ),
    ),
  ]);
