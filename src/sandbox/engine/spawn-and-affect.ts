/** What a change brings beside its own properties: created resources, what is set when they are there, and effects. */
import { setProperties } from "./set-properties.ts";
import type { Change, Value } from "../behavior.ts";
import type { Scope } from "../scope.ts";
import type { StoredResource } from "../store.ts";
import type { Run } from "./run.ts";

/** @param sets - What is set on the resource when the created ones are there. */
export function spawnAndAffect(
  run: Run,
  { creates = [], effects = [] }: Change,
  sets: Record<string, Value> | undefined,
  scope: Scope,
  resource: StoredResource | undefined,
): void {
  let within = scope;
  for (const one of creates) within = run.spawn(one, within, resource);
  if (resource !== undefined) {
    if (sets !== undefined) resource.data = setProperties(resource.data, sets, within);
    within = within.with({ self: resource.data });
  }
  for (const effect of effects) run.affect(effect, within);
}
