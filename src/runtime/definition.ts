/** What the runtime is told about an API. Nothing here is about one API in particular. */

import type { ErrorContext, LinkspecError } from "./errors.ts";

/** What scripts/types.ts writes to `operations.ts`. */
export interface Description {
  readonly version: string;
  /** Environment → base URL. */
  readonly servers: Readonly<Record<string, string>>;
  /** Path parameter, or path and path parameter → pattern of its value. */
  readonly patterns: Readonly<Record<string, string>>;
  /** The declared response headers, separated by spaces, with `#` behind the name of one that is a number. */
  readonly headers: string;
  /** The sets of statuses that operations declare, each separated by spaces. */
  readonly statuses: readonly string[];
  /** Path → `METHOD operationId flags`, separated by commas. Flags: letters, then an index of `statuses`. */
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
type ApiErrorClass = new (message: string, context: ErrorContext, fields: ErrorFields) => LinkspecError;

/** An API as the runtime sees it: its description, and what it does in its own way. */
export interface Definition {
  /** For messages, e.g. `Method`. */
  readonly name: string;
  readonly description: Description;
  /** How every key starts. */
  readonly keyPrefix: string;
  /** Header that carries the dated version. */
  readonly versionHeader: string;
  /** Reads the error out of a parsed body; undefined when the body is not the API's error. */
  readError(body: unknown): ErrorFields | undefined;
  /** The class of an error by its `type`; what is not listed is told by its status. */
  readonly errors: ReadonlyMap<string | undefined, ApiErrorClass>;
  /** Whether a parsed 2xx body is one of the API's; undefined is what is no JSON. */
  accepts(body: unknown): boolean;
  /** Whether the same request can be sent again, by a server's word or a status of its own; undefined for the usual rule. */
  retryHint?(headers: Headers, status: number): boolean | undefined;
  /** Serialises a body and names its media type in headers; JSON when left out. */
  encode?(body: unknown): { body: string; headers: Record<string, string> };
  /** Serialises a query, without its `?`; plain values and lists of them when left out. */
  encodeQuery?(query: Readonly<Record<string, unknown>>): string;
}

/** One operation, unpacked. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Takes an idempotency key. */
  readonly keyed: boolean;
  /** Answers text instead of JSON. */
  readonly text: boolean;
  /** The statuses that the description declares, separated by spaces. */
  readonly statuses: string;
}

/** Finds an operation of a description; undefined when the version has none there. */
export function findOperation(
  { operations, statuses }: Description,
  method: string,
  path: string,
): Operation | undefined {
  for (const entry of String(operations[path]).split(",")) {
    const [verb, id = "", flags = ""] = entry.split(" ");
    const set = statuses[Number(flags.replace(/\D/g, ""))] ?? "";
    if (verb === method) return { id, method, path, keyed: /k/.test(flags), text: /t/.test(flags), statuses: set };
  }
  return undefined;
}
