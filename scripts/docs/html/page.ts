/** A page of the site before it gets its frame. */
import type { Asset } from "./assets.ts";
import type { Html, Part } from "./html.ts";
import type { Place } from "./urls.ts";

export interface Heading {
  id: string;
  text: string;
}

/** A part of a page with its own search entry. */
export interface Section extends Heading {
  /** The second line of the search result. */
  detail: string;
  /** More text to search in, not shown. */
  words: string;
}

/** Which entry of the navigation a page belongs to. */
export type Area =
  | "start"
  | "guides"
  | "reference"
  | "errors"
  | "webhooks"
  | "lifecycles"
  | "workflows"
  | "upgrades"
  | "changelog"
  | "coverage";

export interface Page extends Place {
  title: string;
  /** One sentence for search engines, link previews and the site's own search. */
  description: string;
  area: Area;
  /** The API it is about. */
  api?: string;
  /** The dated version it is about. */
  version?: string;
  main: Html;
  /** Links beside the page. */
  aside?: Part;
  /** The page's own headings. */
  toc?: Heading[];
  /** Search entries besides the page itself. */
  sections?: Section[];
  /** Only Redoc's pages. */
  reference?: {
    /** `<style>` elements. */
    styles: string;
    inlineScripts: string[];
    scripts: Asset[];
  };
  /** Excluded from the sitemap and from search engines. */
  hidden?: boolean;
}
