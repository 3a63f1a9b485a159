/** What the mock must know about an API that its OpenAPI description cannot say. */
import type { Operation } from "../../openapi/operation.ts";
import type { Violation } from "../../openapi/validation/validator.ts";

/** A rejection for which the description has no example. */
export interface Fault {
  /** HTTP status. */
  status: number;
  /** For people. */
  message: string;
}

/** A list that is about to be returned. */
export interface List {
  operation: Operation;
  query: URLSearchParams;
  /** The whole list in its envelope. */
  body: unknown;
  /** The documented headers with their examples, by lowercase name. */
  headers: Record<string, string>;
}

/** One page of a list; an undefined header is omitted. */
export interface Page {
  body: unknown;
  headers: Record<string, string | undefined>;
}

/** The outcome of a request's idempotency key. */
export type IdempotencyOutcome = "stored" | "replayed" | "bypassed";

export interface ApiProfile {
  /** The header with which a caller chooses a dated version. */
  versionHeader: string;
  requestIdHeader: string;
  /** What a request id starts with. */
  requestIdPrefix: string;
  /** What a credential must look like, beyond being there. */
  keyPattern: RegExp;
  /** Credentials that only some operations require, by the `bearerFormat` of their security scheme. */
  otherCredentials?: Readonly<Record<string, RegExp>>;
  /** A credential of that form, for examples. */
  exampleKey: string;
  /** Whether a query is nested as a form is, `account_holder[customer]=…`; unknown names are refused then. */
  formQuery?: boolean;
  /** The query parameter whose values name the properties to expand. */
  expandParameter: string;
  /** The example of the response to an invalid request, by status; the first of that status when not listed. */
  rejectionExamples: Record<number, string>;
  /** The status of the response to an invalid request. Default: 400. */
  statusOf?(violations: readonly Violation[]): number;
  /** The API's own error body for a fault without an example. */
  envelope(fault: Fault): unknown;
  /** Puts the violations of a request into the documented error, for an API whose errors name the parameter. */
  explain?(body: unknown, violations: readonly Violation[]): unknown;
  /** The resource in the body of a success, or the list of them. */
  resource(body: unknown): unknown;
  /** The body with another resource in it. */
  withResource(body: unknown, resource: unknown): unknown;
  /** The page of a list that the query selects; undefined for a response that is not paginated. */
  paginate(list: List): Page | { parameter: string; problem: string } | undefined;
  idempotency: {
    keyHeader: string;
    /** Whether a response with this status is stored and replayed. */
    stores(status: number): boolean;
    /** Whether a key is rejected that was used with another request before; otherwise its response is returned. */
    rejectsReuse?: boolean;
    /** Headers that report the outcome; the ID is that of the request that produced the response. */
    headers(outcome: IdempotencyOutcome, requestId: string, key: string | undefined): Record<string, string>;
  };
}
