/** What every part of the engine needs: the files, the options, and the scopes in which values and conditions are read. */
import { BehaviorIndex } from "../behavior-index.ts";
import { holds } from "../conditions.ts";
import { isFields } from "../paths.ts";
import { documentedError } from "../request-failure.ts";
import { Scope } from "../scope.ts";
import type { Operation } from "../../openapi/operation.ts";
import type { Change, ResourceBehavior } from "../behavior.ts";
import type { Fields } from "../paths.ts";
import type { Lookups } from "../scope.ts";
import type { StoredResource } from "../store.ts";
import type { Tenant } from "../tenant.ts";
import type { Call, EngineOptions, Happening, Step } from "./types.ts";

export class EngineCore {
  readonly index: BehaviorIndex;
  readonly options: EngineOptions;
  /** Failures that a test queued, by resource: the `sub_type` with which the next one fails. */
  readonly failures = new Map<string, string[]>();
  /** Called for each part of a behavior file that takes effect, so that tests can find uncovered parts. */
  onStep: (step: Step) => void = () => {};
  /** Called for each event; set by the sandbox. */
  onHappening: (tenant: Tenant, happening: Happening) => void = () => {};

  #time = { now: NaN, text: "" };

  constructor(options: EngineOptions) {
    this.options = options;
    this.index = new BehaviorIndex(options.behavior, (id) => options.operation(id));
  }

  /** The time as ISO 8601, which is the same for a whole request most of the time. */
  get time(): string {
    const now = this.options.clock.now();
    if (now !== this.#time.now) this.#time = { now, text: new Date(now).toISOString() };
    return this.#time.text;
  }

  /** A scope for the files of a tenant. */
  scope(tenant: Tenant, kind: string, names: Fields, uses: Change["uses"] = {}): Scope {
    return new Scope(this.#lookups(tenant), kind, { now: this.time, ...names }, uses);
  }

  /** A scope for a request: its body, query, preferences and version. */
  callScope(call: Call, file: ResourceBehavior, names: Fields = {}, uses: Change["uses"] = {}): Scope {
    const { body, query, preferences, version, operation, credential } = call;
    const sent = { request: body, query: Object.fromEntries(query), prefer: preferences, credential };
    return this.scope(call.tenant, file.resource, { ...sent, version, operation, ...names }, uses);
  }

  /** `self` and `owner` of a resource. */
  namesOf(tenant: Tenant, resource: StoredResource): Fields {
    const owner = resource.owner === undefined ? undefined : tenant.store.get(resource.owner)?.data;
    return { self: resource.data, owner };
  }

  #lookups(tenant: Tenant): Lookups {
    const { clock, behavior, example, newId } = this.options;
    return {
      now: () => clock.now(),
      find: (kind, where) => {
        if (typeof where === "string") {
          const found = tenant.store.get(where);
          return found?.kind === kind ? found.data : undefined;
        }
        if (!isFields(where)) return undefined;
        const scope = this.scope(tenant, kind, {});
        return tenant.store.list(kind).findLast(({ data }) => holds(prefixed(where), scope.with({ self: data })))?.data;
      },
      test: (table) => behavior.testData[table],
      example,
      error: (kind, wanted) => {
        const entry = behavior.errors.find(
          (one) => one.resource === kind && (one.sub_type === wanted || one.code === wanted),
        );
        return entry && { type: entry.type, code: entry.code, sub_type: entry.sub_type, message: entry.message };
      },
      requestError: (subType, operation) => documentedError(operation as Operation, subType),
      newId,
    };
  }
}

const prefixed = (where: Fields): Fields =>
  Object.fromEntries(Object.entries(where).map(([path, value]) => [`self.${path}`, value]));
