/** The layout of every page: head, header with search and menus, footer. */
import { COVERAGE_PATH } from "../content/coverage.ts";
import { link, sideList } from "../html/components.ts";
import { contentSecurityPolicy } from "../html/content-security-policy.ts";
import { markup, raw, type Html, type Part } from "../html/html.ts";
import { ICON, ICONS } from "../html/icons.ts";
import { addressIn, canonical, REPOSITORY, rootOf } from "../html/urls.ts";
import { navigation, versionMenu } from "./navigation.ts";
import { DIAGRAM_STYLE } from "./state-diagram.ts";
import { readStyle } from "./styles.ts";
import type { Asset } from "../html/assets.ts";
import type { Heading, Page } from "../html/page.ts";
import type { Frame } from "./frame.ts";

const STYLES = {
  article: readStyle("base") + readStyle("article") + DIAGRAM_STYLE,
  reference: readStyle("base") + readStyle("reference"),
};

/** Returns the complete HTML document of a page. */
export function renderPage(page: Page, frame: Frame): string {
  const css = page.reference === undefined ? STYLES.article : STYLES.reference;
  const scripts = [
    ...(page.area === "reference" ? [frame.anchors] : []),
    frame.site,
    ...(page.reference?.scripts ?? []),
  ];
  const policy = contentSecurityPolicy({
    scripts: [frame.boot, ...(page.reference?.inlineScripts ?? [])],
    styles: [css],
    anyStyle: page.reference !== undefined,
  });
  return markup`<!doctype html>
<html lang="en"${attributes(page, frame, scripts)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head(page, frame)}
${raw(page.reference?.styles ?? "")}
<style>${raw(css)}</style>
<script>${raw(frame.boot)}</script>
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
${header(page, frame)}
${body(page)}
${footer(page, frame)}
${searchDialog}
</body>
</html>
`.text;
}

/** Attributes of the root element, for the scripts. */
function attributes(page: Page, { search }: Frame, scripts: Asset[]): Html[] {
  const addresses = (assets: Asset[]): string =>
    JSON.stringify(assets.map(({ path, integrity }) => [addressIn(page, path), integrity]));
  const values = {
    class: page.reference && "reference",
    "data-root": rootOf(page),
    "data-api": page.api,
    "data-version": page.version,
    "data-search": addresses(search),
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
${url && previewTags(url, `${baseUrl}/og.png`)}<link rel="icon" href="${ICON}">`;
}

/** Link previews need absolute URLs, so they are omitted without `baseUrl`. */
const previewTags = (url: string, image: string): Html => markup`<link rel="canonical" href="${url}">
<meta property="og:url" content="${url}">
<meta property="og:image" content="${image}">
<meta property="og:image:alt" content="linkspec: typed contracts for account-linking APIs">
<meta name="twitter:card" content="summary_large_image">
`;

const header = (page: Page, frame: Frame): Html => markup`<header class="site-header">
<a class="brand" href="${addressIn(page, "index.html")}" aria-label="linkspec">${ICONS.logo}<span>linkspec</span></a>
${navigation(page, frame)}
${searchButton}
${versionMenu(page, frame)}
${themeButton}
</header>`;

const searchButton = markup`<button type="button" class="tool search-open needs-js" data-open-search
 aria-label="Search" aria-keyshortcuts="/ Control+K">${ICONS.search}<span>Search</span><kbd>/</kbd></button>`;

const themeButton = markup`<button type="button" class="tool icon needs-js" data-toggle-theme
 aria-label="Switch between light and dark" title="Light or dark">${ICONS.sun}${ICONS.moon}</button>`;

function body(page: Page): Html {
  // Redoc renders its own main element.
  if (page.reference !== undefined) return markup`<div id="main" tabindex="-1">${page.main}</div>`;
  const toc = page.aside !== undefined && (page.toc ?? []).length > 1 ? page.toc : undefined;
  const columns = toc !== undefined ? " with-toc" : page.aside !== undefined && " with-aside";
  return markup`<div class="page${columns}">
${page.aside && contents(page.aside)}
<main id="main" tabindex="-1">${page.main}</main>
${toc && tableOfContents(toc)}
</div>`;
}

const contents = (links: Part): Html =>
  markup`<nav class="side" aria-label="Contents"><details><summary>Contents</summary>${links}</details></nav>`;

const tableOfContents = (headings: Heading[]): Html =>
  markup`<nav class="side toc" aria-label="On this page">${sideList(
    "On this page",
    headings.map(({ id, text }) => link(`#${id}`, text)),
  )}</nav>`;

const footer = (page: Page, { apis }: Frame): Html | false =>
  page.reference === undefined &&
  markup`<footer class="site-footer"><div>
<span>linkspec is an independent description. It is not affiliated with the companies whose APIs it describes.</span>
${apis.map(({ name, title }) => link(addressIn(page, `${name}/index.html#downloads`), `${title}: downloads`))}
${link(addressIn(page, COVERAGE_PATH), "Coverage")}
${link(addressIn(page, "llms.txt"), "llms.txt")}
${link(REPOSITORY, "Source")}
</div></footer>`;

const searchDialog = markup`<dialog class="search" aria-label="Search">
<form method="dialog"><input type="search" role="combobox" aria-label="Search" aria-controls="search-list"
 aria-expanded="false" aria-autocomplete="list" placeholder="Search operations, guides, errors and events"
 autocomplete="off" spellcheck="false"><button type="submit" class="tool">Close</button></form>
<p class="search-state" role="status">Loading the index …</p>
<ul id="search-list" role="listbox" aria-label="Results"></ul>
</dialog>`;
