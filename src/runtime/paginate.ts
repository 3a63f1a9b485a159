/** Walks lists that come in pages. How an API turns one page into the next is passed in. */
import type { AnyResult, CallInput } from "./call.ts";
import { checkNumber } from "./options.ts";
import { own } from "./own.ts";
import { abortError, UnparsableResponseError, type LinkspecError } from "./errors.ts";

export interface PageLimits {
  /** Stops after so many items. */
  readonly maxItems?: number | undefined;
  /** Stops after so many pages, each of which is a request. */
  readonly maxPages?: number | undefined;
}

/** A page as it came. */
export interface Page<Item, Headers> {
  readonly items: readonly Item[];
  readonly status: number;
  readonly headers: Headers;
  readonly rawHeaders: globalThis.Headers;
}

/** All items of a list, fetched page by page while they are read. */
export interface Paginated<Item, Headers> extends AsyncIterable<Item> {
  /** The pages instead of the items. */
  pages(): AsyncIterable<Page<Item, Headers>>;
}

type Query = Record<string, unknown>;

/** How an API pages. */
export interface Paging {
  /** The items in a result's data; undefined when it is no list. */
  items(data: unknown): readonly unknown[] | undefined;
  /** What changes in the query for the page after this one; undefined after the last. */
  next(page: { headers: Query; items: readonly unknown[]; data: unknown; query: Query }): Query | undefined;
}

type Get = (path: string, input: CallInput) => Promise<AnyResult>;

/** The items and pages of a list. Nothing is sent before the first is read. */
export function paginate(
  paging: Paging,
  get: Get,
  path: string,
  options: CallInput & PageLimits,
): Paginated<unknown, unknown> {
  const { maxItems = Infinity, maxPages = Infinity, ...input } = own(options);
  checkNumber("maxItems", maxItems, 0, { path }, Infinity);
  checkNumber("maxPages", maxPages, 0, { path }, Infinity);
  async function* pages(): AsyncGenerator<Page<unknown, unknown>> {
    let query: Query = input.params?.query ?? {};
    const seen = new Set<string>();
    for (let left = maxPages; left > 0; left--) {
      const result = await get(path, { ...input, params: { ...input.params, query } });
      if (!result.ok) throw result.error as LinkspecError;
      const items = paging.items(result.data);
      if (items === undefined) {
        throw new UnparsableResponseError("the response is no list.", { method: "GET", path });
      }
      const { status, rawHeaders } = result;
      const headers = result.headers as Query;
      yield { items, status, headers, rawHeaders };
      const change = paging.next({ headers, items, data: result.data, query });
      // A server that repeats a cursor would never end the list.
      const key = JSON.stringify(change);
      if (change === undefined || seen.has(key)) return;
      seen.add(key);
      query = { ...query, ...change };
    }
  }
  async function* items(): AsyncGenerator<unknown> {
    let left = maxItems;
    if (left <= 0) return;
    for await (const page of pages()) {
      for (const item of page.items) {
        if (input.signal?.aborted) throw abortError({ method: "GET", path }, input.signal);
        yield item;
        if (--left <= 0) return;
      }
    }
  }
  return { [Symbol.asyncIterator]: items, pages };
}
