/** What a test wants an operation to answer, once or from now on. */
import { SetupError } from "../../openapi/error.ts";
import { findResponse, listExamples } from "../../openapi/operation.ts";
import type { ResponseDelivery } from "../apis/operation-types.ts";
import type { Operation } from "../../openapi/operation.ts";

/** An override as it is kept; `ResponseOf` in described.ts is what a test may write. */
export interface Override extends ResponseDelivery {
  /** A documented status. Left out, the status that has the example, or the usual one. */
  status?: number;
  /** The name of a documented example. Left out, the one that suits the request. */
  example?: string;
  /** A body of the test's own instead of an example. It is validated: a wrong one is reported in `sl-violations`. */
  body?: unknown;
}

export class Overrides {
  readonly #next = new Map<string, Override[]>();
  readonly #always = new Map<string, Override>();

  /** Answers the coming requests of an operation, one each, in order. */
  next(operation: Operation, overrides: readonly Override[]): void {
    for (const override of overrides) check(operation, override);
    this.#next.set(operation.id, [...(this.#next.get(operation.id) ?? []), ...overrides]);
  }

  /** Answers every request of an operation for which `next` has nothing left. */
  always(operation: Operation, override: Override): void {
    check(operation, override);
    this.#always.set(operation.id, override);
  }

  /** The override of a request that is being answered; one of `next` is used up by this. */
  take(operationId: string): Override | undefined {
    return this.#next.get(operationId)?.shift() ?? this.#always.get(operationId);
  }

  clear(): void {
    this.#next.clear();
    this.#always.clear();
  }
}

const PARTS = ["status", "example", "body", "headers", "delay", "networkError"];

/** Refuses an override that the description does not know: a misspelt one would make a test pass for no reason. */
function check(operation: Operation, override: Override): void {
  const { status, example, body, delay = 0 } = override;
  const unknown = Object.keys(override).find((name) => !PARTS.includes(name));
  if (unknown !== undefined) {
    throw new SetupError("invalid-option", `A response has no "${unknown}"; it can have ${PARTS.join(", ")}.`);
  }
  if (!(typeof delay === "number" && delay >= 0)) {
    throw new SetupError("invalid-option", "The delay of a response must be milliseconds, at least 0.");
  }
  const responses = status === undefined ? operation.responses : [findResponse(operation, status)];
  const has = listExamples(operation);
  if (responses[0] === undefined) {
    throw new SetupError("unknown-example", `${operation.id} documents no response ${status}; it has ${has}.`);
  }
  if (example !== undefined && body === undefined && !responses.some((response) => response?.examples.has(example))) {
    const where = status === undefined ? "" : ` for ${status}`;
    throw new SetupError("unknown-example", `${operation.id} has no example "${example}"${where}; it has ${has}.`);
  }
}
