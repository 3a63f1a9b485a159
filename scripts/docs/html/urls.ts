/** Addresses: of pages from one another, and of the repository. */

/** Where the sources are. */
export const REPOSITORY = "https://github.com/linkspec/linkspec";

/** The address of one page as written in another. */
export function relative(from: string, to: string): string {
  const [path = "", hash] = to.split("#");
  const up = "../".repeat(from.split("/").length - 1);
  const common = from.split("/").slice(0, -1).join("/");
  const address = common !== "" && path.startsWith(`${common}/`) ? path.slice(common.length + 1) : up + path;
  return hash === undefined ? address : `${address}#${hash}`;
}
