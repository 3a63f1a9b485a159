/** The mock itself, without an adapter: takes a request and returns the response of the API. */
import { Catalog } from "./apis/catalog.ts";
import { handleRequest } from "./handle-request.ts";
import { violationsHeader } from "./messages.ts";
import { Rejection } from "./request/rejection.ts";
import { withRejections } from "./response/build-rejection.ts";
import { setHeaders } from "./response/build-response.ts";
import { Overrides } from "./response/overrides.ts";
import { CallHistory } from "./session/call-history.ts";
import { Faults } from "./session/faults.ts";
import { IdempotencyStore } from "./session/idempotency-store.ts";
import { Random } from "./session/random.ts";
import { ResourceStore } from "./session/resource-store.ts";
import type { ApiVersion, VersionSource } from "./apis/api-version.ts";
import type { MockRequest, MockResponse } from "./messages.ts";
import type { Session } from "./request-context.ts";
import type { Backend } from "./session/backend.ts";
import type { FaultOptions } from "./session/faults.ts";
import type { Operation } from "../openapi/operation.ts";

export interface MockSettings extends FaultOptions {
  /** Any integer. The same seed gives the same delays, failures and request ids in every run. */
  seed?: number;
  /**
   * Whether to store what requests create: it can be read, is listed, and shows later changes, until it is deleted or the
   * mock is reset. What completes in the background is complete when it is first read. Defaults to false.
   */
  stateful?: boolean;
  /** How many requests `requests()` returns at most. Defaults to 1000. */
  recordLimit?: number;
  /** The longest request body, in bytes. Defaults to 1 MiB. */
  bodyLimit?: number;
  /**
   * Whether to validate responses made of the description's examples too. Defaults to false: the tests of this package
   * validate every example. Bodies that a test wrote are always validated.
   */
  checkExamples?: boolean;
}

const BODY_LIMIT = 1024 * 1024;
const RECORD_LIMIT = 1000;

export class Mock implements Session {
  readonly catalog: Catalog;
  readonly overrides = new Overrides();
  readonly history: CallHistory;
  readonly idempotency = new IdempotencyStore();
  /** Undefined for a mock without state. */
  readonly resources: ResourceStore | undefined;
  /** Responds in place of the examples, for the sandbox. */
  backend: Backend | undefined;
  /** The longest request body, in bytes. */
  readonly bodyLimit: number;
  readonly checkExamples: boolean;
  readonly #random: Random;
  readonly #faults: Faults;

  constructor(sources: readonly VersionSource[], settings: MockSettings = {}) {
    this.catalog = new Catalog(sources);
    this.history = new CallHistory(settings.recordLimit ?? RECORD_LIMIT);
    this.bodyLimit = settings.bodyLimit ?? BODY_LIMIT;
    this.checkExamples = settings.checkExamples ?? false;
    this.#random = new Random(settings.seed);
    if (settings.stateful === true) this.resources = new ResourceStore(this.#random);
    this.#faults = new Faults(settings, this.#random);
  }

  /** Loads the latest version of each API. Without it, the first request does. */
  async ready(): Promise<void> {
    await Promise.all([...this.catalog.latest.map(({ load }) => load()), this.backend?.ready()]);
  }

  /** Returns the response to any request. */
  async respond(request: MockRequest): Promise<MockResponse> {
    const { apiVersion, unknownVersion } = await this.catalog.select(request);
    await this.backend?.ready();
    const { profile } = apiVersion;
    const requestId = profile.requestIdPrefix + this.#random.text(13);
    const response = await withRejections({ apiVersion }, async () => {
      if (unknownVersion) throw Rejection.of(400, "unknown-version", unknownVersion, ["header", profile.versionHeader]);
      const operation = findOperation(apiVersion, request);
      return withRejections({ apiVersion, operation }, () => {
        const failure = this.#faults.failure();
        if (failure !== undefined) throw new Rejection(failure, []);
        return handleRequest({ apiVersion, operation, request, requestId, session: this });
      });
    });
    const delay = (response.delay ?? 0) + this.#faults.delay();
    if (delay > 0) response.delay = delay;
    setHeaders(response, { [profile.requestIdHeader]: requestId });
    if (response.violations.length > 0)
      setHeaders(response, { "sl-violations": violationsHeader(response.violations) });
    this.history.add(request, response);
    return response;
  }

  /** Clears overrides, requests, idempotency keys and stored resources. */
  reset(): void {
    this.resources?.clear();
    this.overrides.clear();
    this.history.clear();
    this.idempotency.clear();
  }
}

function findOperation(apiVersion: ApiVersion, { method, path }: MockRequest): Operation {
  if (!isDecodable(path))
    throw Rejection.of(400, "malformed-path", "The path has an invalid percent encoding", ["path"]);
  const route = apiVersion.route(method, path);
  if (route.found === "operation") return route.operation();
  if (route.found === "nothing") throw Rejection.of(404, "unknown-route", "No operation has this path", ["path"]);
  const allow = route.allowed.join(", ");
  throw Rejection.of(405, "method-not-allowed", `The path accepts ${allow}`, ["method"], { allow });
}

/** Whether every `%` starts an encoded character. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
