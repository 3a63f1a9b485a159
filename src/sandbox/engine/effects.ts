/** Changes other resources than the one that changed. */
import { holds } from "../conditions.ts";
import { idOf, split, write } from "../paths.ts";
import { enterNewState } from "./apply-change.ts";
import type { Effect } from "../behavior.ts";
import type { Fields } from "../paths.ts";
import type { Scope } from "../scope.ts";
import type { StoredResource } from "../store.ts";
import type { Run } from "./run.ts";

export function affect(run: Run, effect: Effect, scope: Scope): void {
  if (!holds(effect.if, scope)) return;
  for (const resource of targetsOf(run, effect, scope)) affectOne(run, effect, resource, scope);
}

function affectOne(run: Run, { sets, cause, emits = [] }: Effect, resource: StoredResource, scope: Scope): void {
  const file = run.core.index.file(resource.kind);
  const inner = scope.with({ creator: scope.names["self"] });
  const before = resource.data;
  if (sets !== undefined) {
    // Values are those of the resource that has the effect; paths are those of the one that is changed.
    let data = before;
    for (const [path, value] of Object.entries(sets)) {
      data = write(data, split(inner.text(path)), inner.with({ target: data }).value(value)) as Fields;
    }
    resource.data = { ...data, updated_at: run.core.time };
    enterNewState(run, file, resource, before, scope);
    run.react(file, resource, scope);
  }
  if (cause !== undefined) run.cause(resource, cause, inner);
  for (const type of emits) run.happen(scope.value(type), file, resource, before);
}

function targetsOf({ tenant }: Run, { on }: Effect, scope: Scope): StoredResource[] {
  if (typeof on === "string") {
    const id = idOf(scope.read(on));
    const found = id === undefined ? undefined : tenant.store.get(id);
    return found === undefined ? [] : [found];
  }
  return Object.entries(on).flatMap(([kind, condition]) =>
    tenant.store.list(kind).filter(({ data }) => holds(condition, scope.with({ target: data }))),
  );
}
