/** Lists of the Method API, page by page. */
import type { AnyResult, CallInput } from "../runtime/call.ts";
import { paginate as paginateList, type PageLimits, type Paginated, type Paging } from "../runtime/paginate.ts";
import type { ApiTypes, BodyOf, Client, Names } from "../runtime/types/client.ts";
import type { HeadersOf, ItemOf, ListArguments, ListPath } from "../runtime/types/lists.ts";
import type { Checked } from "../runtime/types/nearest.ts";
import type { OperationAt } from "../runtime/types/operations.ts";

/** A cursor is followed when there is one; page numbers are when the caller began with one, or has no cursor to follow. */
const paging: Paging = {
  items: (data) => (Array.isArray(data) ? (data as unknown[]) : undefined),
  next({ headers, query }) {
    const { paginationPage, paginationPageCount, paginationPageCursorNext } = headers;
    const byNumber = query.page !== undefined;
    if (typeof paginationPageCursorNext === "string" && paginationPageCursorNext !== "" && !byNumber) {
      return { page_cursor: paginationPageCursorNext };
    }
    const page = Number(paginationPage ?? query.page ?? 1);
    const isMore = page < Number(paginationPageCount);
    return isMore && query.page_cursor === undefined ? { page: page + 1 } : undefined;
  },
};

/**
 * All items of a list, newest first. Pages are fetched as they are needed, `page_limit` items at a time.
 *
 * @param client - A client of any version.
 * @param path - A list that comes in pages; others do not compile.
 * @param options - What `client.GET` takes, with `maxItems` and `maxPages` as limits. `page` in the query begins there and
 *   counts on; otherwise the cursors that the API gives are followed. `signal` ends the iteration.
 * @returns An async iterable of the items; its `pages()` gives the pages with their headers. A cursor that comes twice ends
 *   it.
 * @throws {LinkspecError} while iterating, as `unwrap` does for the request of a page.
 * @example
 * for await (const account of paginate(method, "/accounts", { params: { query: { page_limit: 100 } } })) {
 *   console.log(account.id);
 * }
 * @see https://docs.methodfi.com/2024-04-04/reference/basics/pagination
 */
export function paginate<
  Api extends ApiTypes,
  P extends ListPath<Api> | (string & {}),
  const Expand extends Names<OperationAt<Api, P, "get">> = readonly [],
>(
  client: Client<Api>,
  path: Checked<P, ListPath<Api>>,
  ...[options]: ListArguments<Api, P, Expand>
): Paginated<ItemOf<BodyOf<Api, P, "get", Expand>>, HeadersOf<OperationAt<Api, P, "get">>> {
  const get = client.GET as unknown as (path: string, input: CallInput) => Promise<AnyResult>;
  return paginateList(paging, get, path, (options ?? {}) as CallInput & PageLimits) as never;
}
