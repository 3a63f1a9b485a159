/** Stripe's own ways: https://docs.stripe.com/api */
import type { ApiProfile, List, Page } from "./profile.ts";
import type { Violation } from "../../openapi/validation/validator.ts";

interface StripeError {
  error: { type: string; message: string; code?: string; doc_url?: string; param?: string };
}

interface StripeList {
  object: "list";
  data: { id?: string }[];
  has_more: boolean;
}

export const stripe: ApiProfile = {
  versionHeader: "Stripe-Version",
  requestIdHeader: "Request-Id",
  requestIdPrefix: "req_",
  keyPattern: /^(sk|rk)_(test|live)_\S+$/,
  exampleKey: "sk_test_1",
  expandParameter: "expand[]",
  formQuery: true,
  rejectionExamples: {},
  envelope: ({ status, message }): StripeError => ({
    error: { type: status >= 500 ? "api_error" : "invalid_request_error", message },
  }),
  explain,
  // An id that cannot be one names nothing.
  statusOf: (violations) => (violations.some(({ location: [, place] }) => place === "path") ? 404 : 400),
  resource: (body) => (isList(body) ? body.data : body),
  withResource: (body, resource) => (isList(body) ? { ...body, data: resource } : resource),
  paginate,
  idempotency: {
    keyHeader: "Idempotency-Key",
    // What is refused before the operation starts is not kept: https://docs.stripe.com/api/idempotent_requests
    stores: (status) => ![400, 401, 409, 429].includes(status),
    rejectsReuse: true,
    headers: (outcome, requestId, key): Record<string, string> => ({
      ...(key !== undefined && { "idempotency-key": key }),
      ...(outcome === "replayed" && { "idempotent-replayed": "true", "original-request": requestId }),
    }),
  },
};

/** Names the parameter that is wrong and what is wrong with it, as Stripe does: `account_holder[type]` is missing. */
function explain(body: unknown, violations: readonly Violation[]): unknown {
  const { error } = body as Partial<StripeError>;
  const wrong = violations.toSorted((one, other) => urgency(one) - urgency(other))[0];
  if (error === undefined || wrong === undefined || isDocumented(wrong)) return body;
  const type = wrong.code === "idempotency" ? "idempotency_error" : error.type;
  const [, place, ...names] = wrong.location;
  if (place !== "body" && place !== "query") return { error: { type, message: `${wrong.message}.` } };
  const [first, ...rest] = [...names, ...nameIn(wrong)];
  const param = first === undefined ? undefined : first + rest.map((name) => `[${name}]`).join("");
  const code = codeOf(wrong);
  const says =
    NAMED[wrong.code]?.says ?? wrong.message.replace(/^Request (body|query)( (parameter|property) \S+)? /, "");
  const isOurs = !wrong.message.startsWith("Request ");
  return {
    error: {
      ...(code && { code, doc_url: `https://docs.stripe.com/error-codes#${code.replaceAll("_", "-")}` }),
      message: isOurs ? `${wrong.message}.` : `${param === undefined ? "The form" : `The parameter ${param}`} ${says}.`,
      ...(param !== undefined && { param }),
      type,
    },
  };
}

/** The description's own examples say what a wrong key or id is answered with. */
const isDocumented = ({ location: [, place, name] }: Violation): boolean =>
  name !== undefined && (place === "path" || (place === "header" && name === "authorization"));

/** What is not known or not there comes first; that nothing accounts for a property follows from other findings. */
const urgency = ({ code }: Violation): number => (code === "unevaluatedProperties" ? 2 : code in NAMED ? 0 : 1);

/** Violations whose property stands in the message, not in the location. */
const UNKNOWN = { code: "parameter_unknown", name: /found '(.+)'/, says: "is not known" };
const NAMED: Record<string, typeof UNKNOWN> = {
  required: { code: "parameter_missing", name: /required property '(.+)'/, says: "is missing" },
  additionalProperties: UNKNOWN,
  unevaluatedProperties: UNKNOWN,
};

const nameIn = ({ code, message }: Violation): string[] => NAMED[code]?.name.exec(message)?.slice(1) ?? [];

function codeOf({ code, message }: Violation): string | undefined {
  if (code === "minItems" || code === "minLength") return "parameter_invalid_empty";
  if (code === "type" && message.includes("integer")) return "parameter_invalid_integer";
  if (code === "format" && message.includes("uri")) return "url_invalid";
  return NAMED[code]?.code;
}

const isList = (body: unknown): body is StripeList => (body as Partial<StripeList> | null)?.object === "list";

const USUAL_LIMIT = 10;

/** https://docs.stripe.com/api/pagination: a page starts after, or ends before, the record with an id. */
function paginate({ query, body }: List): Page | { parameter: string; problem: string } | undefined {
  if (!isList(body)) return undefined;
  const limit = Number(query.get("limit") ?? USUAL_LIMIT);
  const place = (parameter: string): number => {
    const id = query.get(parameter);
    return id === null ? NaN : body.data.findIndex((record) => record.id === id);
  };
  const [after, before] = [place("starting_after"), place("ending_before")];
  if (after === -1) return { parameter: "starting_after", problem: "starting_after names no record of this list" };
  if (before === -1) return { parameter: "ending_before", problem: "ending_before names no record of this list" };
  const end = Number.isNaN(before) ? Math.min(body.data.length, (after + 1 || 0) + limit) : before;
  const start = Number.isNaN(before) ? after + 1 || 0 : Math.max(0, before - limit);
  const hasMore = Number.isNaN(before) ? end < body.data.length : start > 0;
  return { body: { ...body, data: body.data.slice(start, end), has_more: hasMore }, headers: {} };
}
