/** Draws a lifecycle as SVG: Graphviz computes the layout, a style sheet sets the colors. */
import { instance, type Graph } from "@viz-js/viz";
import { diagramPath, type Lifecycle, type Transition } from "../content/lifecycles.ts";
import { link } from "../html/components.ts";
import { escapeHtml, markup, raw, type Html } from "../html/html.ts";
import { relative } from "../html/urls.ts";
import { readStyle } from "./styles.ts";

/** The style sheet of a diagram, for pages and files alike. */
export const DIAGRAM_STYLE = readStyle("diagram");

const viz = instance();

/** The diagram for a page, whose own style sheet has the colors. */
export const drawLifecycle = async (lifecycle: Lifecycle): Promise<Html> =>
  raw(frame(lifecycle, await draw(lifecycle), "lifecycle", ""));

/** The diagram of a lifecycle with a caption, for any page. */
export async function lifecycleFigure(lifecycle: Lifecycle, from: string): Promise<Html> {
  const hasInferred = lifecycle.transitions.some(({ inferred }) => inferred);
  const note = hasInferred && ". Dashed: inferred; not documented by the vendor";
  return markup`<figure class="diagram" tabindex="0">${await drawLifecycle(lifecycle)}
<figcaption>${lifecycle.title}${note}. ${link(relative(from, diagramPath(lifecycle)), "As a file")}</figcaption></figure>`;
}

/** The diagram as an SVG file. */
export async function printLifecycle(lifecycle: Lifecycle): Promise<string> {
  const style = `<style>${DIAGRAM_STYLE}</style>`;
  return `${frame(lifecycle, await draw(lifecycle), "lifecycle alone", style)}\n`;
}

/** In points. A diagram that is wider does not fit beside the navigation and is drawn from top to bottom. */
const MAX_WIDTH = 700;

async function draw(lifecycle: Lifecycle): Promise<string> {
  const [wide, tall] = await Promise.all(["LR", "TB"].map((direction) => render(graphOf(lifecycle, direction))));
  const width = Number(/width="([\d.]+)pt"/.exec(wide as string)?.[1]);
  return (width > MAX_WIDTH ? tall : wide) as string;
}

async function render(graph: Graph): Promise<string> {
  const svg = (await viz).renderString(graph, { format: "svg" });
  return svg.slice(svg.indexOf("<svg"));
}

/** Adds a title, and removes Graphviz's colors, comments, titles and ids. */
function frame({ id, title }: Lifecycle, svg: string, className: string, style: string): string {
  const name = `diagram-${id}`;
  const cleaned = svg
    .replaceAll(/<!--[\s\S]*?-->\n?/g, "")
    .replaceAll(/<title>[\s\S]*?<\/title>\n?/g, "")
    .replaceAll(/ (fill|stroke|font-family|id|xml:space)="[^"]*"/g, "")
    .replaceAll(/ (width|height)="([\d.]+)pt"/g, ' $1="$2"')
    .replace(/ xmlns:xlink="[^"]*"/, "")
    .trim();
  return cleaned
    .replace("<svg", `<svg class="${className}" role="img" aria-labelledby="${name}"`)
    .replace(/(<svg[^>]*>)/, `$1<title id="${name}">States of: ${escapeHtml(title)}</title>${style}`);
}

function graphOf({ states, bad, initial, transitions }: Lifecycle, direction: string): Graph {
  const drawn = Object.keys(states).filter(
    (state) => initial.includes(state) || transitions.some(({ from, to }) => from === state || to === state),
  );
  const isEnd = (state: string) => transitions.every(({ from }) => from !== state);
  const entries = drawn.filter((state) => transitions.every(({ to }) => to !== state));
  const first = [...new Set([...initial, ...entries])];
  return {
    directed: true,
    graphAttributes: { rankdir: direction, nodesep: 0.35, ranksep: 0.35, pad: 0.1, bgcolor: "transparent" },
    nodeAttributes: {
      shape: "box",
      style: "rounded",
      fontname: "Helvetica",
      fontsize: 13,
      height: 0.42,
      margin: "0.16,0.06",
    },
    edgeAttributes: { fontname: "Helvetica", fontsize: 13, arrowsize: 0.7 },
    nodes: [
      {
        name: "(start)",
        attributes: { shape: "circle", label: "", width: 0.14, height: 0.14, fixedsize: true, class: "start" },
      },
      ...drawn.map((state) => ({
        name: state,
        attributes: {
          label: state,
          // Graphviz measures Helvetica; the reader's font may be wider.
          width: state.length * 0.12 + 0.3,
          class: bad.includes(state) ? "bad" : isEnd(state) ? "end" : "between",
        },
      })),
    ],
    edges: [...first.map((state) => ({ tail: "(start)", head: state, attributes: {} })), ...transitions.map(edge)],
  };
}

const edge = ({ from, to, cause, inferred }: Transition) => ({
  tail: from,
  head: to,
  attributes: { label: ` ${wrap(cause)} `, ...(inferred && { style: "dashed" }) },
});

/** Breaks a label into short lines, so that the diagram fits into a page. */
function wrap(text: string, width = 18): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}
