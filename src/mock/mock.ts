/** The mock itself, without any front: a request in, the API's answer out. */
import { parseBody } from "./body.ts";
import { choose, firstExample } from "./choice.ts";
import { isAuthorized } from "./credentials.ts";
import { describedVersions } from "./document.ts";
import { Description } from "./description.ts";
import { MockError } from "./error.ts";
import { violationsHeader } from "./exchange.ts";
import { findAnswer } from "./operation.ts";
import { Overrides } from "./overrides.ts";
import { parsePrefer } from "./prefer.ts";
import { Recorder } from "./recorder.ts";
import type { Choice } from "./choice.ts";
import type { MockAnswer, MockRequest } from "./exchange.ts";
import type { DescribedAnswer, Operation } from "./operation.ts";
import type { Override } from "./overrides.ts";
import type { Violation } from "./validator.ts";

export interface MockOptions {
  api: string;
  /** One dated version or several; the newest when left out. */
  version?: string | readonly string[];
}

/** Ends a request early with the answer to give. */
class Refusal {
  readonly answer: MockAnswer;

  constructor(answer: MockAnswer) {
    this.answer = answer;
  }
}

export class Mock {
  readonly overrides = new Overrides();
  readonly recorder = new Recorder(1000);
  readonly #descriptions: Description[];

  constructor({ api, version = describedVersions(api).at(-1)! }: MockOptions) {
    this.#descriptions = [version].flat().map((one) => Description.read(api, one));
    if (this.#descriptions.length === 0) throw new MockError("invalid-option", "The list of versions is empty.");
  }

  /** The operation with an id, of the newest version that has it. */
  operation(id: string): Operation {
    for (const description of this.#descriptions.toReversed()) {
      const found = description.operation(id);
      if (found !== undefined) return found;
    }
    const ids = new Set(this.#descriptions.flatMap(({ operationIds }) => operationIds));
    throw new MockError("unknown-operation", `There is no operation "${id}". There are: ${[...ids].join(", ")}.`);
  }

  async answer(request: MockRequest): Promise<MockAnswer> {
    const answer = await this.#answer(request).catch((error: unknown) => {
      if (error instanceof Refusal) return error.answer;
      throw error;
    });
    if (answer.violations.length > 0) answer.headers["sl-violations"] = violationsHeader(answer.violations);
    this.recorder.add(request, answer);
    return answer;
  }

  async #answer(request: MockRequest): Promise<MockAnswer> {
    const description = this.#describe(request);
    const url = new URL(request.target, "http://mock");
    const route = description.route(request.method, url.pathname);
    if (route.found === "nothing") {
      throw refusal(description, undefined, 404, "unknown-route", `No operation has the path ${url.pathname}`, "path");
    }
    if (route.found === "path") {
      const allowed = route.allowed.join(", ");
      const refused = refusal(
        description,
        undefined,
        405,
        "method-not-allowed",
        `The path allows ${allowed}`,
        "method",
      );
      refused.answer.headers["allow"] = allowed;
      throw refused;
    }
    return this.#perform(description, route.operation(), request, url);
  }

  /** The version that a request names; the newest one when it names none. */
  #describe({ headers }: MockRequest): Description {
    const newest = this.#descriptions.at(-1)!;
    const name = newest.profile.versionHeader;
    const wanted = headers[name.toLowerCase()];
    if (wanted === undefined) return newest;
    const found = this.#descriptions.find(({ version }) => version === wanted);
    if (found) return found;
    const versions = this.#descriptions.map(({ version }) => version).join(", ");
    throw refusal(newest, undefined, 400, "unknown-version", `${name} must be one of ${versions}`, "header", name);
  }

  async #perform(description: Description, operation: Operation, request: MockRequest, url: URL): Promise<MockAnswer> {
    const { headers } = request;
    const refuse = (status: number, code: string, message: string, ...location: string[]): never => {
      throw refusal(description, operation, status, code, message, ...location);
    };
    if (!isAuthorized(operation, headers["authorization"], description.profile.keyPattern)) {
      refuse(401, "unauthorized", "There is no credential of the form that the API issues", "header", "authorization");
    }
    const body = parseBody(operation, request);
    if ("problem" in body) return refuse(400, body.code, body.problem, "body");
    const validator = await description.validator();
    const violations = validator.request(operation, {
      method: request.method.toLowerCase(),
      url: { path: url.pathname, query: queryOf(url) },
      headers,
      body: body.value,
    });
    if (violations.some(({ severity }) => severity === "Error")) {
      throw new Refusal(refusalAnswer(description, operation, 400, violations));
    }
    const override = this.overrides.take(operation.id);
    const wish = override ?? parsePrefer(headers["prefer"]);
    const choice = "problem" in wish ? wish : choose(operation, wish);
    if ("problem" in choice) return refuse(400, "prefer", choice.problem, "header", "prefer");
    const answer = assemble(description, operation, choice, override);
    answer.violations = [
      ...violations,
      ...validator.answer(operation, { statusCode: answer.status, headers: answer.headers, body: answer.body }),
    ];
    return answer;
  }
}

