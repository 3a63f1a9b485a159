/** Creates the resources that a change creates: one, or one for each item of lists. */
import { holds } from "../conditions.ts";
import { idOf } from "../paths.ts";
import { withVariant } from "./make-resource.ts";
import type { Change, ResourceBehavior, Spawn } from "../behavior.ts";
import type { Fields } from "../paths.ts";
import type { Scope } from "../scope.ts";
import type { StoredResource } from "../store.ts";
import type { Run } from "./run.ts";

/** @returns The scope with the name of what was created: the resource, or the IDs of several. */
export function spawn(run: Run, one: Spawn, scope: Scope, creator: StoredResource | undefined): Scope {
  const made: string[] = [];
  for (const names of combinations(one.each, scope)) {
    const inner = scope.with(names, one.uses);
    const kind = holds(one.if, inner) ? inner.value(one.resource) : undefined;
    if (typeof kind !== "string") continue;
    const file = run.core.index.file(kind);
    const outer = inner.with({
      creator: inner.names["self"],
      ...(one.request !== undefined && { request: inner.value(one.request) }),
    });
    const owner = ownerOf(run, one, file, inner, creator);
    made.push(run.make(file, changesOf(one, file, outer), outer, owner).id);
  }
  if (one.as === undefined) return scope;
  const [first] = made;
  const single = first === undefined ? undefined : run.tenant.store.get(first)?.data;
  return scope.with({ [one.as]: one.each === undefined ? single : made });
}

function ownerOf(
  { tenant }: Run,
  { owner }: Spawn,
  file: ResourceBehavior,
  scope: Scope,
  creator: StoredResource | undefined,
): StoredResource | undefined {
  if (file.belongs_to === undefined) return undefined;
  const id = owner === undefined ? creator?.id : idOf(scope.read(owner));
  return id === undefined ? undefined : tenant.store.get(id);
}

function changesOf({ operation, sets }: Spawn, file: ResourceBehavior, scope: Scope): Change[] {
  const creation = operation === undefined ? undefined : file.create?.[operation];
  const changes = creation === undefined ? [] : withVariant(creation, scope);
  return sets === undefined ? changes : [...changes, { sets }];
}

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
