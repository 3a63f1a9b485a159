/** The header's links and its version switch. */
import { markup, type Html } from "../html/html.ts";
import { ICONS } from "../html/icons.ts";
import { addressIn, type Area, type Page } from "../html/page.ts";
import type { Frame } from "./frame.ts";
import type { Version } from "../content/api-model.ts";

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

/** The page that an entry of the navigation leads to: the one about the reader's API when there is one. */
function target(area: Area, { pages }: Frame, page: Page): Page | undefined {
  const own = pages.filter((each) => each.area === area && each.reference === undefined && each.hidden !== true);
  return own.find(({ api }) => api === page.api) ?? own[0];
}

/** Links to every area; on a narrow screen they fold into a menu. */
export function navigation(page: Page, frame: Frame): Html {
  const links = LABELS.flatMap(([area, label]) => {
    const to = target(area, frame, page);
    if (to === undefined) return [];
    const current = page.area === area && markup` aria-current="${to.path === page.path ? "page" : "true"}"`;
    return [markup`<a href="${addressIn(page, to.path)}"${current}>${label}</a>`];
  });
  return markup`<nav class="site-nav" aria-label="Site">${links}</nav>
<details class="menu nav-menu"><summary aria-label="Menu">${ICONS.menu}</summary><nav class="menu-list" aria-label="Site, as a menu">${links}</nav></details>`;
}

/** Every version of every API. Its links are plain pages, which a script points at the operation that is being read. */
export function versionMenu(page: Page, { apis }: Frame): Html {
  const current = page.version === undefined ? undefined : apis.find(({ name }) => name === page.api);
  const label = page.version ?? "Versions";
  const link = (version: Version, isNewest: boolean): Html => {
    const isCurrent = version.name === page.api && version.version === page.version;
    return markup`<a href="${addressIn(page, version.page)}" data-version="${version.version}" data-api="${version.name}"${isCurrent && markup` aria-current="page"`}>${version.version || "Reference"}${isNewest && " · newest"}<small hidden>does not have this operation</small></a>`;
  };
  const lists = apis.map(
    ({ title, versions, newest }) =>
      markup`<p>${title}</p>${versions.toReversed().map((each) => link(each, each === newest && versions.length > 1))}`,
  );
  return markup`<details class="menu version-menu"><summary>${page.version !== undefined && markup`<span class="visually-hidden">Version: </span>`}${current && markup`<span class="long">${current.title}</span> `}<b>${label}</b></summary><nav class="menu-list" aria-label="Versions">${lists}</nav></details>`;
}
