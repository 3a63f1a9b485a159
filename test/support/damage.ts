/** Ways to damage an answer that a contract must notice. */

export interface Damage {
  what: string;
  value: unknown;
}

type Node = Record<string, unknown>;

/** Values of these keys are one of a closed list. */
const CLOSED = new Set([
  "status",
  "type",
  "method",
  "source",
  "ownership",
  "interest_rate_type",
  "interest_rate_source",
  "usage_pattern",
  "payout_status",
  "is_subscribable",
]);
const DROPPED = ["id", "status", "type", "created_at"];
const ID = /^[a-z]+(_[a-z]+)*_[A-Za-z0-9]+$/;
const DATE_TIME = /^\d{4}-\d\d-\d\dT/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/** Every damaged copy of an envelope's resource: the object in `data`, or the first one of a list. */
export function damage(envelope: Node): Damage[] {
  const resource = Array.isArray(envelope.data) ? (envelope.data[0] as Node) : (envelope.data as Node | null);
  if (typeof resource !== "object" || resource === null) return [];
  return Object.entries(resource).flatMap(([key, value]) => {
    const put = (what: string, changed: unknown): Damage => ({
      what: `${key}: ${what}`,
      value: withValue(key, changed),
    });
    return [
      ...(DROPPED.includes(key) ? [put("dropped", undefined)] : []),
      ...wrongValues(key, value).map(([what, changed]) => put(what, changed)),
    ];
  });

  function withValue(key: string, value: unknown): Node {
    const copy = structuredClone(envelope);
    const target = (Array.isArray(copy.data) ? copy.data[0] : copy.data) as Node;
    if (value === undefined) delete target[key];
    else target[key] = value;
    return copy;
  }
}

function wrongValues(key: string, value: unknown): [string, unknown][] {
  // What metadata holds is the caller's own business.
  if (key === "metadata" || value === null) return [];
  const wrong: [string, unknown][] = [
    ["wrong type", typeof value === "string" ? { not: "a string" } : "not this type"],
  ];
  if (CLOSED.has(key)) wrong.push(["unknown enum value", "no_such_value"]);
  if (typeof value !== "string") return wrong;
  if (key === "id" || key.endsWith("_id")) if (ID.test(value)) wrong.push(["wrong id prefix", `zzz_${value}`]);
  if (DATE_TIME.test(value) || DATE.test(value)) wrong.push(["not a date", "the day before yesterday"]);
  return wrong;
}
