/** Ways to damage an answer that a contract must notice. */

export interface Damage {
  what: string;
  value: unknown;
}

type Node = Record<string, unknown>;

/** What is known of a kind of answer besides its values. */
interface Kind {
  /** Values of these keys are one of a closed list. */
  closed: Set<string>;
  /** These keys are always there. */
  dropped: string[];
  /** What is no ID. Method's have a prefix; Stripe promises no form: https://docs.stripe.com/upgrades */
  wrongId: (id: string) => string;
}

const ENVELOPE: Kind = {
  closed: new Set([
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
  ]),
  dropped: ["id", "status", "type", "created_at"],
  wrongId: (id) => `zzz_${id}`,
};

/** An object that stands for itself. */
const OBJECT: Kind = {
  closed: new Set([
    "object",
    "status",
    "type",
    "category",
    "subcategory",
    "permissions",
    "subscriptions",
    "supported_payment_method_types",
  ]),
  dropped: ["id", "object", "status", "type", "created", "livemode", "accounts", "data", "has_more", "url"],
  wrongId: (id) => `${id} ${id}`,
};

const ID = /^[a-z]+(_[a-z]+)*_[A-Za-z0-9]+$/;
/** Ids of Stripe's, which stand in properties such as `customer`. */
const OWN_ID = /^(cus|acct|fca|fcaown|fcaowns|fcauth|fctxnref)_/;
const DATE_TIME = /^\d{4}-\d\d-\d\dT/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/**
 * Every damaged copy of an answer's resource: of an envelope the object in `data` or the first one of a list, of an object
 * that stands for itself that object with everything in it.
 */
export function damage(answer: Node): Damage[] {
  if (!("success" in answer)) return places(answer).flatMap((place) => damageAt(answer, place, OBJECT));
  return damageAt(answer, Array.isArray(answer.data) ? ["data", 0] : ["data"], ENVELOPE);
}

type Place = (string | number)[];

/** Where the objects of a value are: itself, and those in its properties. */
function places(node: unknown, place: Place = []): Place[] {
  if (typeof node !== "object" || node === null) return [];
  const inner = Object.entries(node).flatMap(([key, value]) =>
    places(value, [...place, Array.isArray(node) ? Number(key) : key]),
  );
  return Array.isArray(node) ? inner : [place, ...inner];
}

function damageAt(answer: Node, place: Place, kind: Kind): Damage[] {
  const resource = at(answer, place);
  if (typeof resource !== "object" || resource === null) return [];
  return Object.entries(resource).flatMap(([key, value]) => {
    const put = (what: string, changed: unknown): Damage => ({
      what: `${[...place, key].join(".")}: ${what}`,
      value: withValue(key, changed),
    });
    return [
      ...(kind.dropped.includes(key) ? [put("dropped", undefined)] : []),
      ...wrongValues(key, value, kind).map(([what, changed]) => put(what, changed)),
    ];
  });

  function withValue(key: string, value: unknown): Node {
    const copy = structuredClone(answer);
    const target = at(copy, place) as Node;
    if (value === undefined) delete target[key];
    else target[key] = value;
    return copy;
  }
}

const at = (node: Node, place: Place): Node | null =>
  place.reduce<unknown>((parent, key) => (parent as Node)[key], node) as Node | null;

function wrongValues(key: string, value: unknown, { closed, wrongId }: Kind): [string, unknown][] {
  // What metadata holds is the caller's own business.
  if (key === "metadata" || value === null) return [];
  const wrong: [string, unknown][] = [
    ["wrong type", typeof value === "string" ? { not: "a string" } : "not this type"],
  ];
  if (closed.has(key)) wrong.push(["unknown enum value", Array.isArray(value) ? ["no_such_value"] : "no_such_value"]);
  if (typeof value !== "string") return wrong;
  if (key === "id" || key.endsWith("_id") || OWN_ID.test(value))
    if (ID.test(value)) wrong.push(["not an id", wrongId(value)]);
  if (DATE_TIME.test(value) || DATE.test(value)) wrong.push(["not a date", "the day before yesterday"]);
  return wrong;
}

/** Damaged copies of a request: wrong values, names that nobody knows, and what is required taken out. */
export function damageForm(form: Node): Damage[] {
  return places(form).flatMap((place) => {
    const changed = (what: string, change: (target: Node) => void): Damage => {
      const copy = structuredClone(form);
      change(at(copy, place) as Node);
      return { what: `${place.join(".")}: ${what}`, value: copy };
    };
    const fields = at(form, place) as Node;
    return [
      changed("unknown key", (target) => (target["no_such_key"] = 1)),
      ...Object.entries(fields).flatMap(([key, value]) => [
        changed(`${key} of another type`, (target) => (target[key] = typeof value === "object" ? "text" : { a: 1 })),
        changed(`${key} with another value`, (target) => (target[key] = damagedValue(value))),
        ...(REQUIRED.includes(key) ? [changed(`no ${key}`, (target) => delete target[key])] : []),
      ]),
    ];
  });
}

const REQUIRED = ["account_holder", "permissions", "type", "customer", "account", "authorization", "features"];

function damagedValue(value: unknown): unknown {
  if (Array.isArray(value)) return [...(value as unknown[]), "no_such_value"];
  return typeof value === "number" ? -1 : value === null ? "many" : "no such value";
}
