/** Finds entries by words. */

/** Written by scripts/docs/search/build-index.ts; the names are short because the index is what a reader waits for. */
export interface Entry {
  /** What it is: operation, guide, error … */
  k: string;
  /** Title. */
  t: string;
  /** Second line, e.g. `POST /payments`. */
  d: string;
  /** Address from the site's root. */
  u: string;
  /** Other words to be found by. */
  x: string;
}

const words = (text: string): string[] =>
  text
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");

/** How well one word of the query is met by a text: whole word, beginning of a word, or not at all. */
function hit(text: readonly string[], word: string): number {
  if (text.includes(word)) return 3;
  return text.some((each) => each.startsWith(word)) ? 2 : 0;
}

interface Prepared {
  kind: string;
  title: string[];
  detail: string[];
  other: string[];
  /** Names as they are written, e.g. `createpayment` or `payment.update`. */
  names: Set<string>;
}

const prepared = new WeakMap<Entry, Prepared>();

function prepare(entry: Entry): Prepared {
  let known = prepared.get(entry);
  if (known === undefined) {
    known = {
      kind: entry.k,
      title: words(entry.t),
      detail: words(entry.d),
      other: words(entry.x),
      names: new Set(`${entry.t} ${entry.d} ${entry.x}`.toLowerCase().split(/\s+/)),
    };
    prepared.set(entry, known);
  }
  return known;
}

/** What readers look for most often, before what is met equally well. */
const WEIGHTS: Record<string, number> = { operation: 2, guide: 1, lifecycle: 1, overview: 1 };

/** Zero unless every word is met; then the higher, the earlier it is listed. A name that is met whole comes first. */
function score({ kind, title, detail, other, names }: Prepared, query: readonly string[], whole: string): number {
  let total = names.has(whole) ? 100 : 0;
  for (const word of query) {
    const best = Math.max(hit(title, word) * 4, hit(detail, word) * 2, hit(other, word));
    if (best === 0) return 0;
    total += best;
  }
  return total + (WEIGHTS[kind] ?? 0) - title.length / 20;
}

/** How many results are listed at most. */
export const LIMIT = 30;

/** The entries that have every word of the query, the best first. */
export function search(entries: readonly Entry[], query: string): Entry[] {
  const wanted = words(query);
  if (wanted.length === 0) return [];
  const whole = query.trim().toLowerCase();
  return entries
    .map((entry) => ({ entry, score: score(prepare(entry), wanted, whole) }))
    .filter((found) => found.score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, LIMIT)
    .map(({ entry }) => entry);
}
