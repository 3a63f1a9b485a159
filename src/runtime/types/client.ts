/** The client as its users see it. */
import type { Limits } from "../options.ts";
import type { Expanded } from "./expand.ts";
import type { ApiTypes, ExpandName, ExpandPart, Input, OperationAt, PathsWith, Verb } from "./operations.ts";
import type { ResultOf, SuccessBody } from "./results.ts";

export type { ApiTypes } from "./operations.ts";

/** What every call takes, whatever its operation. */
export interface SendOptions extends Limits {
  /** Gives the call up, also while it waits between attempts. */
  readonly signal?: AbortSignal | undefined;
  /** Further headers. They cannot replace the key and the version. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export type Names<Operation> = readonly ExpandName<Operation>[];

/** The place in the query that the compiler learns the expanded names from. */
interface WithExpand<Expand> {
  params?: { query?: { "expand[]"?: Expand | undefined } | undefined } | undefined;
}

/** Everything that a call takes. */
export type CallOptions<Operation, Expand extends Names<Operation> = Names<Operation>> = Input<Operation> &
  WithExpand<Expand> &
  ExpandPart<Operation, Expand> &
  SendOptions;

/** Nothing must be given to an operation that requires nothing. */
export type Arguments<Operation, Options> = {} extends Input<Operation> ? [options?: Options] : [options: Options];

/** The body of a success, with what was expanded. */
export type DataOf<
  Api extends ApiTypes,
  P extends keyof Api["paths"],
  V extends Verb,
  Expand extends readonly unknown[] = readonly [],
> = `${Uppercase<V>} ${P & string}` extends infer Key extends keyof Api["expansions"]
  ? Expanded<SuccessBody<OperationAt<Api, P, V>>, Api["expansions"][Key], Expand>
  : SuccessBody<OperationAt<Api, P, V>>;

type Call<Api extends ApiTypes, V extends Verb> = <
  P extends PathsWith<Api, V>,
  const Expand extends Names<OperationAt<Api, P, V>> = readonly [],
>(
  path: P,
  ...options: Arguments<OperationAt<Api, P, V>, CallOptions<OperationAt<Api, P, V>, Expand>>
) => Promise<ResultOf<OperationAt<Api, P, V>, DataOf<Api, P, V, Expand>>>;

declare const types: unique symbol;

/**
 * A client of one version of an API. Each function takes a path of the description and what its operation needs, and
 * resolves with a union over the statuses that the operation declares. What is no such answer is thrown.
 */
export interface Client<Api extends ApiTypes> {
  readonly GET: Call<Api, "get">;
  readonly POST: Call<Api, "post">;
  readonly PUT: Call<Api, "put">;
  readonly PATCH: Call<Api, "patch">;
  readonly DELETE: Call<Api, "delete">;
  readonly [types]?: Api;
}
