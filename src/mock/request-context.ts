/** What the stages of one request work on, and what each of them adds. */
import type { ApiVersion } from "./apis/api-version.ts";
import type { MockRequest, MockResponse } from "./messages.ts";
import type { RequestCriteria } from "./response/match-example.ts";
import type { ResponseSelector } from "./response/select-response.ts";
import type { Override, Overrides } from "./response/overrides.ts";
import type { Backend } from "./session/backend.ts";
import type { IdempotencyStore } from "./session/idempotency-store.ts";
import type { Operation } from "../openapi/operation.ts";
import type { Validator, Violation } from "../openapi/validation/validator.ts";

/** What outlives a request. */
export interface Session {
  readonly overrides: Overrides;
  readonly idempotency: IdempotencyStore;
  /** Responds in place of the examples, for the sandbox. */
  readonly backend: Backend | undefined;
  /** Whether responses made of the description's examples are validated as well. */
  readonly checkExamples: boolean;
}

/** A request whose operation is known. */
export interface RequestContext {
  readonly apiVersion: ApiVersion;
  readonly operation: Operation;
  readonly request: MockRequest;
  readonly requestId: string;
  readonly session: Session;
}

export interface ParsedRequest extends RequestContext {
  /** Undefined for a request without a body. */
  readonly body: unknown;
  /** The object that the query stands for, in an API whose queries are forms. */
  readonly formQuery: Fields | undefined;
}

export interface ValidRequest extends ParsedRequest {
  readonly validator: Validator;
  /** Warnings: a request with errors never gets here. */
  readonly violations: readonly Violation[];
}

export interface LoadedRequest extends ValidRequest {
  readonly override: Override | undefined;
  /** The fields of the body. */
  readonly submittedFields: Fields;
  readonly criteria: RequestCriteria;
  readonly selector: ResponseSelector;
}

export interface SelectedRequest extends LoadedRequest {
  /** Changed in place by the stages that follow. */
  readonly response: MockResponse;
  /** Whether the response comes from the backend, which leaves nothing to personalize. */
  readonly isFinal: boolean;
}

export type Fields = Record<string, unknown>;
