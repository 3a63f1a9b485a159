/** The mock itself, without any front: a request in, the API's answer out. */
import { setHeaders } from "./response/build-response.ts";
import { Descriptions } from "./apis/catalog.ts";
import { violationsHeader } from "./messages.ts";
import { Faults } from "./session/faults.ts";
import { IdempotencyStore } from "./session/idempotency-store.ts";
import { Overrides } from "./response/overrides.ts";
import { perform, refused } from "./handle-request.ts";
import { Random } from "./session/random.ts";
import { Recorder } from "./session/call-history.ts";
import { Refusal } from "./request/rejection.ts";
import { State } from "./session/resource-store.ts";
import type { Description, DescriptionSource } from "./apis/api-version.ts";
import type { MockAnswer, MockRequest } from "./messages.ts";
import type { FaultOptions } from "./session/faults.ts";
import type { Operation } from "../openapi/operation.ts";

export interface MockSettings extends FaultOptions {
  /** Makes delays, failures and request ids the same in every run: any integer. */
  seed?: number;
  /**
   * Whether what requests create is kept, false when left out: it can be read and is listed, as it was last changed, until
   * it is deleted or the mock is reset. What is made in the background is done when it is first read.
   */
  stateful?: boolean;
  /** How many requests `requests()` keeps; 1000 when left out. */
  recordLimit?: number;
  /** The longest body, in bytes; 1 MiB when left out. */
  bodyLimit?: number;
  /**
   * Whether answers made of the description's examples are validated as well, false when left out: the tests of this
   * package do so for every example. Bodies that a test wrote itself are always validated.
   */
  checkExamples?: boolean;
}

const BODY_LIMIT = 1024 * 1024;
const RECORD_LIMIT = 1000;

export class Mock {
  readonly descriptions: Descriptions;
  readonly overrides = new Overrides();
  readonly recorder: Recorder;
  readonly idempotency = new IdempotencyStore();
  /** Undefined for a mock that keeps no state. */
  readonly state: State | undefined;
  /** The longest body, in bytes. */
  readonly bodyLimit: number;
  readonly checkExamples: boolean;
  readonly #random: Random;
  readonly #faults: Faults;

  constructor(sources: readonly DescriptionSource[], settings: MockSettings = {}) {
    this.descriptions = new Descriptions(sources);
    this.recorder = new Recorder(settings.recordLimit ?? RECORD_LIMIT);
    this.bodyLimit = settings.bodyLimit ?? BODY_LIMIT;
    this.checkExamples = settings.checkExamples ?? false;
    this.#random = new Random(settings.seed);
    if (settings.stateful === true) this.state = new State(this.#random);
    this.#faults = new Faults(settings, this.#random);
  }

  /** Loads what answering needs, so that a mistake in the set-up is told at the start. */
  async ready(): Promise<void> {
    await this.descriptions.sources.at(-1)!.read().validator();
  }

  /** Answers any request. It rejects only when Prism is not installed. */
  async answer(request: MockRequest): Promise<MockAnswer> {
    const { description, unknownVersion } = this.descriptions.select(request);
    const { profile } = description;
    const requestId = profile.requestIdPrefix + this.#random.text(13);
    let operation: Operation | undefined;
    let answer: MockAnswer;
    try {
      if (unknownVersion) throw Refusal.of(400, "unknown-version", unknownVersion, ["header", profile.versionHeader]);
      operation = route(description, request);
      const failure = this.#faults.failure();
      if (failure !== undefined) throw new Refusal(failure, []);
      answer = await perform({ description, operation, request, requestId, memory: this });
    } catch (error) {
      answer = refused({ description, ...(operation && { operation }) }, error);
    }
    const delay = (answer.delay ?? 0) + this.#faults.delay();
    if (delay > 0) answer.delay = delay;
    setHeaders(answer, { [profile.requestIdHeader]: requestId });
    if (answer.violations.length > 0) setHeaders(answer, { "sl-violations": violationsHeader(answer.violations) });
    this.recorder.add(request, answer);
    return answer;
  }

  /** Forgets overrides, requests, idempotency keys and what was created. */
  reset(): void {
    this.state?.clear();
    this.overrides.clear();
    this.recorder.clear();
    this.idempotency.clear();
  }
}

function route(description: Description, { method, path }: MockRequest): Operation {
  if (!isDecodable(path)) throw Refusal.of(400, "malformed-path", "The path is not well encoded", ["path"]);
  const route = description.route(method, path);
  if (route.found === "operation") return route.operation();
  if (route.found === "nothing") throw Refusal.of(404, "unknown-route", "No operation has this path", ["path"]);
  const allow = route.allowed.join(", ");
  throw Refusal.of(405, "method-not-allowed", `The path takes ${allow}`, ["method"], { allow });
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
