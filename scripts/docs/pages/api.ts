/** The overview of an API: its versions, its operations in each of them, and all downloads. */
import { DOWNLOADS, operationLink, type DescribedApi, type Version } from "../content/api-model.ts";
import { upgradePath } from "../content/upgrades.ts";
import { badge, code, hidden, lead, link, sideList, table, type Cell } from "../html/components.ts";
import { markup, type Html } from "../html/html.ts";
import { idOf, relative } from "../html/urls.ts";
import type { Operation } from "../content/operations.ts";
import type { Page } from "../html/page.ts";

/** The page `<api>/index.html`. `pages` are the other pages about the same API. */
export function apiPage(api: DescribedApi, pages: Page[]): Page {
  const path = `${api.name}/index.html`;
  const { title, summary, versions, latest } = api;
  const tags = tagsOf(api);
  const isDated = versions.length > 1;
  const count = isDated ? `${versions.length} dated versions` : "one version";
  return {
    path,
    title,
    description: `${title}: ${count}, ${latest.operations.length} operations. ${summary}`,
    area: "reference",
    api: api.name,
    aside: printAside(api, path, pages, tags),
    main: markup`<h1>${title}</h1>${lead(summary)}
<div class="actions"><a class="button" href="${relative(path, latest.page)}">${
      isDated ? `Open the reference of ${latest.version}` : "Open the reference"
    }</a></div>
${isDated && printVersions(api, path)}
<h2 id="operations">Operations</h2>
<p>You can link to an operation by its id:
${code(`${relative(path, latest.page)}#${latest.operations[0]?.id ?? ""}`)}.</p>
${tags.map((each) => printTag(api, path, each))}
${printDownloads(api, path)}`,
  };
}

function printAside(api: DescribedApi, path: string, pages: Page[], tags: Tag[]): Html[] {
  const versions = api.versions
    .toReversed()
    .map(({ page, version }) => link(relative(path, page), version || "Reference"));
  const about = pages.map((page) => link(relative(path, page.path), shortTitle(api, page)));
  return [
    sideList(api.title, versions),
    sideList("More", [...about, link("#downloads", "Downloads")]),
    sideList(
      "Operations",
      tags.map(({ tag }) => link(`#${idOf(tag)}`, tag)),
    ),
  ];
}

/** `Method API: errors` → `Errors`. */
function shortTitle({ title }: DescribedApi, page: Page): string {
  const rest = page.title.replace(`${title}: `, "");
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function printVersions(api: DescribedApi, path: string): Html {
  const rows = api.versions.map((version, index): Cell[] => {
    const before = api.versions[index - 1];
    return [
      [link(relative(path, version.page), version.version), version === api.latest && [" ", badge("latest", "good")]],
      version.operations.length,
      `${version.webhooks.length} families`,
      before === undefined
        ? "first described version"
        : link(relative(path, upgradePath(api, before, version)), `Upgrading from ${before.version}`),
    ];
  });
  return markup`<h2 id="versions">Versions</h2>
<p>The API is versioned by date, and each request names its version. Every version has its own OpenAPI file, types and
client.</p>
${table({ head: ["Version", "Operations", "Events", "Changes"], rows: rows.toReversed() })}`;
}

interface Tag {
  tag: string;
  operations: Operation[];
}

/** Operations of all versions by tag, in the order of the latest description. */
function tagsOf(api: DescribedApi): Tag[] {
  const byId = new Map(api.versions.flatMap(({ operations }) => operations.map((each) => [each.id, each] as const)));
  const order = ((api.latest.document.tags ?? []) as { name: string }[]).map(({ name }) => name);
  const all = [...byId.values()];
  const tags = [...new Set([...order, ...all.map(({ tag }) => tag)])];
  return tags
    .map((tag) => ({ tag, operations: all.filter((operation) => operation.tag === tag) }))
    .filter(({ operations }) => operations.length > 0);
}

function printTag(api: DescribedApi, path: string, { tag, operations }: Tag): Html {
  const versions = api.versions.length > 1 ? api.versions : [];
  return markup`<h3 id="${idOf(tag)}">${tag}</h3>
${table({
  head: ["Operation", "Request", ...versions.map(({ version }) => ({ className: "mark", content: version }))],
  rows: operations.map((operation) => [
    link(latestLink(api, path, operation), operation.summary),
    [markup`<span class="method">${operation.method}</span> `, code(operation.path)],
    ...versions.map((version) => ({ className: "mark", content: printMark(path, version, operation) })),
  ]),
  ids: operations.map(({ id }) => id),
})}`;
}

const findIn = ({ operations }: Version, { id }: Operation): Operation | undefined =>
  operations.find((each) => each.id === id);

/** The operation in the latest version that has it. */
function latestLink({ versions }: DescribedApi, path: string, operation: Operation): string {
  const version = versions.findLast((each) => findIn(each, operation) !== undefined) as Version;
  return operationLink(path, version, findIn(version, operation) as Operation);
}

function printMark(path: string, version: Version, operation: Operation): Html {
  const own = findIn(version, operation);
  if (own === undefined) return markup`–${hidden(`not in ${version.version}`)}`;
  const href = operationLink(path, version, own);
  return markup`<a href="${href}" aria-label="${operation.summary} in ${version.version}">✓</a>`;
}

const FORMATS: Record<(typeof DOWNLOADS)[number], string> = { "openapi.json": "JSON", "openapi.yaml": "YAML" };

function printDownloads(api: DescribedApi, path: string): Html {
  const download = (folder: string, name: (typeof DOWNLOADS)[number]): Html =>
    markup`<a href="${relative(path, `${folder}/${name}`)}" download>OpenAPI as ${FORMATS[name]}</a>`;
  return markup`<h2 id="downloads">Downloads</h2>
<p>The bundled descriptions from which this site, the types and the mock are generated. Each is a single file without
external references.</p>
${table({
  head: ["Version", ...DOWNLOADS.map((name) => FORMATS[name])],
  rows: api.versions
    .toReversed()
    .map(({ version, folder }) => [version || api.title, ...DOWNLOADS.map((name) => download(folder, name))]),
})}`;
}
