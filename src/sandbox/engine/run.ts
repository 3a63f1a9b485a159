/** One request or one due transition: what it changes in a tenant, and what happened by it. */
import { applyChange } from "./apply-change.ts";
import { affect } from "./effects.ts";
import { makeResource } from "./make-resource.ts";
import { enterState, react } from "./enter-state.ts";
import { spawn } from "./spawn.ts";
import { causeTransition } from "./transition.ts";
import type { Change, Effect, ResourceBehavior, Spawn } from "../behavior.ts";
import type { Fields } from "../paths.ts";
import type { Scope } from "../scope.ts";
import type { StoredResource } from "../store.ts";
import type { Tenant } from "../tenant.ts";
import type { EngineCore } from "./core.ts";
import type { Happening } from "./types.ts";

/** Its steps lead to each other: a change creates resources and has effects, which are changes again. */
export class Run {
  readonly core: EngineCore;
  readonly tenant: Tenant;
  readonly #happenings: Happening[] = [];

  constructor(core: EngineCore, tenant: Tenant) {
    this.core = core;
    this.tenant = tenant;
  }

  /** Makes a resource of a file's defaults and the changes over them. */
  make(file: ResourceBehavior, changes: readonly Change[], outer: Scope, owner?: StoredResource): StoredResource {
    return makeResource(this, file, changes, outer, owner);
  }

  /** Creates what a change creates; resolves to the scope with the names of what was created. */
  spawn(one: Spawn, scope: Scope, creator: StoredResource | undefined): Scope {
    return spawn(this, one, scope, creator);
  }

  /** Applies a change to a resource that is there, and moves it to a state where one is named. */
  apply(file: ResourceBehavior, resource: StoredResource, change: Change, scope: Scope, to?: string): void {
    applyChange(this, file, resource, change, scope, to);
  }

  /** Changes other resources. */
  affect(effect: Effect, scope: Scope): void {
    affect(this, effect, scope);
  }

  /**
   * Runs the first transition that an internal cause has for a resource.
   *
   * @returns Whether there was one.
   */
  cause(resource: StoredResource, cause: string, outer: Scope): boolean {
    return causeTransition(this, resource, cause, outer);
  }

  /** Runs what entering a state brings. */
  enter(file: ResourceBehavior, resource: StoredResource, outer: Scope): void {
    enterState(this, file, resource, outer);
  }

  /** Runs what follows from any change of a resource. */
  react(file: ResourceBehavior, resource: StoredResource, outer: Scope): void {
    react(this, file, resource, outer);
  }

  /** Notes an event about a resource as it is now. */
  happen(type: unknown, file: ResourceBehavior, resource: StoredResource, before: Fields | undefined): void {
    this.#happenings.push({ type: String(type), kind: file.resource, resource, before, after: resource.data });
  }

  /** Reports what happened, when everything has changed. */
  finish(): void {
    for (const happening of this.#happenings) this.core.onHappening(this.tenant, happening);
  }
}
