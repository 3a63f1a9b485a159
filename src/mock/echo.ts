/** Puts the ids of a request into its answer, so that what a caller asked for is what it gets. */
import type { ParameterObject, Schema } from "./document.ts";
import type { Operation } from "./operation.ts";

type Fields = Record<string, unknown>;

/** The values of the path parameters of a request, by name. */
export function pathValues({ path }: Operation, requested: string): Record<string, string> {
  const parts = requested.split("/");
  const values: Record<string, string> = {};
  path.split("/").forEach((segment, index) => {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name !== undefined) values[name] = decodeURIComponent(parts[index] ?? "");
  });
  return values;
}

/** Which ids of an example's resource stand for which ids of the request. */
export function idRenames(
  operation: Operation,
  path: Record<string, string>,
  body: unknown,
  resource: unknown,
): Map<string, string> {
  const renames = new Map<string, string>();
  const records = (Array.isArray(resource) ? resource : [resource]).filter(isFields);
  const own = operation.path.endsWith("}") && !Array.isArray(resource) ? Object.keys(path).at(-1) : undefined;
  for (const record of records) {
    for (const [name, value] of Object.entries(isFields(body) ? body : {})) {
      const prefix = prefixOf(record[name]);
      if (prefix !== undefined && typeof value === "string" && value.startsWith(prefix)) {
        renames.set(record[name] as string, value);
      }
    }
    for (const [name, value] of Object.entries(path)) {
      const parameter = operation.parameters.find((one) => one.in === "path" && one.name === name);
      for (const old of idsOf(record, parameter, name === own)) renames.set(old, value);
    }
  }
  return renames;
}

/** The ids of a record that a path parameter gives: its own `id`, or properties such as `account_id`. */
function idsOf(record: Fields, parameter: ParameterObject | undefined, isOwn: boolean): string[] {
  const pattern = patternOf(parameter?.schema);
  const matches = (value: unknown): value is string => typeof value === "string" && (pattern?.test(value) ?? false);
  if (isOwn && matches(record["id"])) return [record["id"]];
  return Object.entries(record).flatMap(([name, value]) => (name.endsWith("_id") && matches(value) ? [value] : []));
}

function patternOf(schema: Schema | undefined): RegExp | undefined {
  if (typeof schema?.["pattern"] === "string") return new RegExp(schema["pattern"], "u");
  const branches = (schema?.["oneOf"] ?? schema?.["anyOf"] ?? []) as Schema[];
  const patterns = branches.flatMap(({ pattern }) => (typeof pattern === "string" ? [`(?:${pattern})`] : []));
  return patterns.length > 0 ? new RegExp(patterns.join("|"), "u") : undefined;
}

/** The prefix of an id such as `acc_yVf3mkzbhz9tj`, which has a digit or a capital where a word has none. */
const prefixOf = (value: unknown): string | undefined =>
  typeof value === "string"
    ? /^([a-z]+(?:_[a-z]+)*_)(?=[A-Za-z0-9]*[A-Z0-9])[A-Za-z0-9]+$/.exec(value)?.[1]
    : undefined;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A copy in which every renamed id has its new name, wherever it stands. */
export function renameIds(node: unknown, renames: Map<string, string>): unknown {
  if (typeof node === "string") return renames.get(node) ?? node;
  if (Array.isArray(node)) return node.map((item) => renameIds(item, renames));
  if (!isFields(node)) return node;
  const copy: Fields = {};
  for (const name in node) copy[name] = renameIds(node[name], renames);
  return copy;
}
