/** The whole site: reads the descriptions, makes every page and writes what there is to write. */
import { readFileSync } from "node:fs";
import { bundleScript, asset, type Asset } from "./assets.ts";
import { renderPage, type Frame } from "./layout.ts";
import { readModel } from "./model.ts";
import { anchorsAsset, referencePage } from "./reference-page.ts";
import { startPage } from "./start-page.ts";
import { writeTree } from "./tree.ts";
import type { Page } from "./page.ts";

/** Builds the site into a folder and returns the files of it. */
export async function buildSite(folder: string): Promise<string[]> {
  const apis = readModel();
  const [boot, site, references] = await Promise.all([
    bundleScript("boot.ts"),
    bundleScript("site.ts"),
    Promise.all(apis.flatMap((api) => api.versions.map((version) => referencePage(api, version)))),
  ]);
  const pages: Page[] = [startPage(apis), ...references];
  const frame: Frame = {
    apis,
    pages,
    boot,
    site: asset("site.js", site),
    anchors: anchorsAsset(apis),
    searchOf: () => [],
    baseUrl: undefined,
  };
  const assets: Asset[] = [frame.site, frame.anchors, ...references.flatMap(({ reference }) => reference.scripts)];
  return writeTree(folder, [
    ...pages.map((page) => ({ path: page.path, content: renderPage(page, frame) })),
    ...assets,
    ...apis.flatMap(({ versions }) =>
      versions.flatMap(({ folder: below, generated }) =>
        ["openapi.json", "openapi.yaml"].map((name) => ({
          path: `${below}/${name}`,
          content: readFileSync(`${generated}/${name}`, "utf8"),
        })),
      ),
    ),
  ]);
}
