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
  // https://docs.stripe.com/keys, https://docs.stripe.com/keys/organization-api-keys
  keyPattern: /^((sk|rk)|sk_org)_(test|live)_\S+$/,
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
    // A rejection before the operation starts is not stored: https://docs.stripe.com/api/idempotent_requests
    stores: (status) => ![400, 401, 409, 429].includes(status),
    rejectsReuse: true,
    headers: (outcome, requestId, key): Record<string, string> => ({
      ...(key !== undefined && { "idempotency-key": key }),
      ...(outcome === "replayed" && { "idempotent-replayed": "true", "original-request": requestId }),
    }),
  },
};

/** Names the parameter that is wrong, as Stripe does: `Missing required param: account_holder[customer].` */
function explain(body: unknown, violations: readonly Violation[]): unknown {
  const { error } = body as Partial<StripeError>;
  const violation = violations.toSorted((one, other) => urgency(one) - urgency(other))[0];
  if (error === undefined || violation === undefined || isDocumented(violation)) return body;
  const type = violation.code === "idempotency" ? "idempotency_error" : error.type;
  const [, place, ...names] = violation.location;
  if (place !== "body" && place !== "query") return { error: { type, message: `${violation.message}.` } };
  const [first, ...rest] = [...names, ...(violation.property === undefined ? [] : [violation.property])];
  const param = first === undefined ? undefined : first + rest.map((name) => `[${name}]`).join("");
  const code = codeOf(violation);
  return {
    error: {
      ...(code && { code, doc_url: `https://docs.stripe.com/error-codes#${code.replaceAll("_", "-")}` }),
      message: messageOf(violation, param),
      ...(param !== undefined && { param }),
      type,
    },
  };
}

/** The description's own examples document the response to a wrong key or id. */
const isDocumented = ({ location: [, place, name] }: Violation): boolean =>
  name !== undefined && (place === "path" || (place === "header" && name === "authorization"));

/** Missing and unknown parameters come first. Undeclared properties may only follow from another violation. */
const urgency = ({ code }: Violation): number =>
  code === "unevaluatedProperties" ? 2 : MISSING.has(code) || UNKNOWN.has(code) ? 0 : 1;

const MISSING = new Set(["required", "dependentRequired", "minProperties"]);
const UNKNOWN = new Set(["additionalProperties", "unevaluatedProperties"]);

function messageOf({ code, message }: Violation, param: string | undefined): string {
  if (param !== undefined && MISSING.has(code)) return `Missing required param: ${param}.`;
  if (param !== undefined && UNKNOWN.has(code)) return `Received unknown parameter: ${param}`;
  return `${message}.`;
}

function codeOf({ code, expected = [] }: Violation): string | undefined {
  if (MISSING.has(code)) return "parameter_missing";
  if (UNKNOWN.has(code)) return "parameter_unknown";
  if (code === "minItems" || code === "minLength") return "parameter_invalid_empty";
  if (["type", "oneOf"].includes(code) && expected.includes("integer")) return "parameter_invalid_integer";
  return code === "format" && expected.includes("uri") ? "url_invalid" : undefined;
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
