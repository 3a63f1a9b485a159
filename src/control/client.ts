/** Controls a mock or a sandbox in another process. */
import createClient from "openapi-fetch";
import { SetupError, type SetupErrorCode } from "../openapi/error.ts";
import type { ControlSchemas } from "./operations.ts";
import type { paths } from "../../generated/control/1/types.ts";

type ResponseChoice = ControlSchemas.ResponseChoice;
type Properties = Record<string, unknown>;

/** What a test does with a mock or a sandbox that runs elsewhere. A mock supports only the first five. */
export interface ControlClient {
  /**
   * Sets the responses to the next requests of an operation, one each, in order.
   *
   * @throws {SetupError} when the server rejects the set-up, as all of these do
   */
  next(operationId: string, ...responses: ResponseChoice[]): Promise<void>;
  /** Sets the response to every request of an operation. */
  always(operationId: string, response: ResponseChoice): Promise<void>;
  /** Returns the latest requests, the oldest first; those of one operation when one is named. */
  requests(operationId?: string): Promise<ControlSchemas.RecordedRequest[]>;
  /** Clears overrides, requests, idempotency keys and, in a sandbox, everything that was created. */
  reset(): Promise<void>;
  /** Returns which APIs and versions are served. */
  health(): Promise<ControlSchemas.Health>;
  /** Returns the time of the sandbox. */
  clock(): Promise<ControlSchemas.Clock>;
  /**
   * Moves a manual clock forward, and resolves when everything is done that became due.
   *
   * @param duration - E.g. `"2 days"`, or milliseconds.
   */
  advance(duration: string | number): Promise<void>;
  /**
   * Runs what is due within a limit, deliveries and retries included, and resolves when nothing is left to do.
   *
   * @param limit - A duration. Default: one minute.
   */
  settle(limit?: string | number): Promise<void>;
  /** Returns what is stored, by API key and in the order of creation; only one kind when one is named. */
  resources(kind?: string): Promise<ControlSchemas.StoredResource[]>;
  /** Returns a resource as it is stored. */
  resource(id: string): Promise<Properties>;
  /** Sets properties of a resource by their paths, e.g. `{ status: "active" }`. */
  setResource(id: string, values: Properties): Promise<void>;
  /** Ends a resource with one of its documented errors, by its `sub_type`. */
  fail(id: string, subType: string): Promise<void>;
  /** Makes the next resource of a kind fail instead of completing, for every API key. */
  failNext(kind: string, subType: string): Promise<void>;
  /**
   * Ends an embedded flow as a person would.
   *
   * @param id - The token or session of the flow.
   * @param outcome - Default: `complete`.
   * @param details - What was chosen. Default: everything.
   */
  finishFlow(id: string, outcome?: ControlSchemas.FlowEnd["outcome"], details?: Properties): Promise<void>;
  /** Returns webhook deliveries with their attempts, the oldest first; those of one event type when one is named. */
  deliveries(type?: string): Promise<ControlSchemas.Delivery[]>;
  /** Sends a delivery once more. */
  redeliver(deliveryId: string): Promise<void>;
  /** Returns everything that was created, as JSON. */
  snapshot(): Promise<ControlSchemas.Snapshot>;
  /** Replaces everything that was created by a snapshot. */
  restore(snapshot: ControlSchemas.Snapshot): Promise<void>;
}

/**
 * Makes a client that controls a mock or a sandbox in another process.
 *
 * @param url - Where it listens, e.g. `http://127.0.0.1:4010`.
 * @example
 * const control = createControlClient("http://127.0.0.1:4010");
 * await control.next("createPayment", { status: 400, example: "insufficient-funds" });
 */
export function createControlClient(url: string): ControlClient {
  const { GET, POST, PATCH, PUT } = createClient<paths>({ baseUrl: url.replace(/\/$/, "") });
  const resultOf = resultFrom(url);
  const at = (id: string) => ({ params: { path: { id } } });
  return {
    next: async (operation, ...responses) =>
      void (await resultOf(POST("/__linkspec/next", { body: { operation, responses } }))),
    always: async (operation, response) =>
      void (await resultOf(POST("/__linkspec/always", { body: { operation, response } }))),
    requests: async (operation) =>
      (await resultOf(GET("/__linkspec/requests", { params: { query: defined({ operation }) } }))).requests,
    reset: async () => void (await resultOf(POST("/__linkspec/reset"))),
    health: () => resultOf(GET("/__linkspec/health")),
    clock: () => resultOf(GET("/__linkspec/clock")),
    advance: async (duration) => void (await resultOf(POST("/__linkspec/clock/advance", { body: { duration } }))),
    settle: async (limit) => void (await resultOf(POST("/__linkspec/clock/settle", { body: defined({ limit }) }))),
    resources: async (kind) =>
      (await resultOf(GET("/__linkspec/resources", { params: { query: defined({ kind }) } }))).resources,
    resource: async (id) => (await resultOf(GET("/__linkspec/resources/{id}", at(id)))).data,
    setResource: async (id, values) =>
      void (await resultOf(PATCH("/__linkspec/resources/{id}", { ...at(id), body: values }))),
    fail: async (id, subType) =>
      void (await resultOf(POST("/__linkspec/resources/{id}/fail", { ...at(id), body: { subType } }))),
    failNext: async (kind, subType) => void (await resultOf(POST("/__linkspec/failures", { body: { kind, subType } }))),
    finishFlow: async (id, outcome, details) =>
      void (await resultOf(POST("/__linkspec/flows/{id}/finish", { ...at(id), body: defined({ outcome, details }) }))),
    deliveries: async (type) =>
      (await resultOf(GET("/__linkspec/deliveries", { params: { query: defined({ type }) } }))).deliveries,
    redeliver: async (id) => void (await resultOf(POST("/__linkspec/deliveries/{id}/repeat", at(id)))),
    snapshot: () => resultOf(GET("/__linkspec/snapshot")),
    // Enums of responses are open. What the server has written it reads again.
    restore: async (snapshot) =>
      void (await resultOf(PUT("/__linkspec/snapshot", { body: snapshot as ControlSchemas.SnapshotInput }))),
  };
}

/** Returns what a call resolves with, or throws what the server says is wrong. */
const resultFrom =
  (url: string) =>
  async <Result>(call: Promise<{ data?: Result; error?: ControlSchemas.ControlError }>): Promise<Result> => {
    const { data, error }: Awaited<typeof call> = await call.catch((thrown: unknown) => {
      // The body is not JSON.
      if (thrown instanceof SyntaxError) return {};
      throw thrown;
    });
    if (data !== undefined) return data;
    if (error?.error !== undefined) throw new SetupError(error.error.code as SetupErrorCode, error.error.message);
    throw new SetupError("invalid-option", `${url} is neither a mock nor a sandbox of linkspec.`);
  };

/** Without what is undefined, which an optional property does not allow. */
const defined = <Values extends object>(values: Values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Values]?: Exclude<Values[Name], undefined>;
  };
