/** Puts the ids and values of a request into its response, so that callers get what they sent. */
import { isRecord } from "../../openapi/document.ts";
import type { Fields } from "../request-context.ts";
import type { ParameterObject, Schema } from "../../openapi/document.ts";
import type { Operation } from "../../openapi/operation.ts";

/** Which ids of an example's resource stand for which ids of the request. */
export function idRenames(
  operation: Operation,
  path: Record<string, string>,
  input: Fields,
  resource: unknown,
): Map<string, string> {
  const renames = new Map<string, string>();
  const records = (Array.isArray(resource) ? resource : [resource]).filter(isRecord);
  const own = Array.isArray(resource) ? undefined : Object.keys(path).at(-1);
  for (const record of records) {
    for (const [old, value] of sameFields(record, input)) renames.set(old, value);
    for (const [name, value] of Object.entries(path)) {
      const parameter = operation.parameters.find((one) => one.in === "path" && one.name === name);
      for (const old of idsOf(record, parameter, name === own)) renames.set(old, value);
    }
  }
  return renames;
}

/** The IDs of a record for which the request has an ID of the same kind, nested ones included. */
function sameFields(record: Fields, input: Fields): [string, string][] {
  return Object.entries(input).flatMap(([name, value]): [string, string][] => {
    const theirs = record[name];
    if (isRecord(value)) return isRecord(theirs) ? sameFields(theirs, value) : [];
    // What is expanded is an object with an id.
    const old = isRecord(theirs) ? theirs["id"] : theirs;
    const prefix = prefixOf(old);
    return prefix !== undefined && typeof value === "string" && value.startsWith(prefix)
      ? [[old as string, value]]
      : [];
  });
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

/** A copy in which every renamed id has its new name, wherever it stands. */
export function renameIds(node: unknown, renames: Map<string, string>): unknown {
  if (typeof node === "string") return renames.get(node) ?? node;
  if (Array.isArray(node)) return node.map((item) => renameIds(item, renames));
  if (!isRecord(node)) return node;
  const copy: Fields = {};
  for (const name in node) copy[name] = renameIds(node[name], renames);
  return copy;
}

/**
 * A copy of a record with what a request submitted: each value that stands under the same name in both and is of one kind.
 *
 * @param freeForm - The properties that hold any data of the caller, such as `metadata`: they are returned whole.
 */
export function applyFields(record: Fields, submitted: Fields, freeForm: ReadonlySet<string>): Fields {
  const copy: Fields = { ...record };
  for (const [name, value] of Object.entries(submitted)) {
    if (!Object.hasOwn(record, name)) continue;
    const theirs = record[name];
    if (freeForm.has(name) || isSameKind(theirs, value)) copy[name] = value;
    else if (isRecord(value) && isRecord(theirs)) copy[name] = applyFields(theirs, value, freeForm);
  }
  return copy;
}

/** What the API masks or omits in its responses is not returned in the clear here either. */
const MASKED = /x{3,}|[*•]{2,}/i;

function isSameKind(theirs: unknown, value: unknown): boolean {
  if (Array.isArray(theirs) && Array.isArray(value)) {
    return theirs.length > 0 && value.every((item) => isSameKind(theirs[0], item));
  }
  if (typeof theirs === "string" && MASKED.test(theirs)) return false;
  return typeof theirs === typeof value && Object(value) !== value;
}
