/** What the mock must know about an API that its OpenAPI description cannot say. */
import type { Operation } from "../../openapi/operation.ts";
import type { Violation } from "../../openapi/validation/validator.ts";

/** A refusal for which the description has no example. */
export interface Fault {
  /** HTTP status. */
  status: number;
  /** For people. */
  message: string;
}

/** A list that is about to be answered. */
export interface List {
  operation: Operation;
  query: URLSearchParams;
  /** The whole list in its envelope. */
  body: unknown;
  /** The documented headers with their examples, by name in small letters. */
  headers: Record<string, string>;
}

/** One page of a list; an undefined header is left out. */
export interface Page {
  body: unknown;
  headers: Record<string, string | undefined>;
}

/** What became of a request's idempotency key. */
export type IdempotencyOutcome = "stored" | "replayed" | "bypassed";

export interface ApiProfile {
  /** The header with which a caller chooses a dated version. */
  versionHeader: string;
  requestIdHeader: string;
  /** What a request id starts with. */
  requestIdPrefix: string;
  /** What a credential must look like, beyond being there. */
  keyPattern: RegExp;
  /** A credential of that form, for examples. */
  exampleKey: string;
  /** Whether a query is nested as a form is, `account_holder[customer]=…`; unknown names are refused then. */
  formQuery?: boolean;
  /** The query parameter whose values name the properties to expand. */
  expandParameter: string;
  /** The example with which an invalid request is answered, by status; the first of that status when not listed. */
  rejectionExamples: Record<number, string>;
  /** The status of refusing a request for what is wrong with it; 400 when left out. */
  statusOf?(violations: readonly Violation[]): number;
  /** The API's own error body for a fault without an example. */
  envelope(fault: Fault): unknown;
  /** Puts what is wrong with a request into the documented refusal, for an API whose errors name the parameter. */
  explain?(body: unknown, violations: readonly Violation[]): unknown;
  /** The resource in the body of a success, or the list of them. */
  resource(body: unknown): unknown;
  /** The body with another resource in it. */
  withResource(body: unknown, resource: unknown): unknown;
  /** The page of a list that the query asks for; undefined for an answer that is not paginated. */
  paginate(list: List): Page | { parameter: string; problem: string } | undefined;
  idempotency: {
    keyHeader: string;
    /** Whether an answer with this status is kept and replayed. */
    stores(status: number): boolean;
    /** Whether a key is refused that was used with another request before; otherwise its answer is given. */
    rejectsReuse?: boolean;
    /** Headers that tell the outcome; the id is that of the request whose answer this is. */
    headers(outcome: IdempotencyOutcome, requestId: string, key: string | undefined): Record<string, string>;
  };
}
