/** Makes Redoc's viewer, an ES module that loads its logo from a CDN, into a script that opens from disk and asks nobody. */
import { UserError } from "../../lib/user-error.ts";

/** In place of the picture on `cdn.redoc.ly`: nothing to be seen. styles/reference.css writes the name instead. */
const LOGO = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

interface Change {
  what: string;
  find: RegExp;
  replacement: string;
}

const CHANGES: Change[] = [
  // A module cannot be loaded from `file:`. Its exports are stored under one global name instead.
  {
    what: "its exports",
    find: /^(\s*\/\*\*[\s\S]*?\*\*\/\s*)const\s*\{RedocStandalone,hydrate,init\}\s*=/,
    replacement: "$1globalThis.linkspecRedoc=",
  },
  { what: "its logo", find: /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, replacement: LOGO },
  {
    // The site has its own search; without this, Redoc indexes the whole description as soon as the page is idle.
    what: "its search index",
    find: /typeof window\.requestIdleCallback!=`function`(?=\)return\(\)=>\{\})/,
    replacement: "true",
  },
  {
    // A select that is called "Example" but shows the name of an example cannot be spoken to by what it shows.
    what: "the label of its examples",
    find: /"aria-label":`Example`(?=,options:)/,
    replacement: '"aria-label":void 0',
  },
  {
    // The same for the select of a body's media type. Its label says which body it is for, so it keeps that.
    what: "the label of its media types",
    find: /value:(\w+),onChange:(\w+),"aria-label":(\w+)(?=,options:(\w+)\.map\((\w+)=>\(\{value:\5,label:\5\}\)\))/,
    replacement: 'value:$1,onChange:$2,"aria-label":$3+": "+($4.includes($1)?$1:$4[0])',
  },
];

/** Parts that may be there: they only run in Node, but do not parse outside a module. */
const OPTIONAL: Change[] = [
  { what: "import.meta", find: /\bimport\.meta\b/g, replacement: "({})" },
  { what: "the export statement", find: /export\s*\{RedocStandalone,hydrate,init\};?/, replacement: "" },
];

/**
 * The viewer as a classic script, which leaves `hydrate` in the global `linkspecRedoc`.
 * @throws {UserError} when the viewer no longer has what must be changed.
 */
export function patchViewer(source: string): string {
  let changed = source;
  for (const { what, find, replacement } of CHANGES) {
    const next = changed.replace(find, replacement);
    if (next === changed)
      throw new UserError(`Redoc's viewer has changed: ${what} is not where viewer.ts looks for it.`);
    changed = next;
  }
  return OPTIONAL.reduce((text, { find, replacement }) => text.replace(find, replacement), changed);
}
