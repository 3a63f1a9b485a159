/** Changes a resource that is there, in the order that `Change` documents. */
import { write } from "../paths.ts";
import { setOwn, setProperties } from "./set-properties.ts";
import { statePath, stateOf } from "./states.ts";
import type { Change, ResourceBehavior } from "../behavior.ts";
import type { Fields } from "../paths.ts";
import type { Scope } from "../scope.ts";
import type { StoredResource } from "../store.ts";
import type { Run } from "./run.ts";

/** @param to - The state to which it moves. */
export function applyChange(
  run: Run,
  file: ResourceBehavior,
  resource: StoredResource,
  change: Change,
  scope: Scope,
  to: string | undefined,
): void {
  const before = resource.data;
  resource.data = startOf(file, before, change, scope);
  // Values see what was there before, so that a replacement can keep some of it.
  let within = scope.with({ self: before });
  for (const one of change.creates ?? []) within = run.spawn(one, within, resource);
  let data = set(resource.data, before, change, within);
  if (to !== undefined) data = write(data, statePath(file), to) as Fields;
  // A change of nothing, such as a repeated release, leaves the resource as it was.
  resource.data = data === before ? before : { ...data, updated_at: run.core.time };
  const emits = change.emits ?? (file.events === undefined ? [] : [`${file.events}.update`]);
  for (const type of emits) run.happen(within.with({ self: data }).value(type), file, resource, before);
  enterNewState(run, file, resource, before, within);
  const after = within.with({ self: resource.data, before });
  for (const effect of change.effects ?? []) run.affect(effect, after);
  run.react(file, resource, scope);
}

/** What a change starts from: everything or, for a replacement, what identifies the resource; with its error. */
function startOf(file: ResourceBehavior, before: Fields, { replaces, fails_with }: Change, scope: Scope): Fields {
  const key = file.id ?? "id";
  const start = replaces === true ? { [key]: before[key], created_at: before["created_at"] } : before;
  if (fails_with === undefined) return start;
  return { ...start, error: scope.lookups.error(file.resource, scope.value(fails_with)) };
}

/** Properties of a replacement see what was there before as `self`, all others those that were set before them. */
function set(start: Fields, before: Fields, { replaces, sets }: Change, scope: Scope): Fields {
  if (sets === undefined) return start;
  if (replaces !== true) return setProperties(start, sets, scope);
  const data = { ...start };
  setOwn(data, sets, scope.with({ self: before }));
  return data;
}

/** Enters the state that a change brought, if it is another. */
export function enterNewState(
  run: Run,
  file: ResourceBehavior,
  resource: StoredResource,
  before: Fields,
  scope: Scope,
): void {
  if (stateOf(file, { data: before }) !== stateOf(file, resource)) run.enter(file, resource, scope);
}
