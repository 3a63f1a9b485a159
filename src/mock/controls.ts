/** What a test does with a mock besides calling it. */
import type { Mock } from "./mock.ts";
import type { Override } from "./overrides.ts";
import type { RecordedRequest } from "./recorder.ts";

export interface MockControls {
  /**
   * Answers the coming requests of an operation, one each, in order. A request that does not match the description is
   * still refused, and uses nothing up.
   * @throws MockError `unknown-operation` or `unknown-example`
   * @example mock.next("createPayment", { status: 400, example: "insufficient-funds" })
   */
  next(operationId: string, ...answers: Override[]): void;
  /**
   * Answers every request of an operation, until `reset`.
   * @throws MockError `unknown-operation` or `unknown-example`
   */
  always(operationId: string, answer: Override): void;
  /** The latest 1000 requests, the oldest first; those of one operation when one is named. */
  requests(operationId?: string): RecordedRequest[];
  /** Forgets overrides and requests: call it after each test. */
  reset(): void;
}

export const controls = (mock: Mock): MockControls => ({
  next: (operationId, ...answers) => mock.overrides.next(mock.operation(operationId), answers),
  always: (operationId, answer) => mock.overrides.always(mock.operation(operationId), answer),
  requests: (operationId) => mock.recorder.list(operationId),
  reset() {
    mock.overrides.clear();
    mock.recorder.clear();
  },
});
