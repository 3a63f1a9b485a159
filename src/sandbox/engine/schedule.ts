/** Puts a transition that time brings onto the clock. */
import { milliseconds, nextTime } from "../duration.ts";
import type { ResourceBehavior } from "../behavior.ts";
import type { StoredResource } from "../store.ts";
import type { Tenant } from "../tenant.ts";
import type { EngineCore } from "./core.ts";

/** @param index - The transition of the file. */
export function scheduleTransition(
  core: EngineCore,
  tenant: Tenant,
  file: ResourceBehavior,
  resource: StoredResource,
  index: number,
): void {
  const { after, every } = file.transitions![index]!;
  const { clock, asyncDelay } = core.options;
  const now = clock.now();
  const wait = after ?? core.scope(tenant, file.resource, core.namesOf(tenant, resource)).value(every);
  if (typeof wait !== "string") return;
  const schedule = file.schedules?.[wait];
  const at = schedule ? nextTime(now, schedule) : now + (wait === "async" ? asyncDelay : milliseconds(wait));
  const kind = after === undefined ? "repeat" : "transition";
  clock.schedule({ at, kind, credential: tenant.credential, id: resource.id, index, stay: resource.stay });
}
