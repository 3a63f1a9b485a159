/** Addresses of the site: where a page is, and how one page links to another. */

/** The source repository. */
export const REPOSITORY = "https://github.com/linkspec/linkspec";

/** Where a page is. */
export interface Place {
  /** From the site's root, e.g. `guides/quickstart.html`. */
  path: string;
  /**
   * The path of the site's root on its host, without a trailing slash. Only for a page that a host shows at any address;
   * other pages use relative links.
   */
  root?: string;
}

/** The address of one page as written in another. */
export function relative(from: string, to: string): string {
  const [path = "", hash] = to.split("#");
  const up = "../".repeat(from.split("/").length - 1);
  const common = from.split("/").slice(0, -1).join("/");
  const address = common !== "" && path.startsWith(`${common}/`) ? path.slice(common.length + 1) : up + path;
  return hash === undefined ? address : `${address}#${hash}`;
}

/** The address of a file of the site as written in a page's frame. */
export const addressIn = ({ path, root }: Place, to: string): string =>
  root === undefined ? relative(path, to) : `${root}/${to}`;

/** The relative path from a page to the site's root, without a trailing slash. */
export const rootOf = ({ path, root }: Place): string =>
  root ??
  (path
    .split("/")
    .slice(1)
    .map(() => "..")
    .join("/") ||
    ".");

/** The canonical address of a page on the host where it is published. */
export const canonical = (baseUrl: string, { path }: Place): string =>
  `${baseUrl}/${path.replace(/(^|\/)index\.html$/, "$1")}`;

/** An id for a heading or an entry, e.g. `Which kind when?` → `which-kind-when`. */
export const idOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
