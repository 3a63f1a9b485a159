/** Runs behavior files: one request or one due transition makes changes and events. It knows no resource and no API. */
import { BehaviorIndex, causes } from "./behavior-index.ts";
import { holds } from "./conditions.ts";
import { milliseconds, nextTime } from "./duration.ts";
import { isFields, merge, read, split, write } from "./paths.ts";
import { documentedError, RequestFailure } from "./request-failure.ts";
import { Scope } from "./scope.ts";
import type { Operation } from "../openapi/operation.ts";
import type { Behavior, Change, Creation, Effect, ResourceBehavior, Rule, Spawn, Transition } from "./behavior.ts";
import type { Clock, Due } from "./clock.ts";
import type { Fields } from "./paths.ts";
import type { Lookups } from "./scope.ts";
import type { StoredResource } from "./store.ts";
import type { Tenant } from "./tenant.ts";

/** A request whose operation a behavior file describes. */
export interface Call {
  operation: Operation;
  version: string;
  tenant: Tenant;
  /** The values of the path parameters, in the order of the path. */
  ids: string[];
  body: Fields;
  query: URLSearchParams;
  /** The names in its `Prefer` header. */
  preferences: string[];
}

/** What a request brought: a resource, or other data in its place. */
export interface Result {
  resource?: StoredResource;
  omits?: readonly string[];
  data?: unknown;
}

/** Something that happened to a resource. */
export interface Happening {
  type: string;
  kind: string;
  resource: StoredResource;
  /** Its properties before; undefined for a new one. */
  before: Fields | undefined;
  after: Fields;
}

/** A part of a behavior file that took effect. */
export interface Step {
  resource: string;
  part: Rule | Transition | Change;
  /** The state before and after, of a transition. */
  from?: unknown;
  to?: unknown;
}

export interface EngineOptions {
  behavior: Behavior;
  clock: Clock;
  /** Milliseconds that asynchronous work takes. */
  asyncDelay: number;
  /** Finds an operation in the latest version that has it. */
  operation(id: string): Operation | undefined;
  /** A documented example of an operation. */
  example(operation: string, name: string, version: unknown): unknown;
  newId(prefix: string): string;
}

/** Reactions that never end are a mistake in a behavior file. */
const MAX_REACTIONS = 20;

export class Engine {
  readonly index: BehaviorIndex;
  readonly options: EngineOptions;
  /** Failures that a test queued, by resource: the `sub_type` with which the next one fails. */
  readonly failures = new Map<string, string[]>();
  /** Called for each part of a behavior file that takes effect, so that tests can find parts that none covers. */
  onStep: (step: Step) => void = () => {};
  /** Called for each event; set by the sandbox. */
  onHappening: (tenant: Tenant, happening: Happening) => void = () => {};

  constructor(options: EngineOptions) {
    this.options = options;
    this.index = new BehaviorIndex(options.behavior, (id) => options.operation(id));
  }

  /** Puts the resources that are there from the start into a new state. */
  open(tenant: Tenant): void {
    for (const file of this.index.files.filter(({ given }) => given !== undefined)) {
      const given = this.scope(tenant, file.resource, {}).value(file.given) as Fields[];
      for (const data of given) this.#store(tenant, file, data, undefined, String(data[file.id ?? "id"]));
    }
  }

