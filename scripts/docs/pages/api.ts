/** The overview of an API: its versions, its operations in each of them, and everything that can be downloaded. */
import { markup, type Html } from "../html/html.ts";
import { idOf } from "../html/markdown.ts";
import { relative, type Page } from "../html/page.ts";
import { operationLink, type DescribedApi, type Version } from "../content/api-model.ts";
import type { Operation } from "../content/operations.ts";

const VERBS: Record<string, string> = { "openapi.json": "JSON", "openapi.yaml": "YAML" };

/** The files of a version that can be downloaded. */
export const DOWNLOADS = Object.keys(VERBS);

/** The page `<api>/index.html`. `pages` are those about the same API. */
export function apiPage(api: DescribedApi, pages: Page[]): Page {
  const path = `${api.name}/index.html`;
  const tags = tagsOf(api);
  return {
    path,
    title: api.title,
    description: `${api.title}: ${api.versions.length === 1 ? "one version" : `${api.versions.length} dated versions`}, ${api.newest.operations.length} operations. ${api.summary}`,
    area: "reference",
    api: api.name,
    aside: markup`<p>${api.title}</p><ul>${api.versions
      .toReversed()
      .map(
        (version) => markup`<li><a href="${relative(path, version.page)}">${version.version || "Reference"}</a></li>`,
      )}</ul>
<p>About it</p><ul>${pages.map((page) => markup`<li><a href="${relative(path, page.path)}">${shortTitle(api, page)}</a></li>`)}<li><a href="#downloads">Downloads</a></li></ul>
<p>Operations</p><ul>${tags.map(({ tag }) => markup`<li><a href="#${idOf(tag)}">${tag}</a></li>`)}</ul>`,
    main: markup`<h1>${api.title}</h1><p class="lead">${api.summary}</p>
<div class="actions"><a class="button" href="${relative(path, api.newest.page)}">Open the reference${api.versions.length > 1 && ` of ${api.newest.version}`}</a></div>
${versions(api, path)}
<h2 id="operations">Operations</h2>
<p>An operation’s id is also its address: <code>${relative(path, api.newest.page)}#${api.newest.operations[0]?.id ?? ""}</code> opens it.</p>
${tags.map((each) => printTag(api, path, each))}
${downloads(api, path)}`,
  };
}

/** `Method API: errors` → `Errors`. */
function shortTitle({ title }: DescribedApi, page: Page): string {
  const rest = page.title.replace(`${title}: `, "");
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** A date before which one version ends and another begins is enough to choose by. */
function versions(api: DescribedApi, path: string): Html | false {
  if (api.versions.length < 2) return false;
  return markup`<h2 id="versions">Versions</h2>
<p>The API is dated: a request says which date it is written for. Bundles, types and clients exist for each date.</p>
<div class="table" tabindex="0"><table><thead><tr><th>Version</th><th>Operations</th><th>Events</th><th>Change</th></tr></thead><tbody>${api.versions
    .map((version, index) => {
      const before = api.versions[index - 1];
      return markup`<tr><td><a href="${relative(path, version.page)}">${version.version}</a>${version === api.newest && markup` <span class="badge good">newest</span>`}</td><td>${version.operations.length}</td><td>${version.webhooks.length} families</td><td>${before === undefined ? "first described version" : markup`<a href="${relative(path, `${api.name}/upgrade/${before.version}-to-${version.version}.html`)}">Upgrading from ${before.version}</a>`}</td></tr>`;
    })
    .toReversed()}</tbody></table></div>`;
}

interface Tag {
  tag: string;
  operations: Operation[];
}

/** Operations of all versions by tag, in the order of the newest description. */
function tagsOf(api: DescribedApi): Tag[] {
  const byId = new Map(api.versions.flatMap(({ operations }) => operations.map((each) => [each.id, each] as const)));
  const order = ((api.newest.document.tags ?? []) as { name: string }[]).map(({ name }) => name);
  const all = [...byId.values()];
  const tags = [...new Set([...order, ...all.map(({ tag }) => tag)])];
  return tags
    .map((tag) => ({ tag, operations: all.filter((operation) => operation.tag === tag) }))
    .filter(({ operations }) => operations.length > 0);
}

function printTag(api: DescribedApi, path: string, { tag, operations }: Tag): Html {
  const dated = api.versions.length > 1;
  return markup`<h3 id="${idOf(tag)}">${tag}</h3>
<div class="table" tabindex="0"><table><thead><tr><th>Operation</th><th>Request</th>${dated && api.versions.map(({ version }) => markup`<th class="mark">${version}</th>`)}</tr></thead><tbody>${operations.map(
    (operation) =>
      markup`<tr id="${operation.id}"><td><a href="${newestLink(api, path, operation)}">${operation.summary}</a></td><td><span class="method">${operation.method}</span> <code>${operation.path}</code></td>${dated && api.versions.map((version) => printMark(path, version, operation))}</tr>`,
  )}</tbody></table></div>`;
}

const inVersion = ({ operations }: Version, { id }: Operation): Operation | undefined =>
  operations.find((each) => each.id === id);

function newestLink({ versions }: DescribedApi, path: string, operation: Operation): string {
  const version = versions.findLast((each) => inVersion(each, operation) !== undefined) as Version;
  return operationLink(path, version, inVersion(version, operation) as Operation);
}

function printMark(path: string, version: Version, operation: Operation): Html {
  const own = inVersion(version, operation);
  if (own === undefined)
    return markup`<td class="mark">–<span class="visually-hidden">not in ${version.version}</span></td>`;
  return markup`<td class="mark"><a href="${operationLink(path, version, own)}" aria-label="${operation.summary} in ${version.version}">✓</a></td>`;
}

function downloads(api: DescribedApi, path: string): Html {
  const files = api.versions
    .toReversed()
    .map(
      (version) =>
        markup`<tr><td>${version.version || api.title}</td>${DOWNLOADS.map(
          (name) =>
            markup`<td><a href="${relative(path, `${version.folder}/${name}`)}" download>OpenAPI as ${VERBS[name]}</a></td>`,
        )}</tr>`,
    );
  return markup`<h2 id="downloads">Downloads</h2>
<p>The bundles that this site, the types and the mock are made from. Each is one file without references to others.</p>
<div class="table" tabindex="0"><table><thead><tr><th>Version</th><th>JSON</th><th>YAML</th></tr></thead><tbody>${files}</tbody></table></div>`;
}
