/** How one API differs from another, for a runtime that knows none of them. */
import type { ErrorContext, LinkspecError } from "./errors.ts";
import type { Violation } from "./violations.ts";
import type { OperationTable } from "./operation-table.ts";

/** The fields of an API's error body, under the names of our errors. */
export interface ErrorFields {
  type?: string | undefined;
  code?: number | string | undefined;
  subType?: string | undefined;
  /** The parameter that the error is about, where the API names it. */
  param?: string | undefined;
  /** The server's own message. It can repeat what was sent, so it never becomes part of an error's message. */
  serverMessage?: string | undefined;
  /** Why a mock rejected the request. */
  violations?: readonly Violation[];
}

/** A class of errors that the API returns. */
export type ApiErrorClass = new (message: string, context: ErrorContext, fields: ErrorFields) => LinkspecError;

/** What a body holds. */
export interface OpenedBody {
  /** The resource. */
  readonly data: unknown;
  /** The message in an envelope. */
  readonly message?: unknown;
}

export interface EncodedBody {
  readonly body: string;
  readonly contentType: string;
}

/** One version of an API: its operations, and its conventions. */
export interface ApiAdapter {
  /** For messages, e.g. `Method`. */
  readonly name: string;
  readonly table: OperationTable;
  /** How keys start. */
  readonly keyPrefixes: readonly string[];
  /** Header that carries the dated version. */
  readonly versionHeader: string;
  /** Options of a call and of the client that are sent as headers: name of the option → name of the header. */
  readonly headerOptions?: Readonly<Record<string, string>>;
  /** Checks the headers of a request. Throws an `InputError` for a combination that the API rejects. */
  readonly checkHeaders?: (headers: Readonly<Record<string, string>>) => void;
  /** Reads the error out of a parsed body; undefined when the body is not the API's error. */
  readError(body: unknown): ErrorFields | undefined;
  /** The class of an error by its `type`; for other types the status code decides. */
  readonly errors: ReadonlyMap<string | undefined, ApiErrorClass>;
  /** Opens a parsed 2xx body; undefined when it is not one of the API's, or no JSON. */
  open(body: unknown): OpenedBody | undefined;
  /** Whether the same request can be sent again, by a header or a status code of the API; undefined for the usual rule. */
  readonly retryHint: (headers: { get(name: string): string | null }, status: number) => boolean | undefined;
  /** Serializes a body. Throws an `InputError` for what cannot be sent. */
  readonly encode: (body: unknown) => EncodedBody;
  /** Serializes a query, without its `?`. Undefined for plain values and lists of them. */
  readonly encodeQuery: ((query: Readonly<Record<string, unknown>>) => string) | undefined;
}
