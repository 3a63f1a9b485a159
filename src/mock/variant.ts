/** Finds the example that suits a request: a created `plaid` session is answered with a `plaid` session. */

type Fields = Record<string, unknown>;

export interface Asked {
  /** The parsed body. */
  body: unknown;
  query: URLSearchParams;
  /** The query parameter whose values name the properties to expand. */
  expandParameter: string;
  /** Every value that it can have. */
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
    const agreement = agreementOf(firstRecord(resource(body)), asked);
    if (agreement > most) [best, most] = [name, agreement];
  }
  return best;
}

const firstRecord = (resource: unknown): Fields => fields(Array.isArray(resource) ? resource[0] : resource) ?? {};

const fields = (value: unknown): Fields | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

function agreementOf(record: Fields, { body, query, expandParameter, expandable }: Asked): number {
  let agreement = 0;
  for (const [name, value] of Object.entries(fields(body) ?? {})) agreement += fieldAgreement(record, name, value);
  for (const [name, value] of query) if (record[name] === value) agreement += 1;
  const expanded = query.getAll(expandParameter);
  for (const name of expandable) {
    const isExpanded = typeof record[name] === "object" && record[name] !== null;
    if (isExpanded) agreement += expanded.includes(name) ? 1 : -1;
  }
  return agreement;
}

/** A tag agrees by its value, a part that only one variant has by its name, a list of names by those that are there. */
function fieldAgreement(record: Fields, name: string, value: unknown): number {
  if (typeof value === "string") return record[name] === value ? 1 : 0;
  if (Array.isArray(value)) return value.filter((item) => typeof item === "string" && record[item] != null).length;
  if (fields(value) === undefined) return 0;
  return fields(record[name]) !== undefined || record["type"] === name ? 1 : 0;
}