  /** Runs a request that creates something. */
  create(call: Call, file: ResourceBehavior, creation: Creation): Result {
    const { tenant } = call;
    const owner = this.#ownerOf(call);
    const scope = this.callScope(call, file, { owner: owner?.data }, creation.uses);
    const failed = this.#check(creation.rules, scope, call.operation);
    if (failed !== undefined) return failed;
    const happenings: Happening[] = [];
    const changes = [creation, ...variantsOf(creation, scope)];
    for (const part of changes) this.onStep({ resource: file.resource, part });
    let resource: StoredResource | undefined;
    if (creation.only_effects === true) this.#spawnAndAffect(tenant, creation, scope, owner, happenings);
    else resource = this.#make(tenant, file, changes, scope, owner, happenings);
    this.#emitAll(tenant, happenings);
    const responding = changes.findLast((change) => "responds" in change);
    if (responding !== undefined) return { data: this.#within(scope, resource, file).value(responding.responds) };
    return { ...(resource && { resource }), omits: creation.omits ?? [] };
  }

  /** Runs a request that changes a resource. */
  act(call: Call, file: ResourceBehavior, resource: StoredResource): Result {
    const scope = this.callScope(call, file, this.#namesOf(call.tenant, resource));
    const target = file.chooses?.[call.operation.id];
    const wanted = target === undefined ? undefined : scope.value(target);
    const candidates = (file.transitions ?? []).filter(
      (one) => causes(one).includes(call.operation.id) && (wanted === undefined || one.to === wanted),
    );
    // Guards are checked before the state: withdrawing consent twice has its own error.
    for (const one of candidates) {
      const failed = this.#check(one.rules, scope.with({}, one.uses), call.operation);
      if (failed !== undefined) return failed;
    }
    const transition = candidates.find((one) => this.#applies(one, file, resource, scope.with({}, one.uses)));
    if (transition === undefined) {
      throw new RequestFailure(
        400,
        "transition",
        `${call.operation.id} is not possible while ${file.state ?? "status"} is "${String(this.#stateOf(file, resource))}"`,
      );
    }
    const happenings: Happening[] = [];
    const within = scope.with({}, transition.uses);
    this.#transit(call.tenant, file, resource, transition, within, happenings);
    this.#emitAll(call.tenant, happenings);
    if ("responds" in transition) return { data: this.#within(within, resource, file).value(transition.responds) };
    return { resource, omits: transition.omits ?? [] };
  }

  /** Runs a transition that was waiting. */
  due(tenant: Tenant, { id, index = 0, stay, kind }: Due): void {
    const resource = tenant.store.get(id);
    if (resource === undefined || resource.stay !== stay) return;
    const file = this.index.file(resource.kind);
    const transition = file.transitions![index]!;
    const scope = this.scope(tenant, file.resource, this.#namesOf(tenant, resource), transition.uses);
    if (kind === "repeat") this.#schedule(tenant, file, resource, index);
    if (!this.#applies(transition, file, resource, scope)) return;
    const happenings: Happening[] = [];
    const queued = transition.after === "async" ? this.failures.get(file.resource)?.shift() : undefined;
    if (queued !== undefined) this.#fail(tenant, file, resource, queued, happenings);
    else this.#transit(tenant, file, resource, transition, scope, happenings);
    this.#emitAll(tenant, happenings);
  }

  /**
   * Runs the first transition that an internal cause has for a resource.
   *
   * @returns Whether there was one.
   */
  cause(tenant: Tenant, resource: StoredResource, cause: string, names: Fields = {}): boolean {
    const happenings: Happening[] = [];
    const ran = this.#cause(tenant, resource, cause, this.scope(tenant, resource.kind, names), happenings);
    this.#emitAll(tenant, happenings);
    return ran;
  }

  /** Ends a resource with one of its documented errors. */
  fail(tenant: Tenant, resource: StoredResource, subType: string): void {
    const happenings: Happening[] = [];
    this.#fail(tenant, this.index.file(resource.kind), resource, subType, happenings);
    this.#emitAll(tenant, happenings);
  }

  /** Changes properties of a resource, as control does. */
  set(tenant: Tenant, resource: StoredResource, values: Fields): void {
    const happenings: Happening[] = [];
    const file = this.index.file(resource.kind);
    this.#apply(tenant, file, resource, { sets: values }, this.scope(tenant, file.resource, {}), happenings, undefined);
    this.#emitAll(tenant, happenings);
  }

  /** A scope for the files of a tenant. */
  scope(tenant: Tenant, kind: string, names: Fields, uses: Change["uses"] = {}): Scope {
    return new Scope(
      this.#lookups(tenant),
      kind,
      { now: new Date(this.options.clock.now()).toISOString(), ...names },
      uses,
    );
  }

  /** `self` and `owner` of a resource. */
  #namesOf(tenant: Tenant, resource: StoredResource): Fields {
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

  /** A scope for a request: what it sent, and its version. */
  callScope(call: Call, file: ResourceBehavior, names: Fields = {}, uses: Change["uses"] = {}): Scope {
    const { body, query, preferences, version, operation } = call;
    const request = { request: body, query: Object.fromEntries(query), prefer: preferences, version, operation };
    return this.scope(call.tenant, file.resource, { ...request, ...names }, uses);
  }

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

  #ownerOf(call: Call): StoredResource | undefined {
    const id = call.ids.at(-1);
    return id === undefined ? undefined : call.tenant.store.get(id);
  }

  #stateOf = (file: ResourceBehavior, { data }: Pick<StoredResource, "data">): unknown => read(data, statePath(file));

  #applies(transition: Transition, file: ResourceBehavior, resource: StoredResource, scope: Scope): boolean {
    const { from } = transition;
    const state = this.#stateOf(file, resource);
    return (from === undefined || [from].flat().includes(String(state))) && holds(transition.if, scope);
  }

  #within = (scope: Scope, resource: StoredResource | undefined, file: ResourceBehavior): Scope =>
    resource === undefined ? scope : scope.with({ self: resource.data }, {}, file.resource);

  /** Makes a resource of a file's defaults and the changes over them. */
  #make(
    tenant: Tenant,
    file: ResourceBehavior,
    changes: readonly Change[],
    outer: Scope,
    owner: StoredResource | undefined,
    happenings: Happening[],
  ): StoredResource {
    const now = new Date(this.options.clock.now()).toISOString();
    const key = file.id ?? "id";
    const all = [file.defaults ?? {}, ...changes];
    const names = { owner: owner?.data };
    let data: Fields = { [key]: this.options.newId(this.index.prefix(file.resource)) };
    for (const change of all) {
      for (const [path, value] of Object.entries(change.sets ?? {})) {
        const scope = outer.with({ ...names, self: data }, change.uses, file.resource);
        data = write(data, split(scope.text(path)), scope.value(value)) as Fields;
      }
    }
    const resource = this.#store(tenant, file, { ...data, created_at: now, updated_at: now }, owner, String(data[key]));
    const emits = changes.flatMap((change) => change.emits ?? []);
    const own = changes.some((change) => change.emits !== undefined)
      ? emits
      : file.events
        ? [`${file.events}.create`]
        : [];
    for (const type of own)
      this.#happen(happenings, String(this.#within(outer, resource, file).value(type)), file, resource, undefined);
    const scope = outer.with({ ...names, self: resource.data }, {}, file.resource);
    for (const change of all)
      this.#spawnAndAffect(tenant, change, scope.with({}, change.uses), resource, happenings, true);
    this.#enter(tenant, file, resource, outer, happenings);
    this.#react(tenant, file, resource, outer, happenings);
    return resource;
  }

  #store(
    tenant: Tenant,
    file: ResourceBehavior,
    data: Fields,
    owner: StoredResource | undefined,
    id: string,
  ): StoredResource {
    const ownerId = file.belongs_to !== undefined && owner?.kind === file.belongs_to ? owner.id : undefined;
    const resource: StoredResource = { id, kind: file.resource, owner: ownerId, data, stay: 0 };
    tenant.store.add(resource);
    return resource;
  }

  /** `creates` and `effects` of a change; with a resource, also what it sets afterwards. */
  #spawnAndAffect(
    tenant: Tenant,
    change: Change,
    scope: Scope,
    resource: StoredResource | undefined,
    happenings: Happening[],
    isNew = false,
  ): Scope {
    let within = scope;
    for (const spawn of change.creates ?? []) within = this.#spawn(tenant, spawn, within, resource, happenings);
    const sets = isNew ? change.then_sets : change.sets;
    if (resource !== undefined && sets !== undefined) this.#write(resource, sets, within);
    if (resource !== undefined) within = within.with({ self: resource.data });
    for (const effect of change.effects ?? []) this.#affect(tenant, effect, within, happenings);
    return within;
  }

  #write(resource: StoredResource, sets: Record<string, unknown>, scope: Scope): void {
    let { data } = resource;
    for (const [path, value] of Object.entries(sets)) {
      const inner = scope.with({ self: data });
      data = write(data, split(inner.text(path)), inner.value(value)) as Fields;
    }
    resource.data = data;
  }

