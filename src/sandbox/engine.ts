/** Runs behavior files: one request or one due transition makes changes and events. It knows no resource and no API. */
import { causes } from "./behavior-index.ts";
import { holds } from "./conditions.ts";
import { EngineCore } from "./engine/core.ts";
import { storeResource, withVariant } from "./engine/make-resource.ts";
import { Run } from "./engine/run.ts";
import { scheduleTransition } from "./engine/schedule.ts";
import { spawnAndAffect } from "./engine/spawn-and-affect.ts";
import { isPossible, stateOf } from "./engine/states.ts";
import { failResource, transit } from "./engine/transition.ts";
import { RequestFailure } from "./request-failure.ts";
import type { Operation } from "../openapi/operation.ts";
import type { Change, Creation, ResourceBehavior, Rule } from "./behavior.ts";
import type { Due } from "./clock.ts";
import type { Call, Result } from "./engine/types.ts";
import type { Fields } from "./paths.ts";
import type { Scope } from "./scope.ts";
import type { StoredResource } from "./store.ts";
import type { Tenant } from "./tenant.ts";

export class Engine extends EngineCore {
  /** Puts the resources that are there from the start into a new state. */
  open(tenant: Tenant): void {
    for (const file of this.index.files.filter(({ given }) => given !== undefined)) {
      const given = this.scope(tenant, file.resource, {}).value(file.given) as Fields[];
      for (const data of given) storeResource(tenant, file, data, undefined);
    }
  }

  /** Runs a request that creates something. */
  create(call: Call, file: ResourceBehavior, creation: Creation): Result {
    const owner = this.#ownerOf(call);
    const scope = this.callScope(call, file, { owner: owner?.data }, creation.uses);
    const failed = this.#check(creation.rules, scope, call.operation);
    if (failed !== undefined) return failed;
    const changes = withVariant(creation, scope);
    for (const part of changes) this.onStep({ resource: file.resource, part });
    const run = new Run(this, call.tenant);
    let resource: StoredResource | undefined;
    if (creation.only_effects === true) spawnAndAffect(run, creation, undefined, scope, undefined);
    else resource = run.make(file, changes, scope, owner);
    run.finish();
    const responding = changes.findLast((change) => "responds" in change);
    if (responding !== undefined) return { data: within(scope, file, resource).value(responding.responds) };
    return { ...(resource && { resource }), omits: creation.omits ?? [] };
  }

  /** Runs a request that changes a resource. */
  act(call: Call, file: ResourceBehavior, resource: StoredResource): Result {
    const { operation, tenant } = call;
    const scope = this.callScope(call, file, this.namesOf(tenant, resource));
    const target = file.chooses?.[operation.id];
    const wanted = target === undefined ? undefined : scope.value(target);
    const candidates = (file.transitions ?? []).filter(
      (one) => causes(one).includes(operation.id) && (wanted === undefined || one.to === wanted),
    );
    // Guards are checked before the state: withdrawing consent twice has its own error.
    for (const one of candidates) {
      const failed = this.#check(one.rules, scope.with({}, one.uses), operation);
      if (failed !== undefined) return failed;
    }
    const transition = candidates.find((one) => isPossible(one, file, resource, scope.with({}, one.uses)));
    if (transition === undefined) {
      const state = `${file.state ?? "status"} is "${String(stateOf(file, resource))}"`;
      throw new RequestFailure(400, "transition", `${operation.id} is not possible while ${state}`);
    }
    const run = new Run(this, tenant);
    const inner = scope.with({}, transition.uses);
    transit(run, file, resource, transition, inner);
    run.finish();
    if ("responds" in transition) return { data: within(inner, file, resource).value(transition.responds) };
    return { resource, omits: transition.omits ?? [] };
  }

  /** Runs a transition that was waiting. */
  due(tenant: Tenant, { id, index = 0, stay, kind }: Due): void {
    const resource = tenant.store.get(id);
    if (resource === undefined || resource.stay !== stay) return;
    const file = this.index.file(resource.kind);
    const transition = file.transitions![index]!;
    const scope = this.scope(tenant, file.resource, this.namesOf(tenant, resource), transition.uses);
    if (kind === "repeat") scheduleTransition(this, tenant, file, resource, index);
    if (!isPossible(transition, file, resource, scope)) return;
    const queued = transition.after === "async" ? this.failures.get(file.resource)?.shift() : undefined;
    const run = new Run(this, tenant);
    if (queued === undefined) transit(run, file, resource, transition, scope);
    else failResource(run, resource, queued);
    run.finish();
  }

  /**
   * Runs the first transition that an internal cause has for a resource.
   *
   * @returns Whether there was one.
   */
  cause(tenant: Tenant, resource: StoredResource, cause: string, names: Fields = {}): boolean {
    const run = new Run(this, tenant);
    const ran = run.cause(resource, cause, this.scope(tenant, resource.kind, names));
    run.finish();
    return ran;
  }

  /** Ends a resource with one of its documented errors. */
  fail(tenant: Tenant, resource: StoredResource, subType: string): void {
    const run = new Run(this, tenant);
    failResource(run, resource, subType);
    run.finish();
  }

  /** Changes properties of a resource, as control does. */
  set(tenant: Tenant, resource: StoredResource, values: Fields): void {
    const run = new Run(this, tenant);
    const file = this.index.file(resource.kind);
    run.apply(file, resource, { sets: values }, this.scope(tenant, file.resource, {}));
    run.finish();
  }

  /** Adds a resource without any of the events of a creation, for what the sandbox records itself. */
  record(tenant: Tenant, file: ResourceBehavior, change: Change, names: Fields): StoredResource | undefined {
    const scope = this.scope(tenant, file.resource, names, change.uses);
    if (!holds(change.if, scope)) return undefined;
    return new Run(this, tenant).make(file, [{ ...change, emits: [] }], scope);
  }

  /** Fails with the first rule that a request breaks, or returns the response that the rule has instead. */
  #check(rules: readonly Rule[] | undefined, scope: Scope, operation: Operation): Result | undefined {
    for (const rule of rules ?? []) {
      const isBroken =
        (rule.if === undefined || holds(rule.if, scope)) && (rule.unless === undefined || !holds(rule.unless, scope));
      if (!isBroken) continue;
      this.onStep({ resource: scope.kind, part: rule });
      if (rule.error === undefined) return { data: scope.value(rule.responds) };
      throw RequestFailure.documented(operation, rule.error);
    }
    return undefined;
  }

  #ownerOf({ ids, tenant }: Call): StoredResource | undefined {
    const id = ids.at(-1);
    return id === undefined ? undefined : tenant.store.get(id);
  }
}

const within = (scope: Scope, file: ResourceBehavior, resource: StoredResource | undefined): Scope =>
  resource === undefined ? scope : scope.with({ self: resource.data }, undefined, file.resource);
