/** Reads openapi-typescript's `paths` and `operations`. */

/** What scripts/types.ts writes as `api`. */
export interface ApiTypes {
  paths: object;
  operations: object;
  /** Paths of lists in pages. */
  lists: unknown;
  /** Method → path → operation id and summary. */
  routes: Record<Verb, object>;
  /** Operation id → method and path. */
  calls: object;
  /** Paths of GET requests whose resource has final states. */
  final: unknown;
  /** Path that creates or changes such a resource → path that retrieves it. */
  pollables: object;
  /** Type of a webhook event → path that retrieves what it is about. */
  events: object;
  /** `METHOD path` → where expandable properties stand. */
  expansions: object;
  /** Options of every call that only this API has. */
  callOptions?: object;
}

export type Verb = "get" | "post" | "put" | "patch" | "delete";

/** The paths that have an operation with a method. */
export type PathsWith<Api extends ApiTypes, V extends Verb> = keyof Api["routes"][V] & string;

type RouteAt<Api extends ApiTypes, P, V extends Verb> = P extends keyof Api["routes"][V] ? Api["routes"][V][P] : never;

export type OperationAt<Api extends ApiTypes, P, V extends Verb> = P extends keyof Api["paths"]
  ? Api["paths"][P] extends Record<V, infer Operation>
    ? Operation
    : never
  : never;

/** What an operation does, in a few words. */
export type SummaryAt<Api extends ApiTypes, P, V extends Verb> =
  RouteAt<Api, P, V> extends readonly [unknown, infer Summary extends string] ? Summary : string;

type ParametersOf<Operation> = Operation extends { parameters: infer Parameters } ? Parameters : never;

export type PathOf<Operation> = ParametersOf<Operation> extends { path: infer Path } ? Path : never;

export type QueryOf<Operation> =
  ParametersOf<Operation> extends { query?: infer Query | undefined } ? NonNullable<Query> : never;

type ExpandInQuery<Operation> = [QueryOf<Operation>] extends [never]
  ? never
  : QueryOf<Operation> extends { "expand[]"?: readonly (infer Name extends string)[] | undefined }
    ? "expand[]" extends keyof QueryOf<Operation>
      ? Name
      : never
    : never;

/** The names that `expand` takes in an operation's body; never for an operation without it. */
type ExpandInBody<Operation> =
  ContentOf<Operation> extends infer Body
    ? Body extends { expand?: readonly (infer Name extends string)[] | undefined }
      ? "expand" extends keyof Body
        ? Name
        : never
      : never
    : never;

/** The names that can be expanded, by `expand[]` in the query or `expand` in the body; never where nothing can. */
export type ExpandName<Operation> = ExpandInQuery<Operation> | ExpandInBody<Operation>;

/** The body that an operation takes; never for one without. */
export type ContentOf<Operation> = Operation extends { requestBody?: { content: infer Content } | undefined }
  ? Content[keyof Content]
  : never;

/** The body and whether it is required. What an operation does not take is no property, so that editors do not offer it. */
type BodyPart<Operation> = [ContentOf<Operation>] extends [never]
  ? {}
  : Operation extends { requestBody: object }
    ? { body: ContentOf<Operation> }
    : { body?: ContentOf<Operation> | undefined };

/** The place in the query or the body that the compiler learns expanded names from, if there is one. */
export type ExpandPart<Operation, Expand> = ([ExpandInQuery<Operation>] extends [never]
  ? {}
  : { params?: { query?: { "expand[]"?: Expand | undefined } | undefined } | undefined }) &
  ([ExpandInBody<Operation>] extends [never] ? {} : { body?: { expand?: Expand | undefined } | undefined });

/** Optional properties may also be undefined. */
type Lenient<T> = { [K in keyof T]: {} extends Pick<T, K> ? T[K] | undefined : T[K] };

type QueryPart<Operation> = [QueryOf<Operation>] extends [never]
  ? {}
  : ParametersOf<Operation> extends { query: object }
    ? { query: Lenient<QueryOf<Operation>> }
    : { query?: Lenient<QueryOf<Operation>> | undefined };

type PathPart<Operation> = [PathOf<Operation>] extends [never] ? {} : { path: PathOf<Operation> };

type Parameters<Operation> = PathPart<Operation> & QueryPart<Operation>;

type ParameterPart<Operation> =
  {} extends Parameters<Operation> ? { params?: Parameters<Operation> | undefined } : { params: Parameters<Operation> };

type HeadersOf<Operation> = NonNullable<ParametersOf<Operation>["header" & keyof ParametersOf<Operation>]>;

/** Only an operation that takes idempotency keys has the option. */
type KeyPart<Operation> = "Idempotency-Key" extends keyof HeadersOf<Operation>
  ? {
      /** Sent as it is on every attempt, 1 to 255 characters. Default: a random one; none when false. */
      idempotencyKey?: string | false | undefined;
    }
  : {};

/** What a call takes from its operation. */
export type Input<Operation> = ParameterPart<Operation> & BodyPart<Operation> & KeyPart<Operation>;