  #spawn(
    tenant: Tenant,
    spawn: Spawn,
    scope: Scope,
    resource: StoredResource | undefined,
    happenings: Happening[],
  ): Scope {
    const made: string[] = [];
    for (const names of combinations(spawn.each, scope)) {
      const inner = scope.with(names, spawn.uses);
      if (!holds(spawn.if, inner)) continue;
      const kind = inner.value(spawn.resource);
      if (typeof kind !== "string") continue;
      const file = this.index.file(kind);
      const key =
        file.belongs_to === undefined
          ? undefined
          : spawn.owner === undefined
            ? resource?.id
            : idOf(inner.read(spawn.owner));
      const owner = key === undefined ? undefined : tenant.store.get(key);
      const outer = inner.with({
        creator: inner.names["self"],
        ...(spawn.request !== undefined && { request: inner.value(spawn.request) }),
      });
      const creation = spawn.operation === undefined ? undefined : file.create?.[spawn.operation];
      const changes: Change[] = creation === undefined ? [] : [creation, ...variantsOf(creation, outer)];
      if (spawn.sets !== undefined) changes.push({ sets: spawn.sets });
      made.push(this.#make(tenant, file, changes, outer, owner, happenings).id);
    }
    const [first] = made;
    const value = spawn.each !== undefined ? made : first === undefined ? undefined : tenant.store.get(first)?.data;
    return spawn.as === undefined ? scope : scope.with({ [spawn.as]: value });
  }

  #affect(tenant: Tenant, effect: Effect, scope: Scope, happenings: Happening[]): void {
    if (!holds(effect.if, scope)) return;
    for (const resource of this.#targets(tenant, effect, scope)) {
      const file = this.index.file(resource.kind);
      const inner = scope.with({ creator: scope.names["self"] });
      const before = resource.data;
      if (effect.sets !== undefined) {
        // Values are those of the resource that has the effect; paths are those of the one that is changed.
        let { data } = resource;
        for (const [path, value] of Object.entries(effect.sets)) {
          data = write(data, split(inner.text(path)), inner.with({ target: data }).value(value)) as Fields;
        }
        resource.data = data;
        this.#touch(resource);
        this.#afterState(tenant, file, resource, before, scope, happenings);
        this.#react(tenant, file, resource, scope, happenings);
      }
      if (effect.cause !== undefined) this.#cause(tenant, resource, effect.cause, inner, happenings);
      for (const type of effect.emits ?? [])
        this.#happen(happenings, String(scope.value(type)), file, resource, before);
    }
  }

  #targets(tenant: Tenant, { on }: Effect, scope: Scope): StoredResource[] {
    if (typeof on === "string") {
      const id = idOf(scope.read(on));
      const found = id === undefined ? undefined : tenant.store.get(id);
      return found === undefined ? [] : [found];
    }
    return Object.entries(on).flatMap(([kind, condition]) =>
      tenant.store.list(kind).filter(({ data }) => holds(condition, scope.with({ target: data }))),
    );
  }

  #cause(tenant: Tenant, resource: StoredResource, cause: string, outer: Scope, happenings: Happening[]): boolean {
    const file = this.index.file(resource.kind);
    const scope = outer.with(this.#namesOf(tenant, resource), {}, file.resource);
    const transition = (file.transitions ?? []).find(
      (one) => causes(one).includes(cause) && this.#applies(one, file, resource, scope.with({}, one.uses)),
    );
    if (transition === undefined) return false;
    this.#transit(tenant, file, resource, transition, scope.with({}, transition.uses), happenings);
    return true;
  }

  #transit(
    tenant: Tenant,
    file: ResourceBehavior,
    resource: StoredResource,
    transition: Transition,
    scope: Scope,
    happenings: Happening[],
  ): void {
    const from = this.#stateOf(file, resource);
    this.#apply(tenant, file, resource, transition, scope, happenings, transition.to);
    this.onStep({ resource: file.resource, part: transition, from, to: this.#stateOf(file, resource) });
  }

  #fail(
    tenant: Tenant,
    file: ResourceBehavior,
    resource: StoredResource,
    subType: string,
    happenings: Happening[],
  ): void {
    const scope = this.scope(tenant, file.resource, this.#namesOf(tenant, resource));
    const transitions = file.transitions ?? [];
    const own = transitions.find((one) => causes(one).includes("fail") && this.#applies(one, file, resource, scope));
    const change: Transition = { ...own, fails_with: subType };
    const to = own?.to ?? transitions.find((one) => one.fails_with !== undefined)?.to ?? "failed";
    const from = this.#stateOf(file, resource);
    this.#apply(tenant, file, resource, change, scope, happenings, to);
    this.onStep({ resource: file.resource, part: own ?? change, from, to });
  }

  /** Applies a change to a resource that is there. */
  #apply(
    tenant: Tenant,
    file: ResourceBehavior,
    resource: StoredResource,
    change: Change,
    scope: Scope,
    happenings: Happening[],
    to: string | undefined,
  ): void {
    const before = resource.data;
    const key = file.id ?? "id";
    if (change.replaces === true) resource.data = { [key]: before[key], created_at: before["created_at"] };
    if (change.fails_with !== undefined) {
      const error = scope.lookups.error(file.resource, scope.value(change.fails_with));
      resource.data = { ...resource.data, error };
    }
    // Values see what was there before, so that a replacement can keep some of it.
    let within = scope.with({ self: before });
    for (const spawn of change.creates ?? []) within = this.#spawn(tenant, spawn, within, resource, happenings);
    let { data } = resource;
    for (const [path, value] of Object.entries(change.sets ?? {})) {
      const inner = within.with({ self: change.replaces === true ? before : data });
      data = write(data, split(inner.text(path)), inner.value(value)) as Fields;
    }
    if (to !== undefined) data = write(data, statePath(file), to) as Fields;
    resource.data = data;
    this.#touch(resource);
    const emits = change.emits ?? (file.events === undefined ? [] : [`${file.events}.update`]);
    for (const type of emits)
      this.#happen(happenings, String(within.with({ self: data }).value(type)), file, resource, before);
    this.#afterState(tenant, file, resource, before, within, happenings);
    const after = within.with({ self: resource.data, before });
    for (const effect of change.effects ?? []) this.#affect(tenant, effect, after, happenings);
    this.#react(tenant, file, resource, scope, happenings);
  }

  /** Enters the state that a change brought, if it is another. */
  #afterState(
    tenant: Tenant,
    file: ResourceBehavior,
    resource: StoredResource,
    before: Fields,
    scope: Scope,
    happenings: Happening[],
  ): void {
    if (this.#stateOf(file, { data: before }) !== this.#stateOf(file, resource))
      this.#enter(tenant, file, resource, scope, happenings);
  }

  /** What entering a state brings, and the transitions that begin to wait in it. */
  #enter(
    tenant: Tenant,
    file: ResourceBehavior,
    resource: StoredResource,
    outer: Scope,
    happenings: Happening[],
  ): void {
    resource.stay += 1;
    const state = String(this.#stateOf(file, resource));
    for (const change of file.entering?.[state] ?? []) {
      const scope = outer.with(this.#namesOf(tenant, resource), change.uses, file.resource);
      if (holds(change.if, scope)) this.#spawnAndAffect(tenant, change, scope, resource, happenings);
    }
    for (const [index, { from, after, every }] of (file.transitions ?? []).entries()) {
      const waits = after !== undefined || every !== undefined;
      if (waits && (from === undefined || [from].flat().includes(state))) this.#schedule(tenant, file, resource, index);
    }
  }

  #schedule(tenant: Tenant, file: ResourceBehavior, resource: StoredResource, index: number): void {
    const { after, every } = file.transitions![index]!;
    const { clock, asyncDelay } = this.options;
    const now = clock.now();
    const wait = after ?? this.scope(tenant, file.resource, this.#namesOf(tenant, resource)).value(every);
    if (typeof wait !== "string") return;
    const schedule = file.schedules?.[wait];
    const at = schedule ? nextTime(now, schedule) : now + (wait === "async" ? asyncDelay : milliseconds(wait));
    const kind = after === undefined ? "repeat" : "transition";
    clock.schedule({ at, kind, credential: tenant.credential, id: resource.id, index, stay: resource.stay });
  }

  #react(
    tenant: Tenant,
    file: ResourceBehavior,
    resource: StoredResource,
    outer: Scope,
    happenings: Happening[],
  ): void {
    for (let count = 0; count < MAX_REACTIONS; count += 1) {
      const names = this.#namesOf(tenant, resource);
      const reaction = (file.reacts ?? []).find((one) => holds(one.if, outer.with(names, one.uses, file.resource)));
      if (reaction === undefined) return;
      const scope = outer.with(names, reaction.uses, file.resource);
      const quiet = reaction.to === undefined ? { emits: [], ...reaction } : reaction;
      this.#applyOnce(tenant, file, resource, quiet, scope, happenings, reaction.to);
    }
    throw new Error(`The reactions of ${file.resource} never end.`);
  }

  /** A reaction: a change whose own reactions the caller looks for. */
  #applyOnce(
    tenant: Tenant,
    file: ResourceBehavior,
    resource: StoredResource,
    change: Change,
    scope: Scope,
    happenings: Happening[],
    to: string | undefined,
  ): void {
    this.#apply(tenant, { ...file, reacts: [] }, resource, change, scope, happenings, to);
  }

  #touch(resource: StoredResource): void {
    resource.data = merge(resource.data, { updated_at: new Date(this.options.clock.now()).toISOString() }) as Fields;
  }

  #happen(
    happenings: Happening[],
    type: string,
    file: ResourceBehavior,
    resource: StoredResource,
    before: Fields | undefined,
  ): void {
    happenings.push({ type, kind: file.resource, resource, before, after: resource.data });
  }

  #emitAll(tenant: Tenant, happenings: readonly Happening[]): void {
    for (const happening of happenings) this.onHappening(tenant, happening);
  }

  /** Adds a resource without any of the events of a creation, for what the sandbox records itself. */
  record(tenant: Tenant, file: ResourceBehavior, change: Change, names: Fields): StoredResource | undefined {
    const scope = this.scope(tenant, file.resource, names, change.uses);
    if (!holds(change.if, scope)) return undefined;
    const happenings: Happening[] = [];
    return this.#make(tenant, file, [{ ...change, emits: [] }], scope, undefined, happenings);
  }
}

const variantsOf = ({ variants = [] }: Creation, scope: Scope): Change[] => {
  const found = variants.find((one) => holds(one.if, scope.with({}, one.uses)));
  return found === undefined ? [] : [found];
};

const statePath = ({ state = "status" }: ResourceBehavior): string[] => split(state);

const idOf = (value: unknown): string | undefined => {
  const id = isFields(value) ? value["id"] : value;
  return typeof id === "string" ? id : undefined;
};

const prefixed = (where: Fields): Fields =>
  Object.fromEntries(Object.entries(where).map(([path, value]) => [`self.${path}`, value]));

/** Every combination of one item of each list, under the names of the lists. */
function combinations(each: Spawn["each"], scope: Scope): Fields[] {
  let found: Fields[] = [{}];
  for (const [name, value] of Object.entries(each ?? {})) {
    found = found.flatMap((names) => {
      const items = scope.with(names).value(value);
      return (Array.isArray(items) ? items : []).map((item) => ({ ...names, [name]: item as unknown }));
    });
  }
  return found;
}
