/** Controls a mock in another process. */
import { SetupError, type SetupErrorCode } from "../openapi/error.ts";
import type { Override } from "./response/overrides.ts";
import type { RecordedRequest } from "./session/call-history.ts";

export interface ControlClient {
  /**
   * Sets the responses to the next requests of an operation, one each, in order.
   *
   * @throws {SetupError} when the mock rejects the set-up.
   */
  next(operationId: string, ...responses: Override[]): Promise<void>;
  /**
   * Sets the response to every request of an operation.
   *
   * @throws {SetupError} when the mock rejects the set-up.
   */
  always(operationId: string, response: Override): Promise<void>;
  /** Returns the latest requests, the oldest first; those of one operation when one is named. */
  requests(operationId?: string): Promise<RecordedRequest[]>;
  /** Clears overrides, requests, idempotency keys and stored resources. */
  reset(): Promise<void>;
}

/**
 * Makes a client that controls a mock in another process.
 *
 * @param url - Where the mock listens, e.g. `http://127.0.0.1:4010`.
 * @example
 * const control = createControlClient("http://127.0.0.1:4010");
 * await control.next("createPayment", { status: 400, example: "insufficient-funds" });
 */
export function createControlClient(url: string): ControlClient {
  const base = url.replace(/\/$/, "");
  const call = async (path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${base}/__linkspec/${path}`, {
      ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
      headers: { "content-type": "application/json" },
    });
    const result = (await response.json()) as { error?: { code: SetupErrorCode; message: string } };
    if (result.error !== undefined) throw new SetupError(result.error.code, result.error.message);
    return result;
  };
  return {
    next: async (operation, ...responses) => void (await call("next", { operation, responses })),
    always: async (operation, response) => void (await call("always", { operation, response })),
    requests: async (operationId) => {
      const query = operationId === undefined ? "" : `?operation=${encodeURIComponent(operationId)}`;
      return ((await call(`requests${query}`)) as { requests: RecordedRequest[] }).requests;
    },
    reset: async () => void (await call("reset", {})),
  };
}
