/** Which state a resource is in, and which transitions it allows. */
import { holds } from "../conditions.ts";
import { read, split } from "../paths.ts";
import type { ResourceBehavior, Transition } from "../behavior.ts";
import type { Scope } from "../scope.ts";
import type { StoredResource } from "../store.ts";

/** The path of the property that holds the state. */
export const statePath = ({ state = "status" }: ResourceBehavior): readonly string[] => split(state);

export const stateOf = (file: ResourceBehavior, { data }: Pick<StoredResource, "data">): unknown =>
  read(data, statePath(file));

/** Whether a state is one of those from which a transition leads. */
export const leadsFrom = ({ from }: Transition, state: unknown): boolean =>
  from === undefined || [from].flat().includes(String(state));

/** Whether a transition is possible now. */
export const isPossible = (
  transition: Transition,
  file: ResourceBehavior,
  resource: StoredResource,
  scope: Scope,
): boolean => leadsFrom(transition, stateOf(file, resource)) && holds(transition.if, scope);
