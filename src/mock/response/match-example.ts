/** Finds the example that matches a request best: a created `plaid` session gets a `plaid` session. */

import { isRecord } from "../../openapi/document.ts";
import type { Fields } from "../request-context.ts";

export interface RequestCriteria {
  /** The fields of the body, and of a query that is a form. */
  fields: Fields;
  query: URLSearchParams;
  /** What is to be expanded. */
  expanded: readonly string[];
  /** All that can be. */
  expandable: readonly string[];
  /** Whether the request prefers a response before the work is done, where the operation declares that preference. */
  respondAsync: boolean;
}

/** The name of the example whose resource agrees most with the request; the first of those that agree as much. */
export function bestMatchingExample(
  examples: Map<string, unknown>,
  resource: (body: unknown) => unknown,
  criteria: RequestCriteria,
): string | undefined {
  let best: string | undefined;
  let most = -Infinity;
  const isPending = (body: unknown) => firstRecord(resource(body))["status"] === "pending";
  const hasPending = criteria.respondAsync && [...examples.values()].some(isPending);
  for (const [name, body] of examples) {
    if (hasPending && !isPending(body)) continue;
    const agreement = agreementOf(body, firstRecord(resource(body)), criteria);
    if (agreement > most) [best, most] = [name, agreement];
  }
  return best;
}

const firstRecord = (resource: unknown): Fields => recordOf(Array.isArray(resource) ? resource[0] : resource) ?? {};

/** The value if it is an object. */
const recordOf = (value: unknown): Fields | undefined => (isRecord(value) ? value : undefined);

function agreementOf(body: unknown, record: Fields, criteria: RequestCriteria): number {
  let agreement = fieldsAgreement(record, criteria.fields);
  for (const [name, value] of criteria.query) if (record[name] === value) agreement += 1;
  for (const name of criteria.expandable) {
    // A name can be a path, which counts from the record or from the whole body.
    const isExpanded = [record, body].some((root) => recordOf(valueAt(root, name)) !== undefined);
    if (isExpanded) agreement += criteria.expanded.includes(name) ? 1 : -1;
  }
  return agreement;
}

const fieldsAgreement = (record: Fields, criteria: Fields): number =>
  Object.entries(criteria).reduce((sum, [name, value]) => sum + fieldAgreement(record, name, value), 0);

/** A tag agrees by its value, a part that only one variant has by its name, a list of names by those that are there. */
function fieldAgreement(record: Fields, name: string, value: unknown): number {
  const theirs = record[name];
  // What is expanded is an object with an id.
  if (typeof value === "string") return theirs === value || recordOf(theirs)?.["id"] === value ? 1 : 0;
  if (Array.isArray(value)) return value.filter((item) => typeof item === "string" && record[item] != null).length;
  const part = recordOf(value);
  if (part === undefined) return 0;
  const theirPart = recordOf(theirs);
  return theirPart !== undefined ? 1 + fieldsAgreement(theirPart, part) : record["type"] === name ? 1 : 0;
}

/** What a path such as `data.ownership` names; of a list, its first item counts. */
const valueAt = (root: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((node, name) => recordOf(Array.isArray(node) ? node[0] : node)?.[name], root);
