/** The header's links and its version menu. */
import { hidden } from "../html/components.ts";
import { markup, type Html } from "../html/html.ts";
import { ICONS } from "../html/icons.ts";
import { addressIn } from "../html/urls.ts";
import type { DescribedApi, Version } from "../content/api-model.ts";
import type { Area, Page } from "../html/page.ts";
import type { Frame } from "./frame.ts";

const LABELS: [area: Area, label: string][] = [
  ["guides", "Guides"],
  ["reference", "Reference"],
  ["errors", "Errors"],
  ["webhooks", "Webhooks"],
  ["lifecycles", "Lifecycles"],
  ["workflows", "Workflows"],
  ["upgrades", "Upgrading"],
  ["changelog", "Changelog"],
];

/** The page of a navigation entry: the one about the current page's API, if there is one. */
function target(area: Area, { pages }: Frame, page: Page): Page | undefined {
  const own = pages.filter((each) => each.area === area && each.reference === undefined && each.hidden !== true);
  return own.find(({ api }) => api === page.api) ?? own[0];
}

/** Links to every area; on a narrow screen they become a menu. */
export function navigation(page: Page, frame: Frame): Html {
  const links = LABELS.flatMap(([area, label]) => {
    const to = target(area, frame, page);
    if (to === undefined) return [];
    const current = page.area === area && markup` aria-current="${to.path === page.path ? "page" : "true"}"`;
    return [markup`<a href="${addressIn(page, to.path)}"${current}>${label}</a>`];
  });
  return markup`<nav class="site-nav" aria-label="Site">${links}</nav>
<details class="menu nav-menu"><summary aria-label="Menu">${ICONS.menu}</summary>
<nav class="menu-list" aria-label="Site, as a menu">${links}</nav></details>`;
}

/** Every version of every API. The links are plain pages; a script appends the operation that is being read. */
export function versionMenu(page: Page, { apis }: Frame): Html {
  const current = page.version === undefined ? undefined : apis.find(({ name }) => name === page.api);
  return markup`<details class="menu version-menu"><summary>
${page.version !== undefined && hidden("Version: ")}
${current && markup`<span class="long">${current.title}</span> `}<b>${page.version ?? "Versions"}</b>
</summary><nav class="menu-list" aria-label="Versions">${apis.map((api) => versionLinks(page, api))}</nav></details>`;
}

function versionLinks(page: Page, { title, versions, latest }: DescribedApi): Html {
  const links = versions
    .toReversed()
    .map((version) => versionLink(page, version, version === latest && versions.length > 1));
  return markup`<p>${title}</p>${links}`;
}

function versionLink(page: Page, { name, version, page: path }: Version, isLatest: boolean): Html {
  const isCurrent = name === page.api && version === page.version;
  return markup`<a href="${addressIn(page, path)}" data-version="${version}" data-api="${name}"${
    isCurrent && markup` aria-current="page"`
  }>${version || "Reference"}${isLatest && " · latest"}</a>`;
}
