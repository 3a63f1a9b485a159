/** What reading shows: computed properties, expanded ids, filtered lists. */
import { holds } from "./conditions.ts";
import { isFields, read, split, write } from "./paths.ts";
import type { ResourceBehavior } from "./behavior.ts";
import type { Engine } from "./engine.ts";
import type { Fields } from "./paths.ts";
import type { StoredResource } from "./store.ts";
import type { Tenant } from "./tenant.ts";

/** The properties of a resource with those that its file computes. */
export function view(engine: Engine, tenant: Tenant, resource: StoredResource, version: string): Fields {
  const file = engine.index.file(resource.kind);
  if (file.derives === undefined) return resource.data;
  const owner = resource.owner === undefined ? undefined : tenant.store.get(resource.owner)?.data;
  const scope = engine.scope(tenant, resource.kind, { self: resource.data, owner, version });
  let data = resource.data;
  for (const [path, value] of Object.entries(file.derives)) {
    const computed = scope.with({ self: data }).value(value);
    // What is not computed for this resource or version is as it is stored.
    if (computed !== undefined) data = write(data, split(path), computed) as Fields;
  }
  return data;
}

/** A copy in which the ids at the named paths are the resources themselves. */
export function expand(node: unknown, paths: readonly string[], find: (id: string) => Fields | undefined): unknown {
  return paths.reduce((whole, path) => expandPath(whole, split(path), find), node);
}

function expandPath(node: unknown, path: readonly string[], find: (id: string) => Fields | undefined): unknown {
  if (Array.isArray(node)) return node.map((item) => expandPath(item, path, find));
  const whole = typeof node === "string" ? (find(node) ?? node) : node;
  const [name, ...rest] = path;
  if (name === undefined || !isFields(whole) || whole[name] === undefined || whole[name] === null) return whole;
  return { ...whole, [name]: expandPath(whole[name], rest, find) };
}

const PAGING = new Set(["page", "page_limit", "page_cursor", "limit", "starting_after", "ending_before"]);

/** The resources of a list that its query selects, the latest first. */
export function filter(
  engine: Engine,
  tenant: Tenant,
  file: ResourceBehavior,
  owner: string | undefined,
  query: URLSearchParams,
  expandParameter: string,
): StoredResource[] {
  const { only, filters = {} } = file.list ?? {};
  const tests: ((resource: StoredResource) => boolean)[] = [];
  if (only !== undefined) {
    tests.push(({ data }) => holds(only, engine.scope(tenant, file.resource, { self: data })));
  }
  for (const name of new Set(query.keys())) {
    if (name === expandParameter || PAGING.has(name)) continue;
    tests.push(test(filters[name] ?? name.replace(/\[\]$/, ""), query.getAll(name), tenant));
  }
  const all = tenant.store.list(file.resource, file.belongs_to === undefined ? undefined : owner);
  return all.filter((resource) => tests.every((one) => one(resource))).reverse();
}

function test(
  filter: string | string[] | Record<string, string>,
  wanted: string[],
  tenant: Tenant,
): (resource: StoredResource) => boolean {
  const values = wanted.flatMap((value) => value.split(","));
  const [first = ""] = values;
  if (typeof filter === "string" || Array.isArray(filter)) {
    const paths = [filter].flat().map(split);
    return ({ data }) => paths.some((path) => values.includes(String(follow(data, path, tenant))));
  }
  const [property, operator] = Object.entries(filter)[0] ?? ["", ""];
  const path = split(property);
  return ({ data }) => {
    const actual = follow(data, path, tenant);
    if (operator === "has") return Array.isArray(actual) && actual.some((item) => values.includes(String(item)));
    if (operator === "text") return String(actual).toLowerCase().includes(first.toLowerCase());
    // A date without a time means its whole day.
    const day = String(actual).slice(0, first.length);
    return operator === "from" ? day >= first : day <= first;
  };
}

/** The value at a path, which may lead through the ids of other resources: `source.holder_id`. */
function follow(data: Fields, path: readonly string[], tenant: Tenant): unknown {
  const [name = "", ...rest] = path;
  const value = data[name];
  if (rest.length === 0) return value;
  if (typeof value === "string") {
    const other = tenant.store.get(value)?.data;
    return other === undefined ? undefined : follow(other, rest, tenant);
  }
  return read(value, rest);
}
