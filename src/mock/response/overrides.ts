/** The responses that a test has set for an operation, for one request or for all. */
import { checkNames, LONGEST_DELAY } from "../../openapi/check-options.ts";
import { SetupError } from "../../openapi/error.ts";
import { findResponse } from "../../openapi/operation.ts";
import { unknownExample, unknownStatus } from "../../openapi/unknown-response.ts";
import type { ResponseDelivery } from "../apis/operation-types.ts";
import { CONDITIONS, matchesRequest, type RequestConditions } from "./match-request.ts";
import type { ParsedRequest } from "../request-context.ts";
import type { OperationNames } from "../../openapi/operation.ts";

/** An override as it is stored; `ResponseOf` in operation-types.ts is what a test may write. */
export interface Override extends ResponseDelivery {
  /** A documented status. Default: the status that has the example, or the usual one. */
  status?: number;
  /** The name of a documented example. Default: the one that fits the request. */
  example?: string;
  /** A body of the test's own instead of an example. It is validated: a wrong one is reported in `sl-violations`. */
  body?: unknown;
  /** Which requests it is for. Defaults to all. */
  when?: RequestConditions;
}

export class Overrides {
  readonly #next = new Map<string, Override[]>();
  readonly #always = new Map<string, Override[]>();

  /** Sets the responses to the next requests of an operation, one each, in order. */
  next(operation: OperationNames, overrides: readonly Override[]): void {
    for (const override of overrides) check(operation, override);
    this.#next.set(operation.id, [...(this.#next.get(operation.id) ?? []), ...overrides]);
  }

  /** Sets the response to every request of an operation for which `next` has nothing left. The latest that matches wins. */
  always(operation: OperationNames, override: Override): void {
    check(operation, override);
    const conditional = (this.#always.get(operation.id) ?? []).filter(({ when }) => when !== undefined);
    const others = override.when === undefined ? conditional : (this.#always.get(operation.id) ?? []);
    this.#always.set(operation.id, override.when === undefined ? [...others, override] : [override, ...others]);
  }

  /** Returns the override of a request; one of `next` is used up by this. */
  take(context: ParsedRequest): Override | undefined {
    const matches = ({ when }: Override) => when === undefined || matchesRequest(when, context);
    const next = this.#next.get(context.operation.id) ?? [];
    const index = next.findIndex(matches);
    if (index !== -1) return next.splice(index, 1)[0];
    return this.#always.get(context.operation.id)?.find(matches);
  }

  clear(): void {
    this.#next.clear();
    this.#always.clear();
  }
}

const PARTS = ["status", "example", "body", "headers", "delay", "networkError", "when"];

/** Rejects an override that the description does not have: a misspelled one would make a test pass for no reason. */
function check(operation: OperationNames, override: Override): void {
  const { status, example, body, delay = 0, when = {} } = override;
  checkNames("a response", override, PARTS);
  checkNames("the condition of a response", when, CONDITIONS);
  if (!(typeof delay === "number" && delay >= 0 && delay <= LONGEST_DELAY)) {
    throw new SetupError(
      "invalid-option",
      `The delay of a response must be milliseconds, at least 0 and at most ${LONGEST_DELAY}.`,
    );
  }
  if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599)) {
    throw new SetupError(
      "invalid-option",
      `The status of a response must be an integer from 200 to 599, not ${status}.`,
    );
  }
  const responses = status === undefined ? operation.responses : [findResponse(operation, status)];
  const isFromGateway = responses[0] === undefined && status !== undefined && status >= 400 && example === undefined;
  if (responses[0] === undefined && !isFromGateway) {
    throw new SetupError("unknown-example", unknownStatus(operation, status!));
  }
  if (example !== undefined && body === undefined && !responses.some((response) => response?.examples.has(example))) {
    throw new SetupError("unknown-example", unknownExample(operation, example, status));
  }
}
