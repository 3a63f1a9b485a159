/** The types of `paginate`. */
import type { PageLimits } from "../paginate.ts";
import type { ApiTypes, Arguments, Names, OptionsAt } from "./client.ts";
import type { OperationAt, PathsWith } from "./operations.ts";
import type { ResultOf, Success } from "./results.ts";

/** The lists of a version that come in pages. */
export type ListPath<Api extends ApiTypes> = Api["lists"] & PathsWith<Api, "get">;

export type ItemOf<Body> = Body extends { data: readonly (infer Item)[] } ? Item : never;

/** What `paginate` takes, under a name that an editor shows in place of all that it stands for. */
type ListOptions<Api extends ApiTypes, P, Expand extends Names<OperationAt<Api, P, "get">>> = OptionsAt<
  Api,
  P,
  "get",
  Expand
> &
  PageLimits;

/** The arguments after a path, which are any as long as the path is unknown. */
export type ListArguments<Api extends ApiTypes, P, Expand extends Names<OperationAt<Api, P, "get">>> = [P] extends [
  ListPath<Api>,
]
  ? Arguments<OperationAt<Api, P, "get">, ListOptions<Api, P, Expand>>
  : [options?: PageLimits];

export type HeadersOf<Operation> =
  Extract<ResultOf<Operation>, { ok: true }> extends Success<unknown, unknown, infer Headers> ? Headers : never;
