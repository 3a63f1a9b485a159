/** Moves a resource from one state to another. */
import { causes } from "../behavior-index.ts";
import { isPossible, stateOf } from "./states.ts";
import type { ResourceBehavior, Transition } from "../behavior.ts";
import type { Scope } from "../scope.ts";
import type { StoredResource } from "../store.ts";
import type { Run } from "./run.ts";

/** Runs a transition that is possible. */
export function transit(
  run: Run,
  file: ResourceBehavior,
  resource: StoredResource,
  transition: Transition,
  scope: Scope,
): void {
  const from = stateOf(file, resource);
  run.apply(file, resource, transition, scope, transition.to);
  run.core.onStep({ resource: file.resource, part: transition, from, to: stateOf(file, resource) });
}

/** Runs the first transition that an internal cause has for a resource. Returns false if no transition is possible. */
export function causeTransition(run: Run, resource: StoredResource, cause: string, outer: Scope): boolean {
  const file = run.core.index.file(resource.kind);
  const scope = outer.with(run.core.namesOf(run.tenant, resource), undefined, file.resource);
  const transition = (file.transitions ?? []).find(
    (one) => causes(one).includes(cause) && isPossible(one, file, resource, scope.with({}, one.uses)),
  );
  if (transition === undefined) return false;
  transit(run, file, resource, transition, scope.with({}, transition.uses));
  return true;
}

/** Ends a resource with one of its documented errors. */
export function failResource(run: Run, resource: StoredResource, subType: string): void {
  const { core, tenant } = run;
  const file = core.index.file(resource.kind);
  const scope = core.scope(tenant, file.resource, core.namesOf(tenant, resource));
  const transitions = file.transitions ?? [];
  const own = transitions.find((one) => causes(one).includes("fail") && isPossible(one, file, resource, scope));
  const change: Transition = { ...own, fails_with: subType };
  const to = own?.to ?? transitions.find((one) => one.fails_with !== undefined)?.to ?? "failed";
  const from = stateOf(file, resource);
  run.apply(file, resource, change, scope, to);
  core.onStep({ resource: file.resource, part: own ?? change, from, to });
}
