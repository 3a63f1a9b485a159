/** What all pages share. */
import type { DescribedApi } from "../content/api-model.ts";
import type { Asset } from "../html/assets.ts";
import type { Page } from "../html/page.ts";

/** The parts of a page that do not depend on its content. */
export interface Frame {
  apis: DescribedApi[];
  /** Every page, for the navigation. */
  pages: Page[];
  /** The script that stands in the page. */
  boot: string;
  /** Loaded by every page. */
  site: Asset;
  /** Where the operations stand in each version: loaded where there is one to keep. */
  anchors: Asset;
  /** The search index that a page needs. */
  searchOf: (page: Page) => Asset[];
  /** Where the site is published, without a slash at the end; undefined when that is not known. */
  baseUrl: string | undefined;
}
