/** Compares exchanges with a description. */
import { parseBody } from "../mock/request/parse-body.ts";
import { versionSources, Catalog } from "../mock/apis/catalog.ts";
import { checkRequest, readFormQuery } from "../mock/request/form-query.ts";
import { findResponse } from "../openapi/operation.ts";
import { Rejection } from "../mock/request/rejection.ts";
import { undeclaredNames } from "../mock/request/unknown-input.ts";
import { Validator } from "../openapi/validation/validator.ts";
import { Redactor } from "./redact.ts";
import { ReportBuilder } from "./report.ts";
import type { ApiVersion } from "../mock/apis/api-version.ts";
import type { MockRequest } from "../mock/messages.ts";
import type { Operation } from "../openapi/operation.ts";
import type { Violation } from "../openapi/validation/validator.ts";
import type { Exchange } from "./recorded-exchange.ts";
import type { Difference, DifferenceKind, VerifyReport } from "./report.ts";

export class Verifier {
  readonly #api: string;
  readonly #catalog: Catalog;
  readonly #report = new ReportBuilder();
  readonly #checkers = new Map<ApiVersion, Promise<VersionChecker>>();

  /** @throws {SetupError} `unknown-api` or `unknown-version` */
  constructor(api: string, version?: string | readonly string[]) {
    this.#api = api;
    this.#catalog = new Catalog(versionSources(api, version));
  }

  /** The base URLs that the latest version names. */
  get servers(): readonly string[] {
    return this.#catalog.sources.at(-1)!.servers;
  }

  /** Loads what checking needs, so that a mistake in the set-up is reported at the start. */
  async ready(): Promise<void> {
    await this.#checker(await this.#catalog.sources.at(-1)!.load());
  }

  /** Checks one exchange, counts its differences and returns them; undefined for one that says nothing about the API. */
  async check(exchange: Exchange): Promise<Finding | undefined> {
    if (isNotModified(exchange)) return undefined;
    const finding = await this.#find(exchange);
    if (finding !== undefined) this.#report.add(finding.operation, finding.differences);
    return finding;
  }

  async #find(exchange: Exchange): Promise<Finding | undefined> {
    const { request, status } = exchange;
    const { apiVersion: description, unknownVersion } = await this.#catalog.select(request);
    const route = description.route(request.method, request.path);
    if (unknownVersion) {
      return { operation: "-", differences: [drift("request", "version", description.profile.versionHeader)] };
    }
    const checker = await this.#checker(description);
    if (route.found !== "operation") {
      if (PROTOCOL.has(request.method)) return undefined;
      // An API that rejects what is not described agrees with the description.
      const agrees = status === 404 || status === 405;
      const place = checker.redactor.route(request.method, request.path);
      return { operation: "-", differences: agrees ? [] : [drift("request", "route", place)] };
    }
    const operation = route.operation();
    const differences = [
      ...requestDifferences(checker, operation, exchange),
      ...responseDifferences(checker, operation, exchange),
    ];
    return { operation: operation.id, differences };
  }

  report(): VerifyReport {
    return this.#report.build(
      this.#api,
      this.#catalog.sources.map(({ version }) => version),
    );
  }

  #checker(description: ApiVersion): Promise<VersionChecker> {
    const known = this.#checkers.get(description) ?? createChecker(description);
    this.#checkers.set(description, known);
    return known;
  }
}

/** What the check of one exchange found. */
export interface Finding {
  /** The operation's id, or `-` for a request to no operation. */
  operation: string;
  differences: Difference[];
}

/** Methods that browsers, proxies and gateways use with any server, for example for a preflight. No description has them. */
const PROTOCOL = new Set(["OPTIONS", "HEAD", "CONNECT", "TRACE"]);

/** Whether a conditional request got the response that nothing has changed. */
const isNotModified = ({ status, request: { headers } }: Exchange): boolean =>
  status === 304 && ["if-none-match", "if-modified-since"].some((name) => headers[name] !== undefined);

/** What compares the exchanges of one version. */
interface VersionChecker {
  description: ApiVersion;
  open: Validator;
  /** Rejects what a response has beyond the description. */
  strict: Validator;
  redactor: Redactor;
}

const createChecker = async (description: ApiVersion): Promise<VersionChecker> => ({
  description,
  open: description.validator,
  strict: new Validator(description.document, { strict: true }),
  redactor: new Redactor(description.document),
});

function responseDifferences(
  { open, strict, redactor }: VersionChecker,
  operation: Operation,
  exchange: Exchange,
): Difference[] {
  const { status, headers } = exchange;
  const side = `response ${status}`;
  if (findResponse(operation, status) === undefined) return [drift(side, "status", "-")];
  const read = readResponse(exchange);
  if (read === undefined) return [drift(side, "malformed", "body")];
  const response = { status, headers, body: read.body };
  const isKnown = exchange.lost?.response ? isOutsideBody : () => true;
  const found = open.response(operation, response).filter(isKnown);
  if (found.length > 0) return found.map((violation) => difference("drift", side, violation, redactor));
  return strict
    .response(operation, response)
    .filter(isKnown)
    .map((violation) => difference("addition", side, violation, redactor));
}

/** What an accepted request has that the description rejects: there the description is stricter than the API. */
function requestDifferences(
  checker: VersionChecker,
  operation: Operation,
  { request, status, lost }: Exchange,
): Difference[] {
  if (status >= 400) return [];
  const { redactor } = checker;
  const all = requestViolations(checker, operation, request);
  const found = lost?.request ? all.filter(isOutsideBody) : all;
  return [
    ...undeclaredParameters(checker, operation, request.query),
    ...found.map((violation) => difference("drift", "request", violation, redactor)),
  ];
}

const isOutsideBody = ({ location: [, place] }: Violation): boolean => place !== "body";

/** Where a query is a form, unknown names are violations already. */
function undeclaredParameters(
  { description, redactor }: VersionChecker,
  operation: Operation,
  query: URLSearchParams,
): Difference[] {
  if (description.profile.formQuery) return [];
  return undeclaredNames(operation, query).map((name) => ({
    ...drift("request", "undeclared", `query.${redactor.name(name)}`),
    kind: "addition" as const,
  }));
}

function requestViolations(
  { description, open }: VersionChecker,
  operation: Operation,
  request: MockRequest,
): readonly Violation[] {
  const { path, query, headers } = request;
  try {
    const body = parseBody(description.document, operation, request);
    const form = readFormQuery(description, operation, query);
    return checkRequest(open, operation, { path, query, headers, body }, form);
  } catch (error) {
    if (error instanceof Rejection) return error.violations;
    throw error;
  }
}

/** The body as the description sees it, or undefined when it is not the JSON that it says it is. */
function readResponse({ headers, body }: Exchange): { body: unknown } | undefined {
  if (body === undefined || body === "" || !isJson(headers["content-type"])) return { body };
  try {
    // As `response.json()` reads it, which removes a byte order mark.
    return { body: JSON.parse(body.replace(/^\uFEFF/, "")) };
  } catch {
    return undefined;
  }
}

const isJson = (mediaType = ""): boolean => /^[^;]*[/+]json\s*(;|$)/i.test(mediaType);

const drift = (side: string, rule: string, place: string): Difference => ({ kind: "drift", side, place, rule });

function difference(kind: DifferenceKind, side: string, violation: Violation, redactor: Redactor): Difference {
  const { location, code, property } = violation;
  const rule = /^unevaluated|^additional/.test(code) ? "undeclared" : code;
  return {
    kind,
    side,
    place: redactor.place([...location.slice(1), ...(property === undefined ? [] : [property])]),
    rule,
  };
}
