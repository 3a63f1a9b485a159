/** The version switch keeps the operation that is being read, and a link by operation id finds it. */
import { all, ready } from "./dom.ts";

/** API → version → operation id → where it stands; written by scripts/docs/reference/page.ts. */
type Anchors = Record<string, Record<string, Record<string, string>>>;

declare global {
  var linkspecAnchors: Anchors | undefined;
}

/** `#/account-balances/createaccountbalance` of an address; what Redoc appends for a property is omitted. */
const operationAnchor = (hash: string): string => `#${hash.slice(1).split("#")[0] ?? ""}`;

function anchorsOf(link: HTMLElement): Record<string, string> {
  const { api = "", version = "" } = link.dataset;
  return globalThis.linkspecAnchors?.[api]?.[version] ?? {};
}

/** Operation and tag under which a version has what the address shows, or undefined where it has neither. */
function counterpart(anchor: string, anchors: Record<string, string>): string | undefined {
  const known = Object.values(anchors);
  if (known.includes(anchor)) return anchor;
  const isTag = known.some((each) => each.startsWith(`${anchor}/`));
  return isTag ? anchor : undefined;
}

/** Points every link of the switch at what is being read. */
function follow(): void {
  const anchor = operationAnchor(location.hash);
  const reads = anchor.startsWith("#/") && anchor.length > 2;
  for (const link of all<HTMLAnchorElement>(".version-menu a[data-version]")) {
    const page = (link.getAttribute("href") ?? "").split("#")[0] ?? "";
    const found = reads ? counterpart(anchor, anchorsOf(link)) : undefined;
    link.setAttribute("href", page + (found ?? ""));
    const isSameApi = link.dataset.api === document.documentElement.dataset.api;
    markMissing(link, reads && isSameApi && found === undefined);
  }
}

/** Adds or removes the note; it is not in the HTML, where readers of plain text would meet it in every link. */
function markMissing(link: HTMLElement, isMissing: boolean): void {
  link.querySelector("small")?.remove();
  if (!isMissing) return;
  const note = document.createElement("small");
  note.textContent = "does not have this operation";
  link.append(note);
}

/** `#createPayment` is a link that people can write by hand: it goes to where Redoc shows that operation. */
function findById(): void {
  const { api = "", version = "" } = document.documentElement.dataset;
  const anchor = globalThis.linkspecAnchors?.[api]?.[version]?.[decodeURIComponent(location.hash.slice(1))];
  if (anchor !== undefined) location.replace(anchor);
}

export function startVersions(): void {
  findById();
  ready(() => {
    follow();
    addEventListener("hashchange", () => {
      findById();
      follow();
    });
    // Redoc rewrites the address while the reader scrolls, which raises no event: read it when the menu opens.
    for (const menu of all(".version-menu")) menu.addEventListener("toggle", follow);
  });
}
