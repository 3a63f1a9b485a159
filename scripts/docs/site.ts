/** The whole site: reads the descriptions, makes every page and writes what there is to write. */
import { readFileSync } from "node:fs";
import { apiPage, DOWNLOADS } from "./pages/api.ts";
import { asset, bundleScript, type Asset } from "./html/assets.ts";
import { changelogPage } from "./pages/changelog.ts";
import { UserError } from "../lib/user-error.ts";
import { errorsPage } from "./pages/errors.ts";
import { eventsPage } from "./pages/events.ts";
import { guidePages, readGuides } from "./pages/guides.ts";
import { renderPage } from "./layout/layout.ts";
import type { Frame } from "./layout/frame.ts";
import { lifecycleFiles, lifecyclePage } from "./pages/lifecycles.ts";
import { readLifecycles, type Lifecycle } from "./content/lifecycles.ts";
import { machineFiles } from "./search/crawler-files.ts";
import { readModel, type DescribedApi } from "./content/api-model.ts";
import { nameIn, readNames } from "./content/link-index.ts";
import { notFoundPage } from "./pages/not-found.ts";
import { anchorsAsset, referencePage } from "./reference/page.ts";
import { operationsIndex, pagesIndex } from "./search/build-index.ts";
import { startPage } from "./pages/home.ts";
import { writeTree, type OutputFile } from "./write-output.ts";
import { upgradePages } from "./pages/upgrades.ts";
import { readSteps } from "./content/upgrades.ts";
import { workflowsPage } from "./pages/workflows.ts";
import type { MarkdownOptions } from "./html/markdown.ts";
import type { Page } from "./html/page.ts";

/** Makes the options for the Markdown of a page out of its path. */
type OptionsFor = (path: string) => MarkdownOptions;

/**
 * Builds the site into a folder and returns the files of it. `baseUrl` is where it will be published.
 * @throws UserError when that is no address.
 */
export async function buildSite(folder: string, baseUrl?: string): Promise<string[]> {
  if (baseUrl !== undefined && !URL.canParse(baseUrl))
    throw new UserError(`DOCS_URL is "${baseUrl}", which is not an address such as https://example.com/docs.`);
  const apis = readModel();
  const { lifecycles } = readLifecycles();
  const names = readNames(apis);
  const optionsFor: OptionsFor = (path) => ({ name: nameIn(names, path) });
  const [boot, site, references, ownPages, diagrams] = await Promise.all([
    bundleScript("boot.ts"),
    bundleScript("site.ts"),
    Promise.all(
      apis.flatMap((api) => api.versions.map((version) => referencePage(api, version, { names, lifecycles }))),
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
    searchOf: search.of,
    baseUrl,
  };
  return writeTree(folder, [
    ...pages.map((page) => ({ path: page.path, content: renderPage(page, frame) })),
    frame.site,
    frame.anchors,
    ...search.all,
    ...references.flatMap(({ reference }) => reference.scripts),
    ...diagrams,
    ...apis.flatMap(bundles),
    ...machineFiles(apis, pages, baseUrl),
    ...(baseUrl === undefined ? [] : [preview]),
    // Pages would leave out folders whose names begin with an underscore, should there ever be one.
    { path: ".nojekyll", content: "" },
  ]);
}

/** Every page of our own. */
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
  // Of the upgrade guides, the list of them.
  const listed = perApi.map((pages) =>
    pages.filter(({ area, path }) => area !== "upgrades" || path.endsWith("index.html")),
  );
  return [
    await startPage(apis, guides, [...listed.flat(), changelog]),
    ...guidesOf,
    ...apis.map((api, index) => apiPage(api, listed[index] as Page[])),
    ...perApi.flat(),
    changelog,
    notFoundPage(baseUrl),
  ];
}

/** Errors, events, lifecycles and upgrade guides of an API, as far as it has them. */
async function pagesAbout(api: DescribedApi, lifecycles: Lifecycle[], optionsFor: OptionsFor): Promise<Page[]> {
  const about = [
    errorsPage(api, optionsFor(`${api.name}/errors.html`)),
    eventsPage(api, optionsFor(`${api.name}/webhooks.html`)),
    await lifecyclePage(api, lifecycles, optionsFor(`${api.name}/lifecycles.html`)),
    workflowsPage(api, optionsFor(`${api.name}/workflows.html`)),
  ];
  return [...about.filter((page) => page !== undefined), ...upgradePages(api, await readSteps(api), optionsFor)];
}

/** A page about a version searches that version, and the newest of the other APIs. */
function searchAssets(apis: DescribedApi[], pages: Page[]): { all: Asset[]; of: (page: Page) => Asset[] } {
  const ofPages = pagesIndex(pages);
  const perVersion = new Map(
    apis.flatMap((api) => api.versions.map((version) => [version.id, operationsIndex(api, version)] as const)),
  );
  return {
    all: [ofPages, ...perVersion.values()],
    of: (page) => [
      ...apis.map(({ name, versions, newest }) => {
        const own = versions.find(({ version }) => page.api === name && page.version === version);
        return perVersion.get((own ?? newest).id) as Asset;
      }),
      ofPages,
    ],
  };
}

/** The picture of link previews, which take no SVG. */
const preview: OutputFile = { path: "og.png", content: readFileSync(`${import.meta.dirname}/html/og.png`) };

const bundles = ({ versions }: DescribedApi): OutputFile[] =>
  versions.flatMap(({ folder, generated }) =>
    DOWNLOADS.map((name) => ({ path: `${folder}/${name}`, content: readFileSync(`${generated}/${name}`, "utf8") })),
  );
