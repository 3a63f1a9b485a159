/** What the layout needs besides the page itself. */
import type { DescribedApi } from "../content/api-model.ts";
import type { Asset } from "../html/assets.ts";
import type { Page } from "../html/page.ts";

/** The parts of a page that do not depend on its content. */
export interface Frame {
  apis: DescribedApi[];
  /** Every page, for the navigation. */
  pages: Page[];
  /** The inline script. */
  boot: string;
  /** Loaded by every page. */
  site: Asset;
  /** The anchors of the operations of each version; loaded by reference pages. */
  anchors: Asset;
  /** The files of the search index. */
  search: Asset[];
  /** Where the site is published, without a trailing slash; undefined if unknown. */
  baseUrl: string | undefined;
}
