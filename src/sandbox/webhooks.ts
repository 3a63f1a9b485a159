/** Delivers events to subscriptions: signed, in order, at a limited rate, and again where a delivery fails. */
import { holds } from "./conditions.ts";
import { milliseconds } from "./duration.ts";
import type { DeliveryBehavior, ResourceBehavior } from "./behavior.ts";
import type { Clock, Due } from "./clock.ts";
import type { Engine } from "./engine.ts";
import type { Fields } from "./paths.ts";
import type { Post } from "./post.ts";
import type { Tenant } from "./tenant.ts";

export interface Attempt {
  /** When it started, by the sandbox's clock, as ISO 8601. */
  at: string;
  /** The status code of the response; missing where none came. */
  status?: number;
  /** Why it failed; missing for a success. */
  failure?: FailureKind;
}

export type FailureKind = "client_error" | "server_error" | "timeout" | "other";

export interface Delivery {
  readonly id: string;
  /** The subscription. */
  readonly webhook: string;
  readonly type: string;
  readonly url: string;
  /** The exact body, as it is signed and sent. */
  readonly body: string;
  attempts: Attempt[];
  status: "pending" | "delivered" | "failed";
}

/** What signs a delivery: the API's own scheme. */
export type Sign = (body: string, subscription: Fields, deliveryId: string) => Promise<Record<string, string>>;

export interface WebhookOptions {
  engine: Engine;
  clock: Clock;
  sign: Sign;
  post: Post;
  /** The most deliveries of a credential that are remembered; the oldest are forgotten first. */
  limit: number;
  tenant(credential: string): Tenant;
}

export class Webhooks {
  readonly #options: WebhookOptions;
  readonly #file: ResourceBehavior | undefined;
  readonly #running = new Set<Promise<void>>();

  constructor(options: WebhookOptions) {
    this.#options = options;
    this.#file = options.engine.index.files.find(({ delivers }) => delivers !== undefined);
  }

  /** Queues an event for every subscription to it. */
  publish(tenant: Tenant, event: Fields): void {
    if (this.#file === undefined) return;
    const { engine } = this.#options;
    const { delivers, resource } = this.#file;
    for (const { id, data } of tenant.store.list(resource)) {
      const scope = engine.scope(tenant, resource, { self: data, event });
      if (!holds(delivers!.to, scope)) continue;
      const body = JSON.stringify(scope.value(delivers!.body));
      this.#queue(tenant, delivers!, {
        id: engine.options.newId(delivers!.id_prefix),
        webhook: id,
        type: String(event["type"]),
        url: String(scope.value(delivers!.url)),
        body,
        attempts: [],
        status: "pending",
      });
    }
  }

  /** Sends a delivery once more, regardless of its outcome. */
  repeat(tenant: Tenant, delivery: Delivery): void {
    this.#queue(tenant, this.#file!.delivers!, { ...delivery, attempts: [], status: "pending" });
  }

  #queue(tenant: Tenant, { per_second }: DeliveryBehavior, delivery: Delivery): void {
    const { clock, limit } = this.#options;
    tenant.deliveries.set(delivery.id, delivery);
    if (tenant.deliveries.size > limit) tenant.deliveries.delete(tenant.deliveries.keys().next().value!);
    const at = Math.max(clock.now(), tenant.slots.get(delivery.webhook) ?? 0);
    tenant.slots.set(delivery.webhook, at + 1000 / per_second);
    clock.schedule({ at, kind: "delivery", credential: tenant.credential, id: delivery.id });
  }

  /** Starts an attempt that is due. */
  due(tenant: Tenant, { id }: Due): void {
    const delivery = tenant.deliveries.get(id);
    if (delivery === undefined || delivery.status !== "pending") return;
    const running = this.#attempt(tenant, delivery).finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  /** Resolves when no attempt is in progress. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  async #attempt(tenant: Tenant, delivery: Delivery): Promise<void> {
    const { engine, clock, sign, post } = this.#options;
    const { timeout, success, retries } = this.#file!.delivers!;
    const webhook = tenant.store.get(delivery.webhook);
    // A subscription that was deleted or disabled meanwhile gets nothing more.
    if (webhook === undefined || !this.#isOpen(tenant, webhook.data, delivery)) {
      delivery.status = "failed";
      return;
    }
    const at = new Date(clock.now()).toISOString();
    const headers = await sign(delivery.body, webhook.data, delivery.id);
    const outcome = await post({ url: delivery.url, headers, body: delivery.body, timeout: milliseconds(timeout) });
    const failure = failureOf(outcome, success);
    const status = typeof outcome === "number" ? { status: outcome } : {};
    delivery.attempts = [...delivery.attempts, { at, ...status, ...(failure && { failure }) }];
    if (failure === undefined) {
      delivery.status = "delivered";
      engine.cause(tenant, webhook, "delivery.succeeded");
      return;
    }
    engine.cause(tenant, webhook, "delivery.failed", { failure: { kind: failure } });
    const wait = retries[delivery.attempts.length - 1];
    if (wait === undefined || !this.#isOpen(tenant, webhook.data, delivery)) {
      delivery.status = "failed";
      return;
    }
    clock.schedule({
      at: clock.now() + milliseconds(wait),
      kind: "delivery",
      credential: tenant.credential,
      id: delivery.id,
    });
  }

  /** Whether a subscription still gets events of the delivery's type. */
  #isOpen(tenant: Tenant, data: Fields, { type }: Delivery): boolean {
    const { delivers, resource } = this.#file!;
    return holds(delivers!.to, this.#options.engine.scope(tenant, resource, { self: data, event: { type } }));
  }
}

function failureOf(outcome: number | "timeout" | "unreachable", success: readonly number[]): FailureKind | undefined {
  if (outcome === "timeout") return "timeout";
  if (outcome === "unreachable") return "other";
  if (success.includes(outcome)) return undefined;
  if (outcome >= 500) return "server_error";
  return outcome >= 400 ? "client_error" : "other";
}
