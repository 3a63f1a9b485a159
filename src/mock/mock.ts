/** The mock itself, without an adapter: takes a request and returns the response of the API. */
import { Catalog } from "./apis/catalog.ts";
import { handleRequest } from "./handle-request.ts";
import { violationsHeader } from "./messages.ts";
import { parseBody } from "./request/parse-body.ts";
import { separatePreference } from "./request/query-preference.ts";
import { Rejection } from "./request/rejection.ts";
import { withRejections } from "./response/build-rejection.ts";
import { setHeaders } from "./response/build-response.ts";
import { Overrides } from "./response/overrides.ts";
import { CallHistory } from "./session/call-history.ts";
import { Faults } from "./session/faults.ts";
import { IdempotencyStore } from "./session/idempotency-store.ts";
import { Random } from "./session/random.ts";
import { checkInteger, checkNames } from "../openapi/check-options.ts";
import type { ApiVersion, VersionSource } from "./apis/api-version.ts";
import type { MockRequest, MockResponse } from "./messages.ts";
import type { Session } from "./request-context.ts";
import type { Backend } from "./session/backend.ts";
import type { FaultOptions } from "./session/faults.ts";
import type { Operation } from "../openapi/operation.ts";

export interface MockSettings extends FaultOptions {
  /** Any integer. The same seed gives the same delays, failures and request ids in every run. */
  seed?: number;
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

const OPTIONS = ["seed", "recordLimit", "bodyLimit", "checkExamples", "delay", "failRate", "failWith"];
const BODY_LIMIT = 1024 * 1024;
const RECORD_LIMIT = 1000;

export class Mock implements Session {
  readonly catalog: Catalog;
  readonly overrides = new Overrides();
  readonly history: CallHistory;
  readonly idempotency = new IdempotencyStore();
  /** Responds in place of the examples, for the sandbox. */
  backend: Backend | undefined;
  /** The longest request body, in bytes. */
  readonly bodyLimit: number;
  readonly checkExamples: boolean;
  readonly #random: Random;
  readonly #faults: Faults;

  /** @throws {SetupError} `invalid-option` */
  constructor(sources: readonly VersionSource[], settings: MockSettings = {}) {
    checkNames("a mock", settings, OPTIONS);
    checkInteger("seed", settings.seed, Number.MIN_SAFE_INTEGER);
    checkInteger("recordLimit", settings.recordLimit, 0);
    checkInteger("bodyLimit", settings.bodyLimit, 0);
    this.catalog = new Catalog(sources);
    this.history = new CallHistory(settings.recordLimit ?? RECORD_LIMIT);
    this.bodyLimit = settings.bodyLimit ?? BODY_LIMIT;
    this.checkExamples = settings.checkExamples ?? false;
    this.#random = new Random(settings.seed);
    this.#faults = new Faults(settings, this.#random);
  }

  /** Loads the latest version of each API. Without it, the first request does. */
  async ready(): Promise<void> {
    await Promise.all([...this.catalog.latest.map(({ load }) => load()), this.backend?.ready()]);
  }

  /** Returns the response to any request. */
  async respond(received: MockRequest): Promise<MockResponse> {
    const { sent, preferring } = separatePreference(received);
    // A HEAD request has the response of the GET request; what carries it leaves the body out.
    const request = received.method === "HEAD" ? { ...preferring, method: "GET" } : preferring;
    const { apiVersion, unknownVersion } = await this.catalog.select(request);
    await this.backend?.ready();
    const { profile } = apiVersion;
    const requestId = profile.requestIdPrefix + this.#random.text(13);
    let operation: Operation | undefined;
    const response = await withRejections({ apiVersion }, async () => {
      if (unknownVersion) throw Rejection.of(400, "unknown-version", unknownVersion, ["header", profile.versionHeader]);
      const found = (operation = findOperation(apiVersion, request, received.method));
      return withRejections({ apiVersion, operation: found }, () => {
        const failure = this.#faults.failure();
        if (failure !== undefined) throw new Rejection(failure, []);
        return handleRequest({ apiVersion, operation: found, request, requestId, session: this });
      });
    });
    const delay = (response.delay ?? 0) + this.#faults.delay();
    if (delay > 0) response.delay = delay;
    setHeaders(response, { [profile.requestIdHeader]: requestId });
    if (response.violations.length > 0)
      setHeaders(response, { "sl-violations": violationsHeader(response.violations) });
    this.history.add(sent, response, () => readBody(apiVersion, operation, sent));
    return response;
  }

  /** Clears overrides, requests and idempotency keys. */
  reset(): void {
    this.overrides.clear();
    this.history.clear();
    this.idempotency.clear();
  }
}

/** @param sentMethod - Differs from that of the request for HEAD. */
function findOperation(apiVersion: ApiVersion, { method, path }: MockRequest, sentMethod: string): Operation {
  if (!isDecodable(path))
    throw Rejection.of(400, "malformed-path", "The path has an invalid percent encoding", ["path"]);
  const route = apiVersion.route(method, path);
  if (route.found === "operation") return route.operation();
  if (route.found === "nothing") throw Rejection.of(404, "unknown-route", "No operation has this path", ["path"]);
  const allow = route.allowed.flatMap((name) => (name === "GET" ? ["GET", "HEAD"] : name)).join(", ");
  // RFC 9110, 15.6.2: for a method that the server does not know at all.
  const status = KNOWN_METHODS.has(sentMethod) ? 405 : 501;
  throw Rejection.of(status, "method-not-allowed", `The path accepts ${allow}`, ["method"], { allow });
}

/** The methods of RFC 9110 and RFC 5789. */
const KNOWN_METHODS = new Set(["CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"]);

/** The body of a request as it is validated; as text when it cannot be read. */
function readBody({ document }: ApiVersion, operation: Operation | undefined, request: MockRequest): unknown {
  try {
    if (request.body === undefined) return undefined;
    const parsed = operation && parseBody(document, operation, request);
    return parsed === undefined ? (JSON.parse(request.body) as unknown) : parsed;
  } catch {
    return request.body;
  }
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
