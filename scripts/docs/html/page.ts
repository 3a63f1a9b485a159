/** A page of the site before it gets its frame. */
import type { Asset } from "./assets.ts";
import type { Html } from "./html.ts";

/** Where the sources are. */
export const REPOSITORY = "https://github.com/linkspec/linkspec";

export interface Heading {
  id: string;
  text: string;
}

/** A part of a page that the search finds by itself. */
export interface Section extends Heading {
  /** What is shown of it in the results. */
  detail: string;
  /** What it is found by, besides its heading. */
  words: string;
}

/** Which entry of the navigation a page belongs to. */
export type Area =
  "start" | "guides" | "reference" | "errors" | "webhooks" | "lifecycles" | "workflows" | "upgrades" | "changelog";

export interface Page {
  /** From the site's root, e.g. `guides/quickstart.html`. */
  path: string;
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
  aside?: Html;
  /** The page's own headings. */
  toc?: Heading[];
  /** What the search finds besides the page itself. */
  sections?: Section[];
  /** Only Redoc's pages. */
  reference?: {
    /** `<style>` elements. */
    styles: string;
    inlineScripts: string[];
    scripts: Asset[];
  };
  /**
   * The path of the site's root on its host, without a slash at the end, for a page that is shown at any address. Others
   * know the way to the root from where they are.
   */
  root?: string;
  /** Not in the sitemap, and not for search engines. */
  hidden?: boolean;
}

/** The address of one page as written in another. */
export function relative(from: string, to: string): string {
  const [path = "", hash] = to.split("#");
  const up = "../".repeat(from.split("/").length - 1);
  const common = from.split("/").slice(0, -1).join("/");
  const address = common !== "" && path.startsWith(`${common}/`) ? path.slice(common.length + 1) : up + path;
  return hash === undefined ? address : `${address}#${hash}`;
}

/** The address of something of the site as written in a page's frame. */
export const addressIn = ({ path, root }: Pick<Page, "path" | "root">, to: string): string =>
  root === undefined ? relative(path, to) : `${root}/${to}`;

/** The way from a page to the site's root, without a slash at the end. */
export const rootOf = ({ path, root }: Pick<Page, "path" | "root">): string =>
  root ??
  (path
    .split("/")
    .slice(1)
    .map(() => "..")
    .join("/") ||
    ".");

/** The one address of a page on the host where it is published. */
export const canonical = (baseUrl: string, { path }: Pick<Page, "path">): string =>
  `${baseUrl}/${path.replace(/(^|\/)index\.html$/, "$1")}`;
