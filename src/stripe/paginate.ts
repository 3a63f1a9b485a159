/** Lists of Stripe's API, page by page. */
import type { AnyResult, CallInput } from "../runtime/call.ts";
import { paginate as paginateList, type PageLimits, type Paginated, type Paging } from "../runtime/paginate.ts";
import type { ApiTypes, BodyOf, Client, Names } from "../runtime/types/client.ts";
import type { HeadersOf, ItemOf, ListArguments, ListPath } from "../runtime/types/lists.ts";
import type { Checked } from "../runtime/types/nearest.ts";
import type { OperationAt } from "../runtime/types/operations.ts";

interface List {
  object?: unknown;
  data?: { id?: unknown }[];
  has_more?: unknown;
}

/** The id of a page's last item leads to the next page; on the way back, that of its first one to the page before. */
const pagingBy = (cursor: "starting_after" | "ending_before"): Paging => ({
  items(list) {
    const { object, data } = (list ?? {}) as List;
    if (object !== "list" || !Array.isArray(data)) return undefined;
    return cursor === "starting_after" ? data : data.toReversed();
  },
  next({ data, items }) {
    const last = items.at(-1) as { id?: unknown } | undefined;
    return (data as List).has_more === true && typeof last?.id === "string" ? { [cursor]: last.id } : undefined;
  },
});

/**
 * All items of a list, newest first. Pages are fetched as they are needed, `limit` items at a time.
 *
 * @param client - A client.
 * @param path - A list that comes in pages; others do not compile.
 * @param options - What `client.GET` takes, with `maxItems` and `maxPages` as limits. With `ending_before` in the query the
 *   list is walked from there toward its beginning. `signal` ends the iteration.
 * @returns An async iterable of the items; its `pages()` gives the pages with their headers. A cursor that comes twice ends
 *   it.
 * @throws {LinkspecError} while iterating, as `unwrap` does for the request of a page.
 * @example
 * for await (const account of paginate(stripe, "/v1/financial_connections/accounts", { maxItems: 100 })) {
 *   console.log(account.id);
 * }
 * @see https://docs.stripe.com/api/pagination
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
  const input = (options ?? {}) as CallInput & PageLimits;
  const isBackwards = input.params?.query?.ending_before !== undefined;
  return paginateList(pagingBy(isBackwards ? "ending_before" : "starting_after"), get, path, input) as never;
}
