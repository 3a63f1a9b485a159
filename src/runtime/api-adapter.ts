/** What the runtime is told about an API. Nothing here is about one API in particular. */

import type { ErrorContext, LinkspecError } from "./errors.ts";

/** What scripts/types.ts writes to `operations.ts`. */
export interface Description {
  readonly version: string;
  /** Environment → base URL. */
  readonly servers: Readonly<Record<string, string>>;
  /** Path parameter, or path and path parameter → pattern of its value, where `patternOf` does not tell it. */
  readonly patterns: Readonly<Record<string, string>>;
  /** The declared response headers, separated by spaces, with `#` behind the name of one that is a number. */
  readonly headers: string;
  /** The sets of statuses that operations declare, each separated by spaces. */
  readonly statuses: readonly string[];
  /** Path → `METHOD operationId flags`, separated by commas. Flags: an index of `statuses`, then letters. */
  readonly operations: Readonly<Record<string, string>>;
}

/** What an API's error body says, in the words that our errors use. */
export interface ErrorFields {
  type?: string | undefined;
  code?: number | string | undefined;
  subType?: string | undefined;
  /** The parameter that the error is about, where the API names it. */
  param?: string | undefined;
  /** The server's own words. They can repeat what was sent, so they never become part of an error's message. */
  serverMessage?: string | undefined;
}

/** A class of errors that the API answers. */
export type ApiErrorClass = new (message: string, context: ErrorContext, fields: ErrorFields) => LinkspecError;

export interface EncodedBody {
  readonly body: string;
  readonly contentType: string;
}

/** An API as the runtime sees it: its description, and what it does in its own way. */
export interface ApiAdapter {
  /** For messages, e.g. `Method`. */
  readonly name: string;
  readonly description: Description;
  /** How keys start. */
  readonly keyPrefixes: readonly string[];
  /** Header that carries the dated version. */
  readonly versionHeader: string;
  /** Reads the error out of a parsed body; undefined when the body is not the API's error. */
  readError(body: unknown): ErrorFields | undefined;
  /** The class of an error by its `type`; what is not listed is told by its status. */
  readonly errors: ReadonlyMap<string | undefined, ApiErrorClass>;
  /** Whether a parsed 2xx body is one of the API's; undefined is what is no JSON. */
  accepts(body: unknown): boolean;
  /** Whether the same request can be sent again, by a server's word or a status of its own; undefined for the usual rule. */
  readonly retryHint: (headers: { get(name: string): string | null }, status: number) => boolean | undefined;
  /** Serializes a body. Throws an `InputError` for what cannot be sent. */
  readonly encode: (body: unknown) => EncodedBody;
  /** Serializes a query, without its `?`. Undefined for plain values and lists of them. */
  readonly encodeQuery: ((query: Readonly<Record<string, unknown>>) => string) | undefined;
}

/** A parameter in a path. */
export interface PathParameter {
  readonly name: string;
  /** What its value has to match. */
  readonly pattern: RegExp;
}

/** One operation, unpacked. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** The path in pieces: texts and, between them, parameters. */
  readonly pieces: readonly (string | PathParameter)[];
  /** Whether it takes an idempotency key. */
  readonly isKeyed: boolean;
  /** Whether it answers text instead of JSON. */
  readonly isText: boolean;
  /** The statuses that the description declares. */
  readonly statuses: readonly string[];
}

/** What most ids match: `acc_id` is `acc_…`. */
export const patternOf = (parameter: string): string => `^${parameter.replace(/_id$/, "")}_[A-Za-z0-9]+$`;

/** Finds an operation of a description; undefined when the version has none there. */
export function findOperation(
  { operations, patterns, statuses }: Description,
  method: string,
  path: string,
): Operation | undefined {
  const entry = String(operations[path])
    .split(",")
    .find((entry) => entry.startsWith(`${method} `));
  if (entry === undefined || typeof path !== "string") return undefined;
  const [, id = "", flags = ""] = entry.split(" ");
  return {
    id,
    method,
    path,
    pieces: path.split(/[{}]/).map((piece, index) => {
      const pattern = patterns[`${path} ${piece}`] ?? patterns[piece] ?? patternOf(piece);
      return index % 2 ? { name: piece, pattern: new RegExp(pattern, "u") } : piece;
    }),
    isKeyed: /k/.test(flags),
    isText: /t/.test(flags),
    statuses: (statuses[parseInt(flags)] ?? "").split(" "),
  };
}