function assemble(description: Description, operation: Operation, choice: Choice, override?: Override): MockAnswer {
  const { status, answer, example } = choice;
  const body = override && "body" in override ? override.body : answer.examples.get(example ?? "");
  const made: MockAnswer = {
    status,
    headers: answerHeaders(description, answer, body),
    body,
    operationId: operation.id,
    violations: [],
    ...(example !== undefined && body !== undefined && { example }),
    ...(override?.delay !== undefined && { delay: override.delay }),
    ...(override?.networkError && { networkError: true }),
  };
  for (const [name, value] of Object.entries(override?.headers ?? {})) {
    if (value === undefined) delete made.headers[name.toLowerCase()];
    else made.headers[name.toLowerCase()] = value;
  }
  return made;
}

function refusal(
  description: Description,
  operation: Operation | undefined,
  status: number,
  code: string,
  message: string,
  ...location: string[]
): Refusal {
  const violation: Violation = { location: ["request", ...location], severity: "Error", code, message };
  return new Refusal(refusalAnswer(description, operation, status, [violation]));
}

/** The API's own answer to a request that it refuses: the documented one, or else its envelope. */
function refusalAnswer(
  description: Description,
  operation: Operation | undefined,
  status: number,
  violations: Violation[],
): MockAnswer {
  const { profile } = description;
  const answer = (operation && findAnswer(operation, status)) ?? description.anyAnswer(status);
  const preferred = profile.refusals[status];
  const example = preferred !== undefined && answer?.examples.has(preferred) ? preferred : firstExample(answer);
  const body =
    example === undefined
      ? profile.envelope({ status, message: violations[0]?.message ?? "The request failed." })
      : answer?.examples.get(example);
  return {
    status,
    headers: answerHeaders(description, answer, body),
    body,
    violations,
    ...(operation && { operationId: operation.id }),
    ...(example !== undefined && { example }),
  };
}

/** The documented headers with their examples, the media type and a request id of its own. */
function answerHeaders({ profile }: Description, answer: DescribedAnswer | undefined, body: unknown) {
  const headers: Record<string, string> = {};
  for (const [name, { example, schema }] of Object.entries(answer?.headers ?? {})) {
    const value = example ?? schema?.["example"];
    if (value !== undefined) headers[name.toLowerCase()] = String(value);
  }
  if (body !== undefined) headers["content-type"] = answer?.mediaType ?? "application/json";
  const random = crypto.randomUUID().replaceAll("-", "").slice(0, 13);
  headers[profile.requestIdHeader.toLowerCase()] = profile.requestIdPrefix + random;
  return headers;
}

function queryOf(url: URL): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name);
    query[name] = values.length === 1 ? values[0]! : values;
  }
  return query;
}
