/** What entering a state brings, the transitions that begin to wait in it, and what follows from any change. */
import { holds } from "../conditions.ts";
import { spawnAndAffect } from "./spawn-and-affect.ts";
import { scheduleTransition } from "./schedule.ts";
import { leadsFrom, stateOf } from "./states.ts";
import type { ResourceBehavior } from "../behavior.ts";
import type { Scope } from "../scope.ts";
import type { StoredResource } from "../store.ts";
import type { Run } from "./run.ts";

export function enterState(run: Run, file: ResourceBehavior, resource: StoredResource, outer: Scope): void {
  const { core, tenant } = run;
  resource.stay += 1;
  const state = String(stateOf(file, resource));
  for (const change of file.entering?.[state] ?? []) {
    const scope = outer.with(core.namesOf(tenant, resource), change.uses, file.resource);
    if (holds(change.if, scope)) spawnAndAffect(run, change, change.sets, scope, resource);
  }
  for (const [index, transition] of (file.transitions ?? []).entries()) {
    const waits = transition.after !== undefined || transition.every !== undefined;
    if (waits && leadsFrom(transition, state)) scheduleTransition(core, tenant, file, resource, index);
  }
}

/** Reactions that never end are a mistake in a behavior file. */
const MAX_REACTIONS = 20;

export function react(run: Run, file: ResourceBehavior, resource: StoredResource, outer: Scope): void {
  // The reactions to a reaction are looked for here.
  const without = { ...file, reacts: [] };
  for (let count = 0; count < MAX_REACTIONS; count += 1) {
    const scope = outer.with(run.core.namesOf(run.tenant, resource), undefined, file.resource);
    const reaction = (file.reacts ?? []).find((one) => holds(one.if, scope.with({}, one.uses)));
    if (reaction === undefined) return;
    // A reaction without a state is part of the change that led to it, which has the event.
    const change = reaction.to === undefined ? { emits: [], ...reaction } : reaction;
    run.apply(without, resource, change, scope.with({}, reaction.uses), reaction.to);
  }
  throw new Error(`The reactions of ${file.resource} never end.`);
}
