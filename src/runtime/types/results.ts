/** Results: one member of a union per status that the description declares. */
import type { ApiError, LinkspecError } from "../errors.ts";

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Lowercase<Head>}${Capitalize<CamelCase<Tail>>}`
  : Lowercase<Name>;

/** The declared headers: `Request-Id` as `requestId`, numbers as numbers. Any of them can be missing. */
export type ParsedHeaders<Response> = Response extends { headers: infer Headers }
  ? {
      readonly [K in keyof Headers as string extends K ? never : CamelCase<K & string>]?: Headers[K] | undefined;
    }
  : {};

type BodyOf<Response> = Response extends { content: infer Content }
  ? [Content] extends [never]
    ? undefined
    : Content[keyof Content]
  : undefined;

/** The error in a body: `{ data: { error } }` or `{ error }`. */
type ErrorIn<Body> = Body extends { data: { error: infer Error } }
  ? Error
  : Body extends { error: infer Error }
    ? Error
    : unknown;

type Text<Error, Key extends string> = Error extends { [K in Key]: infer Value extends string } ? Value : string;

type ErrorText<Response, Key extends string> = Text<ErrorIn<BodyOf<Response>>, Key>;

/** What is in a body: the resource in an envelope, or all of it where the API has no envelope. */
export type DataIn<Body> = Body extends { success: unknown; data: infer Data } ? Data : Body;

/** The message in an envelope. */
type MessageIn<Body> = Body extends { success: unknown; message: infer Message } ? Message : undefined;

/** A success that the description declares. */
export interface Success<Status = unknown, Body = unknown, Headers = unknown> {
  /** Distinguishes a success from an error: `data` exists when it is true, `error` when it is false. */
  readonly ok: true;
  /** The HTTP status. */
  readonly status: Status;
  /** The resource, or the list of them: what is in the envelope where the API has one. */
  readonly data: DataIn<Body>;
  /** The message in the envelope. */
  readonly message: MessageIn<Body>;
  /** What came over the wire: the envelope where the API has one. */
  readonly body: Body;
  readonly error?: undefined;
  /** The headers that the description declares, e.g. `requestId`; numbers as numbers. */
  readonly headers: Headers;
  /** All headers as they came. */
  readonly rawHeaders: globalThis.Headers;
}

/** An error that the description declares. */
export interface Failure<Status = unknown, Error = LinkspecError, Headers = unknown> {
  /** Distinguishes a success from an error: `data` exists when it is true, `error` when it is false. */
  readonly ok: false;
  /** The HTTP status. */
  readonly status: Status;
  readonly data?: undefined;
  readonly message?: undefined;
  /** What came over the wire; undefined when it is no JSON. */
  readonly body: unknown;
  /** What `unwrap` throws: an `ApiError` with `status`, `code`, `subType` and `requestId`. */
  readonly error: Error;
  /** The headers that the description declares, e.g. `retryAfter` (seconds); numbers as numbers. */
  readonly headers: Headers;
  /** All headers as they came. */
  readonly rawHeaders: globalThis.Headers;
}

type OkStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206;

/** The body of an operation's success. */
export type SuccessBody<Operation> = Operation extends { responses: infer Responses }
  ? BodyOf<Responses[keyof Responses & OkStatus]>
  : never;

/** Every result of an operation; `Body` is the body of its success. */
export type ResultOf<Operation, Body = SuccessBody<Operation>> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses]: Status extends OkStatus
        ? Success<Status, Body, ParsedHeaders<Responses[Status]>>
        : Failure<
            Status,
            // Written out: a name for it would have to be exported, and declarations would repeat the whole response.
            ApiError<Status & number, ErrorText<Responses[Status], "type">, ErrorText<Responses[Status], "sub_type">>,
            ParsedHeaders<Responses[Status]>
          >;
    }[keyof Responses]
  : never;

/** The known values of an open union: `"a" | "b" | (string & {})` becomes `"a" | "b"`. */
export type Known<Value> = Value extends string ? (string extends Value ? never : Value) : never;

/** The known `sub_type`s of an operation's errors. */
export type KnownSubType<Operation> = Operation extends { responses: infer Responses }
  ? { [Status in keyof Responses]: Known<ErrorText<Responses[Status], "sub_type">> }[keyof Responses]
  : never;
