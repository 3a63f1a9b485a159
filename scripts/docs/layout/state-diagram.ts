/** Draws a lifecycle as SVG: Graphviz places everything, a stylesheet inside the picture gives the colours. */
import { instance, type Graph } from "@viz-js/viz";
import { escapeHtml, raw, type Html } from "../html/html.ts";
import type { Lifecycle, Transition } from "../content/lifecycles.ts";

/** The same colours as the site's, so that the picture follows light and dark also when it is opened by itself. */
const STYLE = `
.lifecycle { --ink: #2a2b33; --paper: #ffffff; --rim: #5c5e69; --good: #0b6b63; --good-fill: #e3f4f1; --bad: #b3261e; --bad-fill: #fdeceb; --plain-fill: #f6f6f9; }
@media (prefers-color-scheme: dark) { .lifecycle.alone { --ink: #fbfbfc; --paper: #22242b; --rim: #a9abb8; --good: #5fd4c4; --good-fill: #1d3f3d; --bad: #ff9d95; --bad-fill: #472624; --plain-fill: #2a2b33; } }
.lifecycle text { fill: var(--ink); font-family: system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; }
.lifecycle .node text { font-weight: 600; }
.lifecycle .edge text { fill: var(--rim); font-size: 11px; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
.lifecycle .edge path { fill: none; stroke: var(--rim); }
.lifecycle .edge polygon { fill: var(--rim); stroke: var(--rim); }
.lifecycle .node path, .lifecycle .node polygon { fill: var(--plain-fill); stroke: var(--rim); }
.lifecycle .end path { fill: var(--good-fill); stroke: var(--good); stroke-width: 1.6; }
.lifecycle .bad path { fill: var(--bad-fill); stroke: var(--bad); stroke-width: 1.6; }
.lifecycle .start ellipse { fill: var(--ink); stroke: none; }
.lifecycle .graph > polygon { fill: none; }
.lifecycle.alone { background: var(--paper); }`;

/** For the site's own pages, where the switch decides and not the system. */
export const DIAGRAM_STYLE = `${STYLE}
.dark .lifecycle { --ink: #fbfbfc; --paper: #22242b; --rim: #a9abb8; --good: #5fd4c4; --good-fill: #1d3f3d; --bad: #ff9d95; --bad-fill: #472624; --plain-fill: #2a2b33; }`;

const viz = instance();

/** The picture for a page, without a stylesheet of its own. */
export const drawLifecycle = async (lifecycle: Lifecycle): Promise<Html> =>
  raw(frame(lifecycle, await draw(lifecycle), "lifecycle", ""));

/** The picture as a file. */
export async function printLifecycle(lifecycle: Lifecycle): Promise<string> {
  const style = `<style>${STYLE}\n</style>`;
  return `${frame(lifecycle, await draw(lifecycle), "lifecycle alone", style)}\n`;
}

/** What fits beside the navigation; a wider picture is drawn from top to bottom. */
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

/** Names the picture, drops Graphviz's own colours, comments and titles, and makes its ids unique in a page. */
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

function graphOf({ states, bad, transitions }: Lifecycle, direction: string): Graph {
  const drawn = Object.keys(states).filter((state) =>
    transitions.some(({ from, to }) => from === state || to === state),
  );
  const isEnd = (state: string) => transitions.every(({ from }) => from !== state);
  const entries = drawn.filter((state) => transitions.every(({ to }) => to !== state));
  const first = entries.length > 0 ? entries : drawn.slice(0, 1);
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

/** Short lines keep a picture narrow enough for a page. */
function wrap(text: string, width = 18): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}
