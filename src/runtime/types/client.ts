/** The client as its users see it. */
import type { HeaderValues } from "../headers.ts";
import type { Limits } from "../options.ts";
import type { Checked } from "./nearest.ts";
import type { ExpandedBody } from "./expand.ts";
import type {
  ApiTypes,
  ContentOf,
  ExpandName,
  ExpandPart,
  Input,
  OperationAt,
  PathsWith,
  SummaryAt,
  Verb,
} from "./operations.ts";
import type { ResultOf, SuccessBody } from "./results.ts";

export type { ApiTypes } from "./operations.ts";

/** The options of every call. */
export interface SendOptions extends Limits {
  /** Gives the call up, also while it waits between attempts. */
  readonly signal?: AbortSignal | undefined;
  /** Further headers. They cannot replace the key and the version. */
  readonly headers?: HeaderValues | undefined;
}

export type Names<Operation> = readonly ExpandName<Operation>[];

/** Everything that a call takes. */
export type CallOptions<Operation, Expand extends Names<Operation> = Names<Operation>> = Input<Operation> &
  ExpandPart<Operation, Expand> &
  SendOptions;

/** An operation without required options can be called without any. */
export type Arguments<Operation, Options> = {} extends Input<Operation> ? [options?: Options] : [options: Options];

/**
 * The arguments after a path. Those of an unknown path are any: its message is the one to show. While a path is being typed they
 * would be those of every operation, which takes long to find.
 */
type ArgumentsAfter<Api extends ApiTypes, P, V extends Verb, Expand extends Names<OperationAt<Api, P, V>>> = [
  P,
] extends [PathsWith<Api, V>]
  ? Arguments<OperationAt<Api, P, V>, OptionsAt<Api, P, V, Expand>>
  : [options?: SendOptions];

/** The body of a success, with what was expanded. */
export type BodyOf<
  Api extends ApiTypes,
  P,
  V extends Verb,
  Expand extends readonly unknown[] = readonly [],
> = `${Uppercase<V>} ${P & string}` extends infer Key extends keyof Api["expansions"]
  ? ExpandedBody<SuccessBody<OperationAt<Api, P, V>>, Api["expansions"][Key], Expand>
  : SuccessBody<OperationAt<Api, P, V>>;

/** What a call resolves with. */
export type ResultAt<Api extends ApiTypes, P, V extends Verb, Expand extends readonly unknown[]> = ResultOf<
  OperationAt<Api, P, V>,
  BodyOf<Api, P, V, Expand>
>;

/** A method as a client has it, the paths that have it, what a call of one can expand, and the body that it takes. */
export type Method = Uppercase<Verb>;
export type PathAt<Api extends ApiTypes, M extends Method> = PathsWith<Api, Lowercase<M>>;
export type ExpandAt<Api extends ApiTypes, P, M extends Method> = Names<OperationAt<Api, P, Lowercase<M>>>;
export type BodyAt<Api extends ApiTypes, P, M extends Method> = ContentOf<OperationAt<Api, P, Lowercase<M>>>;

/** What a call takes, under a name that an editor shows in place of all that it stands for. */
export type OptionsAt<
  Api extends ApiTypes,
  P,
  V extends Verb,
  Expand extends Names<OperationAt<Api, P, V>>,
> = CallOptions<OperationAt<Api, P, V>, Expand> & ApiOptions<Api>;

type ApiOptions<Api extends ApiTypes> = Api extends { callOptions: infer Options } ? Options : {};

/**
 * A call by path. TypeScript shows nothing for the text of a path itself: `_Summary` is what an editor shows of its operation
 * where the function is called.
 */
type Call<Api extends ApiTypes, V extends Verb> = <
  P extends PathsWith<Api, V> | (string & {}),
  const Expand extends Names<OperationAt<Api, P, V>> = readonly [],
  _Summary extends string = SummaryAt<Api, P, V>,
>(
  path: Checked<P, keyof Api["routes"][V] & string>,
  ...options: ArgumentsAfter<Api, P, V, Expand>
) => Promise<ResultAt<Api, P, V, Expand>>;

/** A call whose path is known. */
type NamedCall<Api extends ApiTypes, P, V extends Verb> = <
  const Expand extends Names<OperationAt<Api, P, V>> = readonly [],
>(
  ...options: Arguments<OperationAt<Api, P, V>, OptionsAt<Api, P, V, Expand>>
) => Promise<ResultAt<Api, P, V, Expand>>;

/** Every operation under its id. */
export type Operations<Api extends ApiTypes> = {
  readonly [Id in keyof Api["calls"]]: Api["calls"][Id] extends [infer V extends Verb, infer P]
    ? NamedCall<Api, P, V>
    : never;
};

declare const types: unique symbol;

/**
 * A client of one version of an API. Each function is called alike:
 *
 * @param path - A path as the description writes it, e.g. `/accounts/{acc_id}`.
 * @param options - What the operation takes: `params` (`path`, `query`), `body`, `idempotencyKey`; and for this call alone
 *   `signal`, `headers`, `timeout` and `totalTimeout` (milliseconds), `maxRetries`.
 * @returns A union over the statuses that the operation declares: narrow it with `ok` or `status`, or pass it to `unwrap`.
 * @throws {LinkspecError} when there is no such response: `ConnectionError`, `TimeoutError`, `AbortedError`, `UnparsableResponseError`, an
 *   `ApiError` whose status is not declared, or `MisuseError` when the call is wrong and nothing was sent.
 */
export interface Client<Api extends ApiTypes> {
  /** Reads. Sent again after a failed connection, a timeout, 408, 425, 429, 500, 502, 503 and 504. */
  readonly GET: Call<Api, "get">;
  /** Creates, or acts. With its idempotency key it is sent again as a GET is, but for 500. */
  readonly POST: Call<Api, "post">;
  /** Changes. Sent again only when the server certainly did nothing: connection refused, 429, 503. */
  readonly PUT: Call<Api, "put">;
  /** Changes a part. Sent again only when the server certainly did nothing: connection refused, 429, 503. */
  readonly PATCH: Call<Api, "patch">;
  /** Deletes. Sent again only when the server certainly did nothing: connection refused, 429, 503. */
  readonly DELETE: Call<Api, "delete">;
  /** Every operation by its id: `operations.createPayment({ body })` is `POST("/payments", { body })`. */
  readonly operations: Operations<Api>;
  readonly [types]?: Api;
}
