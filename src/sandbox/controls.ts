/** What a test does with a sandbox besides calling it. */
import { controls as mockControls } from "../mock/adapters/controls.ts";
import { SetupError } from "../openapi/error.ts";
import type { MockControls } from "../mock/adapters/controls.ts";
import type { DescribedVersion } from "../mock/apis/operation-types.ts";
import type { Fields } from "./paths.ts";
import type { Sandbox, SandboxSnapshot } from "./sandbox.ts";
import type { Delivery } from "./webhooks.ts";

/** The end of an embedded flow, such as an element that a person closes. */
export type FlowOutcome = "complete" | "abandon" | "fail";

export interface SandboxControls<Described extends DescribedVersion> extends MockControls<Described> {
  /**
   * Moves a manual clock forward, and runs everything that becomes due: transitions, deliveries and retries.
   *
   * @param duration - E.g. `"2 days"`, or milliseconds.
   * @throws {SetupError} `invalid-option` for what is not a duration, or with a real clock
   * @example await sandbox.advance("3 days");
   */
  advance(duration: string | number): Promise<void>;
  /**
   * Runs what is due within a limit, deliveries and retries included, and resolves when nothing is left to do.
   *
   * @param limit - The time by which the clock may move. Default: one minute, which is less than anything takes to expire.
   */
  settle(limit?: string | number): Promise<void>;
  /** The time of the sandbox. */
  now(): Date;
  /** Webhook deliveries with their attempts, the oldest first; those of one event type when one is named. */
  deliveries(type?: string): Delivery[];
  /** Sends a delivery once more. */
  redeliver(deliveryId: string): void;
  /** Everything that is stored, by API key and in the order of creation; only one kind when one is named. */
  resources(kind?: string): { id: string; kind: string; data: Fields }[];
  /** A resource as it is stored, or undefined. */
  resource(id: string): Readonly<Fields> | undefined;
  /**
   * Sets properties of a resource by their paths, e.g. `{ status: "active" }`.
   *
   * @throws {SetupError} `unknown-resource`
   */
  setResource(id: string, values: Fields): void;
  /**
   * Ends a resource with one of its documented errors.
   *
   * @throws {SetupError} `unknown-resource`, or `unknown-example` for an error that the resource cannot have
   * @example sandbox.fail(payment.id, "PAYMENT_INSUFFICIENT_FUNDS");
   */
  fail(id: string, subType: string): void;
  /**
   * Lets the next resource of a kind fail where it would have completed, for every API key.
   *
   * @throws {SetupError} `unknown-resource`, or `unknown-example` for an error that the resource cannot have
   * @example sandbox.failNext("Payoff", "PAYOFF_TEMPORARILY_UNAVAILABLE");
   */
  failNext(resource: string, subType: string): void;
  /**
   * Ends an embedded flow as a person would.
   *
   * @param id - The token or session of the flow.
   * @param outcome - Default: `complete`.
   * @param details - What was chosen, e.g. `{ accounts: ["acc_…"] }`. Default: everything.
   * @throws {SetupError} `unknown-resource` for an id without a flow that is open
   */
  finishFlow(id: string, outcome?: FlowOutcome, details?: Fields): void;
  /** Everything that was created, as JSON. */
  snapshot(): SandboxSnapshot;
  /** Replaces everything that was created by a snapshot. */
  restore(snapshot: SandboxSnapshot): void;
}

export function controls<Described extends DescribedVersion>(sandbox: Sandbox): SandboxControls<Described> {
  const { engine } = sandbox;
  const checkError = (kind: string, subType: string): void => {
    const known = engine.options.behavior.errors.filter(({ resource }) => resource === kind);
    if (known.some(({ sub_type }) => sub_type === subType)) return;
    const names = known.map(({ sub_type }) => sub_type).join(", ");
    throw new SetupError("unknown-example", `${kind} has no error "${subType}". Available: ${names || "none"}.`);
  };
  const deliveries = () => sandbox.tenants.flatMap((tenant) => [...tenant.deliveries.values()]);
  return {
    ...mockControls<Described>(sandbox.mock),
    advance: (duration) => sandbox.advance(duration),
    settle: (limit) => sandbox.settle(limit),
    now: () => new Date(sandbox.clock.now()),
    deliveries: (type) => structuredClone(deliveries().filter((one) => type === undefined || one.type === type)),
    redeliver: (deliveryId) => {
      const tenant = sandbox.tenants.find((one) => one.deliveries.has(deliveryId));
      if (tenant === undefined) throw new SetupError("unknown-resource", `There is no delivery "${deliveryId}".`);
      sandbox.webhooks.repeat(tenant, tenant.deliveries.get(deliveryId)!);
    },
    resources: (kind) =>
      sandbox.tenants
        .flatMap(({ store }) => store.save())
        .filter((one) => kind === undefined || one.kind === kind)
        .map(({ id, kind: own, data }) => structuredClone({ id, kind: own, data })),
    resource: (id) => structuredClone(sandbox.resource(id)),
    setResource: (id, values) => {
      const { tenant, resource } = sandbox.require(id);
      engine.set(tenant, resource, values);
    },
    fail: (id, subType) => {
      const { tenant, resource } = sandbox.require(id);
      checkError(resource.kind, subType);
      engine.fail(tenant, resource, subType);
    },
    failNext: (kind, subType) => {
      if (!engine.index.has(kind)) throw new SetupError("unknown-resource", `There is no resource "${kind}".`);
      checkError(kind, subType);
      sandbox.failNext(kind, subType);
    },
    finishFlow: (id, outcome = "complete", details = {}) => {
      const { tenant, resource } = sandbox.require(id);
      if (engine.cause(tenant, resource, `flow.${outcome}`, { flow: details })) return;
      throw new SetupError("unknown-resource", `"${id}" has no open flow.`);
    },
    snapshot: () => sandbox.snapshot(),
    restore: (snapshot) => sandbox.restore(snapshot),
    reset: () => sandbox.reset(),
  };
}
