/** The frame of every page: head, header with search and switches, footer. */
import { readFileSync } from "node:fs";
import { DIAGRAM_STYLE } from "./state-diagram.ts";
import { markup, raw, type Html } from "../html/html.ts";
import { ICON, ICONS } from "../html/icons.ts";
import { navigation, versionMenu } from "./navigation.ts";
import { addressIn, canonical, REPOSITORY, rootOf, type Page } from "../html/page.ts";
import { policy } from "../html/content-security-policy.ts";
import type { Asset } from "../html/assets.ts";
import type { Frame } from "./frame.ts";

const style = (name: string): string => readFileSync(`${import.meta.dirname}/styles/${name}.css`, "utf8");

/** Comments and line ends say nothing to a browser. */
const compact = (css: string): string =>
  css
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/\s+/g, " ")
    .trim();

const STYLES = {
  article: compact(style("base") + style("article") + DIAGRAM_STYLE),
  reference: compact(style("base") + style("reference")),
};

/** The whole document. */
export function renderPage(page: Page, frame: Frame): string {
  const css = page.reference === undefined ? STYLES.article : STYLES.reference;
  const scripts = [
    ...(page.area === "reference" ? [frame.anchors] : []),
    frame.site,
    ...(page.reference?.scripts ?? []),
  ];
  const rules = policy({
    scripts: [frame.boot, ...(page.reference?.inlineScripts ?? [])],
    styles: [css],
    anyStyle: page.reference !== undefined,
  });
  return markup`<!doctype html>
<html lang="en"${attributes(page, frame, scripts)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${rules}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head(page, frame)}
${raw(page.reference?.styles ?? "")}
<style>${raw(css)}</style>
<script>${raw(frame.boot)}</script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
${header(page, frame)}
${body(page)}
${footer(page, frame)}
${searchDialog}
</body>
</html>
`.text;
}

/** What the scripts must know. */
function attributes(page: Page, { searchOf }: Frame, scripts: Asset[]): Html[] {
  const addresses = (assets: Asset[]): string =>
    JSON.stringify(assets.map(({ path, integrity }) => [addressIn(page, path), integrity]));
  const values = {
    class: page.reference && "reference",
    "data-root": rootOf(page),
    "data-api": page.api,
    "data-version": page.version,
    "data-search": addresses(searchOf(page)),
    "data-scripts": addresses(scripts),
  };
  return Object.entries(values).map(([name, value]) =>
    value === undefined ? raw("") : markup` ${raw(name)}="${value}"`,
  );
}

function head(page: Page, { baseUrl }: Frame): Html {
  const title = page.path === "index.html" ? page.title : `${page.title} · linkspec`;
  const url = baseUrl && canonical(baseUrl, page);
  return markup`<title>${title}</title>
<meta name="description" content="${page.description}">
<meta name="referrer" content="no-referrer">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#22242b">
${page.hidden === true && raw('<meta name="robots" content="noindex">\n')}<meta property="og:type" content="website">
<meta property="og:site_name" content="linkspec">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${page.description}">
${url && address(url, `${baseUrl}/og.png`)}<link rel="icon" href="${ICON}">`;
}

/** Link previews want whole addresses, so there are none while it is not known where the site will stand. */
const address = (url: string, image: string): Html => markup`<link rel="canonical" href="${url}">
<meta property="og:url" content="${url}">
<meta property="og:image" content="${image}">
<meta property="og:image:alt" content="linkspec: typed contracts for account-linking APIs">
<meta name="twitter:card" content="summary_large_image">
`;

const header = (page: Page, frame: Frame): Html => markup`<header class="site-header">
<a class="brand" href="${addressIn(page, "index.html")}" aria-label="linkspec">${ICONS.logo}<span>linkspec</span></a>
${navigation(page, frame)}
<button type="button" class="tool search-open needs-js" data-open-search aria-label="Search" aria-keyshortcuts="/ Control+K">${ICONS.search}<span>Search</span><kbd>/</kbd></button>
${versionMenu(page, frame)}
<button type="button" class="tool icon needs-js" data-toggle-theme aria-label="Switch between light and dark" title="Light or dark">${ICONS.sun}${ICONS.moon}</button>
</header>`;

function body(page: Page): Html {
  // Redoc's markup has a main element of its own.
  if (page.reference !== undefined) return markup`<div id="main" tabindex="-1">${page.main}</div>`;
  const toc = page.aside !== undefined && (page.toc ?? []).length > 1 ? page.toc : undefined;
  const columns = toc !== undefined ? " with-toc" : page.aside !== undefined && " with-aside";
  return markup`<div class="page${columns}">
${page.aside && markup`<nav class="side" aria-label="Contents"><details><summary>Contents</summary>${page.aside}</details></nav>`}
<main id="main" tabindex="-1">${page.main}</main>
${toc && markup`<nav class="side toc" aria-label="On this page"><p>On this page</p><ul>${toc.map(({ id, text }) => markup`<li><a href="#${id}">${text}</a></li>`)}</ul></nav>`}
</div>`;
}

const footer = (page: Page, { apis }: Frame): Html | false =>
  page.reference === undefined &&
  markup`<footer class="site-footer"><div>
<span>linkspec is an independent description. It is not affiliated with the companies whose APIs it describes.</span>
${apis.map(({ name, title }) => markup`<a href="${addressIn(page, `${name}/index.html#downloads`)}">${title}: downloads</a>`)}
<a href="${addressIn(page, "llms.txt")}">llms.txt</a>
<a href="${REPOSITORY}">Source</a>
</div></footer>`;

const searchDialog = markup`<dialog class="search" aria-label="Search">
<form method="dialog"><input type="search" role="combobox" aria-label="Search" aria-controls="search-list" aria-expanded="false" aria-autocomplete="list" placeholder="Search operations, guides, errors and events" autocomplete="off" spellcheck="false"><button type="submit" class="tool">Close</button></form>
<p class="search-state" role="status">Loading the index …</p>
<ul id="search-list" role="listbox" aria-label="Results"></ul>
</dialog>`;
