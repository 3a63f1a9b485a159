/** Full-text search by MiniSearch: names first, then every word, as a whole, as a prefix or with a typing error. */
import MiniSearch, { type SearchResult } from "minisearch";

/** One thing that the search can find. Written by scripts/docs/search/build-index.ts. */
export interface Entry {
  /** What it is: operation, guide, error … */
  kind: string;
  title: string;
  /** The second line, e.g. `POST /payments`. */
  detail: string;
  /** The address from the site's root. */
  url: string;
  /** Exact names, separated by spaces: operation ID, error subtype, path. */
  names: string;
  /** More text to search in, not shown. */
  words: string;
  /** The API of an operation that several dated versions have. */
  api?: string;
  /** Version → address from the site's root, oldest first. */
  versions?: Record<string, string>;
}

/** The page on which a reader searches. */
export interface Reader {
  api?: string;
  version?: string;
}

/** How many results are listed at most. */
export const MAX_RESULTS = 30;

/** Words of a query beyond these are ignored, so that a pasted text cannot block the page. */
export const MAX_WORDS = 12;

/** Characters of a word beyond these are ignored. */
const MAX_WORD_LENGTH = 60;

/** Results of these kinds come before equally good ones. */
const KIND_BOOST: Record<string, number> = { operation: 1.5, guide: 1.2, lifecycle: 1.1, overview: 1.1, webhook: 0.6 };

/** Splits text into words: `createPayment` → `create`, `payment`, `createpayment`. */
function tokenize(text: string): string[] {
  const names = text.split(/[^A-Za-z0-9]+/).filter((name) => name !== "");
  return names.flatMap((name) => {
    const parts = name.split(/(?<=[a-z0-9])(?=[A-Z])/);
    return parts.length > 1 ? [...parts, name] : parts;
  });
}

/** Short words must match exactly or as a prefix; longer ones may have one typing error, long ones two. */
const fuzzy = (word: string): number => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2);

/** An index over entries. */
export class SearchIndex {
  readonly #entries: readonly Entry[];
  readonly #index: MiniSearch<Entry & { id: number }>;

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    this.#index = new MiniSearch({
      fields: ["title", "names", "detail", "words"],
      tokenize,
      searchOptions: {
        boost: { title: 6, names: 4, detail: 2 },
        combineWith: "AND",
        prefix: true,
        fuzzy,
        weights: { fuzzy: 0.1, prefix: 0.2 },
        boostDocument: (id) => boostOf(entries[id as number] as Entry),
      },
    });
    this.#index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  }

  /**
   * The entries that contain every word of the query, the best first; an exact name comes before all others.
   *
   * An operation is returned for the version that the query names, or else the version that is being read, or else the latest.
   */
  search(query: string, reader: Reader = {}): Entry[] {
    const words = queryWords(query);
    if (words.length === 0) return [];
    const found = this.#index.search(words.join(" "));
    const exact = query.trim().toLowerCase();
    const rank = ({ id }: SearchResult): number => (hasName(this.#entries[id as number] as Entry, exact) ? 0 : 1);
    return found
      .toSorted((one, other) => rank(one) - rank(other) || other.score - one.score)
      .slice(0, MAX_RESULTS)
      .map(({ id }) => inVersion(this.#entries[id as number] as Entry, query, reader));
  }
}

function inVersion(entry: Entry, query: string, reader: Reader): Entry {
  const { versions = {}, detail, api } = entry;
  const own = api === reader.api ? reader.version : undefined;
  const version = Object.keys(versions).find((each) => query.includes(each)) ?? own ?? "";
  const url = versions[version];
  if (url !== undefined) return { ...entry, url, detail: `${detail} · ${version}` };
  const latest = Object.keys(versions).at(-1);
  return latest === undefined ? entry : { ...entry, detail: `${detail} · ${latest}` };
}

/** Short titles come before long ones. */
const boostOf = ({ kind, title }: Entry): number => (KIND_BOOST[kind] ?? 1) / Math.sqrt(tokenize(title).length + 1);

const hasName = ({ title, names }: Entry, exact: string): boolean =>
  title.toLowerCase() === exact || names.toLowerCase().split(" ").includes(exact);

/** The distinct words of a query, limited in number and length. */
export function queryWords(query: string): string[] {
  const words = query
    .slice(0, MAX_WORDS * MAX_WORD_LENGTH)
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
  return [...new Set(words)].slice(0, MAX_WORDS).map((word) => word.slice(0, MAX_WORD_LENGTH));
}
