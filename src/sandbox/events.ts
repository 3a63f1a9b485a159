/** Turns what happened to a resource into an event: recorded where the API lists it, and delivered to webhooks. */
import { view } from "./views.ts";
import type { Engine } from "./engine.ts";
import type { Happening } from "./engine/types.ts";
import type { Fields } from "./paths.ts";
import type { Tenant } from "./tenant.ts";
import type { Webhooks } from "./webhooks.ts";

export function publishEvent(engine: Engine, webhooks: Webhooks, tenant: Tenant, happening: Happening): void {
  const event = describeEvent(engine, tenant, happening);
  const file = engine.index.files.find(({ records }) => records !== undefined);
  const recorded = file && engine.record(tenant, file, file.records!, { event });
  webhooks.publish(tenant, {
    ...event,
    ...(recorded && { id: recorded.data["id"], record: view(engine, tenant, recorded, "") }),
  });
}

/** What `$event` refers to in behavior files. */
function describeEvent(engine: Engine, tenant: Tenant, { type, kind, resource, before, after }: Happening): Fields {
  const ids = [resource.id];
  const refs: Fields = {};
  for (let owner = resource.owner; owner !== undefined; owner = tenant.store.get(owner)?.owner) {
    ids.unshift(owner);
    const ownerKind = tenant.store.get(owner)?.kind;
    const name = ownerKind && engine.index.file(ownerKind).events;
    if (name) refs[name] = owner;
  }
  const op = before === undefined ? "create" : "update";
  const path = engine.index.path(kind).replace(/\{[^}]+\}/g, () => ids.shift() ?? "");
  const resourceType = engine.index.file(kind).events;
  return { type, op, path, refs, kind, resource_id: resource.id, resource_type: resourceType, before, after };
}
