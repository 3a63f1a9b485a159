/** Stripe's own ways: https://docs.stripe.com/api */
import type { ApiProfile, List, Page } from "../profile.ts";
import type { Violation } from "../validator.ts";

interface StripeError {
  error: { type: string; message: string; code?: string; param?: string };
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
  refusals: {},
  envelope: ({ status, message }): StripeError => ({
    error: { type: status >= 500 ? "api_error" : "invalid_request_error", message },
  }),
  explain,
  resource: (body) => (isList(body) ? body.data : body),
  paginate,
  idempotency: {
    keyHeader: "Idempotency-Key",
    // What is refused before the operation starts is not kept: https://docs.stripe.com/api/idempotent_requests
    stores: (status) => ![400, 401, 429].includes(status),
    headers: (outcome, requestId): Record<string, string> =>
      outcome === "replayed" ? { "idempotent-replayed": "true", "original-request": requestId } : {},
  },
};

/** Names the first parameter that is wrong, as Stripe does: `account_holder[type]`. */
function explain(body: unknown, violations: Violation[]): unknown {
  const wrong = violations.find(
    ({ location: [side, place] }) => side === "request" && ["body", "query"].includes(place!),
  );
  const error = (body as Partial<StripeError> | null)?.error;
  if (wrong === undefined || error === undefined) return body;
  const [first, ...rest] = [...wrong.location.slice(2), ...missingName(wrong)];
  const param = first === undefined ? {} : { param: first + rest.map((name) => `[${name}]`).join("") };
  return { ...(body as object), error: { ...error, ...param, message: wrong.message } };
}

/** A missing property is not in the location of its violation, but in the message. */
const missingName = ({ code, message }: Violation): string[] =>
  code === "required" ? [/required property '(.+)'/.exec(message)?.[1] ?? ""].filter(Boolean) : [];

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
