/** What a test does with a mock besides calling it. */
import type { ResponseOf, DescribedVersion, OperationIdOf } from "../apis/operation-types.ts";
import type { Mock } from "../mock.ts";
import type { Override } from "../response/overrides.ts";
import type { RecordedRequest } from "../session/call-history.ts";

export interface MockControls<Described extends DescribedVersion> {
  /**
   * Sets the responses to the next requests of an operation, one each, in order. A request that does not match the description
   * is rejected anyway, and uses up no response.
   * @throws {SetupError} `unknown-operation`, `unknown-example` or `invalid-option`, when a program avoids the types.
   * @example mock.next("createPayment", { status: 400, example: "insufficient-funds" })
   */
  next<Id extends OperationIdOf<Described>>(operationId: Id, ...responses: ResponseOf<Described, Id>[]): void;
  /**
   * Sets the response to every request of an operation until `reset`; responses that `next` has queued come first.
   * @throws {SetupError} `unknown-operation`, `unknown-example` or `invalid-option`, when a program avoids the types.
   */
  always<Id extends OperationIdOf<Described>>(operationId: Id, response: ResponseOf<Described, Id>): void;
  /**
   * The latest requests, the oldest first; those of one operation when one is named.
   * @throws {SetupError} `unknown-operation`, when a program avoids the types.
   */
  requests(operationId?: OperationIdOf<Described>): RecordedRequest[];
  /**
   * Loads the description now. Otherwise the first request does, which fake timers do not wait for.
   * @example beforeAll(() => mock.ready());
   */
  ready(): Promise<void>;
  /** Forgets overrides, requests, idempotency keys and what was created: call it after each test. */
  reset(): void;
}

export const controls = <Described extends DescribedVersion>(mock: Mock): MockControls<Described> => ({
  next: (operationId, ...responses) =>
    mock.overrides.next(mock.catalog.operation(operationId), responses as readonly Override[]),
  always: (operationId, response) => mock.overrides.always(mock.catalog.operation(operationId), response as Override),
  requests: (operationId) => mock.history.list(operationId && mock.catalog.operation(operationId).id),
  ready: () => mock.ready(),
  reset: () => mock.reset(),
});
