/** Finds the example that suits a request: a created `plaid` session is answered with a `plaid` session. */

type Fields = Record<string, unknown>;

export interface Asked {
  /** The fields of the body, and of a query that is a form. */
  fields: Fields;
  query: URLSearchParams;
  /** What is to be expanded. */
  expanded: readonly string[];
  /** All that can be. */
  expandable: readonly string[];
}

/** The name of the example whose resource agrees most with the request; the first of those that agree as much. */
export function suitingExample(
  examples: Map<string, unknown>,
  resource: (body: unknown) => unknown,
  asked: Asked,
): string | undefined {
  let best: string | undefined;
  let most = -Infinity;
  for (const [name, body] of examples) {
    const agreement = agreementOf(body, firstRecord(resource(body)), asked);
    if (agreement > most) [best, most] = [name, agreement];
  }
  return best;
}

const firstRecord = (resource: unknown): Fields => fields(Array.isArray(resource) ? resource[0] : resource) ?? {};

const fields = (value: unknown): Fields | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

function agreementOf(body: unknown, record: Fields, asked: Asked): number {
  let agreement = fieldsAgreement(record, asked.fields);
  for (const [name, value] of asked.query) if (record[name] === value) agreement += 1;
  for (const name of asked.expandable) {
    // A name can be a path, which counts from the record or from the whole body.
    const isExpanded = [record, body].some((root) => fields(valueAt(root, name)) !== undefined);
    if (isExpanded) agreement += asked.expanded.includes(name) ? 1 : -1;
  }
  return agreement;
}

const fieldsAgreement = (record: Fields, asked: Fields): number =>
  Object.entries(asked).reduce((sum, [name, value]) => sum + fieldAgreement(record, name, value), 0);

/** A tag agrees by its value, a part that only one variant has by its name, a list of names by those that are there. */
function fieldAgreement(record: Fields, name: string, value: unknown): number {
  const theirs = record[name];
  // What is expanded is an object with an id.
  if (typeof value === "string") return theirs === value || fields(theirs)?.["id"] === value ? 1 : 0;
  if (Array.isArray(value)) return value.filter((item) => typeof item === "string" && record[item] != null).length;
  const part = fields(value);
  if (part === undefined) return 0;
  const theirPart = fields(theirs);
  return theirPart !== undefined ? 1 + fieldsAgreement(theirPart, part) : record["type"] === name ? 1 : 0;
}

/** What a path such as `data.ownership` names; of a list, its first item counts. */
export const valueAt = (root: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((node, name) => fields(Array.isArray(node) ? node[0] : node)?.[name], root);
