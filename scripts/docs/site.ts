/** Builds the site: reads the descriptions, renders every page and writes the files. */
import { readFileSync } from "node:fs";
import { UserError } from "../lib/user-error.ts";
import { DOWNLOADS, readModel, type DescribedApi } from "./content/api-model.ts";
import { readGuides } from "./content/guides.ts";
import { readLifecycles, type Lifecycle } from "./content/lifecycles.ts";
import { buildLinkIndex, linkFrom } from "./content/link-index.ts";
import { readUpgradeSteps } from "./content/upgrades.ts";
import { asset, bundleScript } from "./html/assets.ts";
import { renderPage } from "./layout/layout.ts";
import { apiPage } from "./pages/api.ts";
import { changelogPage } from "./pages/changelog.ts";
import { coveragePage } from "./pages/coverage.ts";
import { errorsPage } from "./pages/errors.ts";
import { eventsPage } from "./pages/events.ts";
import { guidePages } from "./pages/guides.ts";
import { homePage } from "./pages/home.ts";
import { lifecycleFiles, lifecyclePage } from "./pages/lifecycles.ts";
import { notFoundPage } from "./pages/not-found.ts";
import { upgradePages } from "./pages/upgrades.ts";
import { workflowsPage } from "./pages/workflows.ts";
import { anchorsAsset, referencePage } from "./reference/page.ts";
import { crawlerFiles } from "./search/crawler-files.ts";
import { searchAssets } from "./search/build-index.ts";
import { writeTree, type OutputFile } from "./write-output.ts";
import type { OptionsFor } from "./html/markdown.ts";
import type { Page } from "./html/page.ts";
import type { Frame } from "./layout/frame.ts";

/**
 * Builds the site into a folder.
 *
 * @param folder - Where the files are written.
 * @param baseUrl - Where the site is published, without a trailing slash.
 * @returns The paths of all files.
 * @throws {UserError} when `baseUrl` is not a URL.
 */
export async function buildSite(folder: string, baseUrl?: string): Promise<string[]> {
  if (baseUrl !== undefined && !URL.canParse(baseUrl))
    throw new UserError(`Invalid DOCS_URL "${baseUrl}": expected a URL such as https://example.com/docs.`);
  const apis = readModel();
  const lifecycles = readLifecycles(apis);
  const linkIndex = buildLinkIndex(apis);
  const optionsFor: OptionsFor = (path) => ({ linkCode: linkFrom(linkIndex, path) });
  const [boot, site, references, ownPages, diagrams] = await Promise.all([
    bundleScript("boot.ts"),
    bundleScript("site.ts"),
    Promise.all(
      apis.flatMap((api) => api.versions.map((version) => referencePage(api, version, { linkIndex, lifecycles }))),
    ),
    articles(apis, lifecycles, optionsFor, baseUrl),
    lifecycleFiles(lifecycles),
  ]);
  const pages = [...ownPages, ...references];
  const search = searchAssets(apis, pages);
  const frame: Frame = {
    apis,
    pages,
    boot,
    site: asset("site.js", site),
    anchors: anchorsAsset(apis),
    search,
    baseUrl,
  };
  return writeTree(folder, [
    ...pages.map((page) => ({ path: page.path, content: renderPage(page, frame) })),
    frame.site,
    frame.anchors,
    ...search,
    ...references.flatMap(({ reference }) => reference.scripts),
    ...diagrams,
    ...apis.flatMap(bundles),
    ...crawlerFiles(apis, pages, baseUrl),
    ...(baseUrl === undefined ? [] : [preview]),
    // Disables Jekyll on GitHub Pages, which ignores folders whose names begin with an underscore.
    { path: ".nojekyll", content: "" },
  ]);
}

/** Every page except the reference pages. */
async function articles(
  apis: DescribedApi[],
  lifecycles: Lifecycle[],
  optionsFor: OptionsFor,
  baseUrl: string | undefined,
): Promise<Page[]> {
  const guides = readGuides();
  const [guidesOf, ...perApi] = await Promise.all([
    guidePages(guides, lifecycles, apis, optionsFor),
    ...apis.map((api) => pagesAbout(api, lifecycles, optionsFor)),
  ]);
  const changelog = changelogPage(optionsFor);
  const coverage = coveragePage(apis);
  // The home page lists the overview of the upgrade guides, not each of them.
  const listed = perApi.map((pages) =>
    pages.filter(({ area, path }) => area !== "upgrades" || path.endsWith("index.html")),
  );
  return [
    await homePage(apis, guides, [...listed.flat(), changelog, coverage]),
    ...guidesOf,
    ...apis.map((api, index) => apiPage(api, listed[index] as Page[])),
    ...perApi.flat(),
    changelog,
    coverage,
    notFoundPage(baseUrl),
  ];
}

/** The pages about errors, events, lifecycles, workflows and upgrades that an API has. */
async function pagesAbout(api: DescribedApi, lifecycles: Lifecycle[], optionsFor: OptionsFor): Promise<Page[]> {
  const about = [
    errorsPage(api, optionsFor(`${api.name}/errors.html`)),
    eventsPage(api, optionsFor(`${api.name}/webhooks.html`)),
    await lifecyclePage(api, lifecycles, optionsFor(`${api.name}/lifecycles.html`)),
    workflowsPage(api, optionsFor(`${api.name}/workflows.html`)),
  ];
  return [...about.filter((page) => page !== undefined), ...upgradePages(api, await readUpgradeSteps(api), optionsFor)];
}

/** The image of link previews, which do not support SVG. */
const preview: OutputFile = { path: "og.png", content: readFileSync(`${import.meta.dirname}/html/og.png`) };

const bundles = ({ versions }: DescribedApi): OutputFile[] =>
  versions.flatMap(({ folder, generated }) =>
    DOWNLOADS.map((name) => ({ path: `${folder}/${name}`, content: readFileSync(`${generated}/${name}`, "utf8") })),
  );
