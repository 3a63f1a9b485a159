/** Creates a resource: its properties, its events, and what its creation brings. */
import { holds } from "../conditions.ts";
import { setOwn } from "./set-properties.ts";
import { spawnAndAffect } from "./spawn-and-affect.ts";
import type { Change, Creation, ResourceBehavior } from "../behavior.ts";
import type { Fields } from "../paths.ts";
import type { Scope } from "../scope.ts";
import type { StoredResource } from "../store.ts";
import type { Tenant } from "../tenant.ts";
import type { Run } from "./run.ts";

/** Makes a resource of a file's defaults and the changes over them. */
export function makeResource(
  run: Run,
  file: ResourceBehavior,
  changes: readonly Change[],
  outer: Scope,
  owner: StoredResource | undefined,
): StoredResource {
  const { core, tenant } = run;
  const now = core.time;
  const all = [file.defaults ?? {}, ...changes];
  const names = { owner: owner?.data };
  const key = file.id ?? "id";
  const data: Fields = { [key]: core.options.newId(core.index.prefix(file.resource)) };
  for (const { sets, uses } of all) {
    if (sets !== undefined) setOwn(data, sets, outer.with({ ...names, self: data }, uses, file.resource));
  }
  const resource = storeResource(tenant, file, { ...data, created_at: now, updated_at: now }, owner);
  const scope = outer.with({ ...names, self: resource.data }, undefined, file.resource);
  for (const type of creationEvents(file, changes)) run.happen(scope.value(type), file, resource, undefined);
  for (const change of all) {
    spawnAndAffect(run, change, change.then_sets, scope.with({ self: resource.data }, change.uses), resource);
  }
  run.enter(file, resource, outer);
  run.react(file, resource, outer);
  return resource;
}

/** Stores a resource below its owner, if its file names that kind of owner. */
export function storeResource(
  tenant: Tenant,
  file: ResourceBehavior,
  data: Fields,
  owner: StoredResource | undefined,
): StoredResource {
  const ownerId = file.belongs_to !== undefined && owner?.kind === file.belongs_to ? owner.id : undefined;
  const id = String(data[file.id ?? "id"]);
  const resource: StoredResource = { id, kind: file.resource, owner: ownerId, data, stay: 0 };
  tenant.store.add(resource);
  return resource;
}

/** A creation with the first of its variants that applies. */
export function withVariant(creation: Creation, scope: Scope): Change[] {
  const found = (creation.variants ?? []).find((one) => holds(one.if, scope.with({}, one.uses)));
  return found === undefined ? [creation] : [creation, found];
}

function creationEvents({ events }: ResourceBehavior, changes: readonly Change[]): unknown[] {
  if (changes.some(({ emits }) => emits !== undefined)) return changes.flatMap(({ emits }) => emits ?? []);
  return events === undefined ? [] : [`${events}.create`];
}
