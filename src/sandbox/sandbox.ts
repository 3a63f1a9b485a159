/** One sandbox: the mock's handling of requests over resources that exist, a clock and webhooks. */
import { versionSources } from "../mock/apis/catalog.ts";
import { Mock } from "../mock/mock.ts";
import { Random } from "../mock/session/random.ts";
import { SandboxBackend } from "./backend.ts";
import { Clock } from "./clock.ts";
import { milliseconds } from "./duration.ts";
import { Engine } from "./engine.ts";
import { publishEvent } from "./events.ts";
import { sandboxApi } from "./load.ts";
import { createPost } from "./post.ts";
import { Descriptions } from "./descriptions.ts";
import { SetupError } from "../openapi/error.ts";
import { Tenant, tokenOf } from "./tenant.ts";
import { Webhooks } from "./webhooks.ts";
import type { MockSettings } from "../mock/mock.ts";
import type { ClockMode, Due } from "./clock.ts";
import type { Fields } from "./paths.ts";
import type { WebhookHandler } from "./post.ts";
import type { StoredResource } from "./store.ts";
import type { Delivery } from "./webhooks.ts";

export interface SandboxSettings extends MockSettings {
  /**
   * `manual`: time stands still until `advance` or `settle`. `real`: the time of day.
   * Default: `manual` in process, `real` on a port.
   */
  clock?: ClockMode;
  /** When a manual clock starts. Default: now. */
  now?: Date | string;
  /** Milliseconds that asynchronous work takes. Default: 1000. */
  asyncDelay?: number;
  /** Handlers in this process by webhook URL; they receive deliveries without a socket. */
  webhooks?: Readonly<Record<string, WebhookHandler>>;
  /** Host names that deliveries may reach over HTTP. Default: this machine and private networks only. */
  webhookHosts?: readonly string[];
  /** The most resources of one kind per API key; the oldest are forgotten first. Default: 10,000. */
  resourceLimit?: number;
}

/** What a snapshot holds: plain JSON. */
export interface SandboxSnapshot {
  clock: { now: number; order: number; waiting: Due[] };
  tenants: { credential: string; resources: StoredResource[]; deliveries: Delivery[] }[];
}

const ASYNC_DELAY = 1000;
const DELIVERY_LIMIT = 10_000;
const TENANT_LIMIT = 1_000;
/** The time by which `settle` moves the clock: past asynchronous work and retries, short of what expires. */
const SETTLE_LIMIT = milliseconds("1 minute");
const RANDOM_ID = 13;

export class Sandbox {
  readonly mock: Mock;
  readonly clock: Clock;
  readonly engine: Engine;
  readonly webhooks: Webhooks;
  readonly #tenants = new Map<string, Tenant>();
  readonly #resourceLimit: number | undefined;

  constructor(api: string, version: string | readonly string[] | undefined, settings: SandboxSettings = {}) {
    const { clock = "manual", now = new Date(), asyncDelay = ASYNC_DELAY, ...more } = settings;
    const { webhooks = {}, webhookHosts = [], resourceLimit, ...mockSettings } = more;
    const { behavior, sign } = sandboxApi(api);
    const start = new Date(now).getTime();
    if (Number.isNaN(start)) throw new SetupError("invalid-option", "now must be a date.");
    const sources = versionSources(api, version);
    this.mock = new Mock(sources, mockSettings);
    this.clock = new Clock(clock, start);
    this.#resourceLimit = resourceLimit;
    const random = new Random(settings.seed);
    // Behavior is written for the latest version, and resources outlive the version of one request.
    const latest = versionSources(api).at(-1)!;
    const older = sources.filter((source) => source.version !== latest.version);
    const descriptions = new Descriptions([latest, ...older.toReversed()]);
    this.engine = new Engine({
      behavior,
      clock: this.clock,
      asyncDelay,
      operation: (id) => descriptions.operation(id),
      example: (id, name, version) => descriptions.example(id, name, version),
      newId: (prefix) => prefix + random.text(RANDOM_ID),
    });
    this.webhooks = new Webhooks({
      engine: this.engine,
      clock: this.clock,
      sign,
      post: createPost(webhooks, webhookHosts),
      limit: DELIVERY_LIMIT,
      tenant: (credential) => this.tenant(credential),
    });
    this.engine.onHappening = (tenant, happening) => publishEvent(this.engine, this.webhooks, tenant, happening);
    this.clock.run = (due) => {
      const tenant = this.tenant(due.credential);
      if (due.kind === "delivery") this.webhooks.due(tenant, due);
      else this.engine.due(tenant, due);
    };
    this.mock.backend = new SandboxBackend(this.engine, (credential) => this.tenant(credential), descriptions);
  }

  /** The state of one credential; made when it is first used. */
  tenant(credential: string): Tenant {
    const known = this.#tenants.get(credential) ?? this.#issuerOf(credential);
    if (known !== undefined) return known;
    const tenant = new Tenant(credential, this.#resourceLimit);
    this.#tenants.set(credential, tenant);
    if (this.#tenants.size > TENANT_LIMIT) this.#tenants.delete(this.#tenants.keys().next().value!);
    this.engine.open(tenant);
    return tenant;
  }

  /** The state in which a token was issued, for a credential that is such a token. */
  #issuerOf(credential: string): Tenant | undefined {
    const found = this.find(tokenOf(credential));
    return found !== undefined && this.engine.index.file(found.resource.kind).authorizes === true
      ? found.tenant
      : undefined;
  }

  get tenants(): Tenant[] {
    return [...this.#tenants.values()];
  }

  /** Moves a manual clock forward and runs what becomes due, deliveries included. */
  async advance(duration: string | number): Promise<void> {
    this.#requireManual("advance");
    const until = this.clock.now() + milliseconds(duration);
    await this.clock.moveTo(until, () => this.webhooks.idle());
    this.clock.set(until);
  }

  /** Runs what is due within the limit, deliveries and retries included, and moves the clock no further than needed. */
  async settle(limit: string | number = SETTLE_LIMIT): Promise<void> {
    if (this.clock.mode === "real") {
      const isSoon = ({ at, kind }: Due) => kind !== "repeat" && at <= Date.now() + milliseconds(limit);
      while (this.clock.waiting.some(isSoon)) await new Promise((resolve) => setTimeout(resolve, 5));
      return this.webhooks.idle();
    }
    await this.clock.moveTo(this.clock.now() + milliseconds(limit), () => this.webhooks.idle(), true);
  }

  #requireManual(what: string): void {
    if (this.clock.mode === "real") {
      throw new SetupError("invalid-option", `${what} needs the manual clock: set clock to "manual".`);
    }
  }

  /** Queues a failure for the next resource of a kind, whichever credential it has. */
  failNext(kind: string, subType: string): void {
    const queue = this.engine.failures.get(kind) ?? [];
    this.engine.failures.set(kind, [...queue, subType]);
  }

  /** A resource of any credential. */
  find(id: string): { tenant: Tenant; resource: StoredResource } | undefined {
    for (const tenant of this.#tenants.values()) {
      const resource = tenant.store.get(id);
      if (resource !== undefined) return { tenant, resource };
    }
    return undefined;
  }

  /** @throws {SetupError} `unknown-resource` */
  require(id: string): { tenant: Tenant; resource: StoredResource } {
    const found = this.find(id);
    if (found === undefined) throw new SetupError("unknown-resource", `There is no resource "${id}".`);
    return found;
  }

  snapshot(): SandboxSnapshot {
    const tenants = this.tenants.map(({ credential, store, deliveries }) => ({
      credential,
      resources: store.save(),
      deliveries: [...deliveries.values()],
    }));
    return structuredClone({ clock: this.clock.save(), tenants });
  }

  restore(snapshot: SandboxSnapshot): void {
    this.#tenants.clear();
    for (const { credential, resources, deliveries } of structuredClone(snapshot.tenants)) {
      const tenant = new Tenant(credential, this.#resourceLimit);
      for (const resource of resources) tenant.store.add(resource);
      for (const delivery of deliveries) tenant.deliveries.set(delivery.id, delivery);
      this.#tenants.set(credential, tenant);
    }
    this.clock.load(snapshot.clock);
  }

  reset(): void {
    this.#tenants.clear();
    this.clock.clear();
    this.engine.failures.clear();
    this.mock.reset();
  }

  /** The data of a resource as it is stored. */
  resource(id: string): Fields | undefined {
    return this.find(id)?.resource.data;
  }
}
