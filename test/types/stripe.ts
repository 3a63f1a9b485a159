/** The Stripe client: what must compile, what must not, and to what answers narrow. Never run, only compiled. */
import { createStripeClient, idOf, isApiError, paginate, unwrap, type Known } from "../../src/stripe/index.ts";
import { holds, type Equal } from "./equal.ts";

declare const stripe: ReturnType<typeof createStripeClient>;
declare const maybe: string | undefined;

const SESSIONS = "/v1/financial_connections/sessions";
const SESSION = "/v1/financial_connections/sessions/{session}";
const ACCOUNTS = "/v1/financial_connections/accounts";
const ACCOUNT = "/v1/financial_connections/accounts/{account}";
const REFRESH = "/v1/financial_connections/accounts/{account}/refresh";
const DISCONNECT = "/v1/financial_connections/accounts/{account}/disconnect";
const OWNERS = "/v1/financial_connections/accounts/{account}/owners";

const customer = { type: "customer", customer: "cus_1" } as const;
const body = { account_holder: customer, permissions: ["balances"] } as const;
const params = { path: { account: "fca_1" } };

export async function right(): Promise<void> {
  createStripeClient({ apiKey: "sk_test_1" });
  createStripeClient({ apiKey: "sk_test_1", stripeAccount: maybe, baseUrl: "http://localhost:4010", maxRetries: 0 });
  await stripe.POST(SESSIONS, { body });
  await stripe.POST(SESSIONS, { body: { account_holder: { type: "account", account: "acct_1" }, permissions: [] } });
  await stripe.POST(SESSIONS, {
    body: {
      ...body,
      filters: { account_subcategories: ["checking"], country: "US" },
      limits: { accounts: null },
      prefetch: ["balances"],
      return_url: maybe,
    },
    idempotencyKey: "order-1",
    headers: { "Stripe-Account": "acct_1" },
  });
  // What is written as it stands needs no cast.
  await stripe.POST(SESSIONS, {
    body: { account_holder: { type: "customer", customer: "cus_1" }, permissions: ["ownership"] },
  });
  await stripe.GET(ACCOUNTS);
  await stripe.GET(ACCOUNTS, { params: { query: { account_holder: { customer: "cus_1" }, limit: 3 } } });
  await stripe.GET(OWNERS, { params: { ...params, query: { ownership: "fcaowns_1" } } });
  // A body that may be left out.
  await stripe.POST(DISCONNECT, { params });
  await stripe.POST(REFRESH, { params, body: { features: ["balance"] } });
}

export async function wrong(): Promise<void> {
  // @ts-expect-error Without a key.
  createStripeClient({});
  // @ts-expect-error There is one server only.
  createStripeClient({ apiKey: "sk_test_1", environment: "test" });
  // @ts-expect-error A misspelt path.
  await stripe.GET("/v1/financial_connections/account");
  // @ts-expect-error A method that the path does not have.
  await stripe.DELETE(ACCOUNT, { params });
  // @ts-expect-error No body.
  await stripe.POST(SESSIONS);
  // @ts-expect-error A body without a required list.
  await stripe.POST(SESSIONS, { body: { account_holder: customer } });
  // @ts-expect-error A permission that there is not.
  await stripe.POST(SESSIONS, { body: { ...body, permissions: ["everything"] } });
  // @ts-expect-error The id of the other kind of account holder.
  await stripe.POST(SESSIONS, { body: { ...body, account_holder: { type: "account", customer: "cus_1" } } });
  // @ts-expect-error A kind of account holder that there is not.
  await stripe.POST(SESSIONS, { body: { ...body, account_holder: { type: "nobody", customer: "cus_1" } } });
  // @ts-expect-error A property that nobody knows.
  await stripe.POST(SESSIONS, { body: { ...body, colour: "red" } });
  // @ts-expect-error Data that cannot be subscribed to.
  await stripe.POST(`${ACCOUNT}/subscribe`, { params, body: { features: ["balance"] } });
  // @ts-expect-error Without the snapshot whose owners are listed.
  await stripe.GET(OWNERS, { params });
  // @ts-expect-error What cannot be expanded.
  await stripe.GET(ACCOUNT, { params: { ...params, query: { "expand[]": ["balance"] } } });
  // @ts-expect-error What cannot be expanded here: the names of a list begin with `data`.
  await stripe.GET(ACCOUNTS, { params: { query: { "expand[]": ["ownership"] } } });
  // @ts-expect-error What cannot be expanded, in a body.
  await stripe.POST(REFRESH, { params, body: { features: ["balance"], expand: ["balance"] } });
  // @ts-expect-error An idempotency key with a GET.
  await stripe.GET(ACCOUNTS, { idempotencyKey: "order-1" });
  // @ts-expect-error A path that is no list in pages.
  paginate(stripe, ACCOUNT, { params });
}

export async function statuses(): Promise<void> {
  const result = await stripe.POST(SESSIONS, { body });
  holds<Equal<(typeof result)["status"], 200 | 400 | 401 | 403 | 409 | 429 | 500>>();
  if (result.ok) {
    holds<Equal<typeof result.data.object, "financial_connections.session">>();
    holds<Equal<typeof result.data.client_secret, string | null>>();
    holds<Equal<typeof result.headers.idempotentReplayed, "true" | undefined>>();
  } else {
    holds<Equal<typeof result.error.param, string | undefined>>();
    holds<Equal<typeof result.error.code, string | number | undefined>>();
  }
  if (result.status === 429) holds<Equal<typeof result.headers.retryAfter, number | undefined>>();
  if (result.status === 409) {
    holds<Equal<Known<typeof result.error.type>, "idempotency_error" | "invalid_request_error">>();
  }
  // @ts-expect-error A status that is not declared.
  if (result.status === 402) return;
}

export async function variants(): Promise<void> {
  const account = await unwrap(stripe.GET(ACCOUNT, { params }));
  const { balance, account_holder: holder } = account;
  if (balance?.type === "cash")
    holds<Equal<NonNullable<typeof balance.cash>["available"], Record<string, number> | null>>();
  if (balance?.type === "credit") {
    holds<Equal<NonNullable<typeof balance.credit>["used"], Record<string, number> | null>>();
    // @ts-expect-error Of the other kind of balance.
    void balance.cash;
  }
  holds<Equal<Known<typeof account.status>, "active" | "disconnected" | "inactive">>();
  // What comes off the wire is open.
  const status: typeof account.status = "something-new";
  void status;
  if (holder?.type === "account") holds<Equal<typeof holder.account, string>>();
}

export async function expansions(): Promise<void> {
  const bare = await unwrap(stripe.GET(ACCOUNT, { params }));
  holds<Equal<typeof bare.ownership, string | null>>();
  const query = { "expand[]": ["ownership"] } as const;
  const expanded = await unwrap(stripe.GET(ACCOUNT, { params: { ...params, query } }));
  holds<Equal<NonNullable<typeof expanded.ownership>["object"], "financial_connections.account_ownership">>();
  holds<Equal<ReturnType<typeof idOf<typeof expanded.ownership>>, string | null>>();
  // In a body.
  const refreshed = await unwrap(
    stripe.POST(REFRESH, { params, body: { features: ["ownership"], expand: ["ownership"] } }),
  );
  holds<Equal<NonNullable<typeof refreshed.ownership>["object"], "financial_connections.account_ownership">>();
  const created = await unwrap(stripe.POST(SESSIONS, { body: { ...body, expand: ["account_holder.customer"] } }));
  const { account_holder: holder } = created;
  if (holder?.type === "customer") {
    holds<Equal<NonNullable<typeof holder.customer>["object"], "customer">>();
  }
  // Below a list.
  const session = await unwrap(
    stripe.GET(SESSION, {
      params: { path: { session: "fcsess_1" }, query: { "expand[]": ["accounts.data.ownership"] } },
    }),
  );
  holds<Equal<Extract<(typeof session.accounts.data)[number]["ownership"], string>, never>>();
  const { account_holder: id } = session;
  if (id?.type === "customer") {
    holds<Equal<typeof id.customer, string | null | undefined>>();
  }
  for await (const each of paginate(stripe, ACCOUNTS, { params: { query: { "expand[]": ["data.ownership"] } } })) {
    holds<Equal<Extract<typeof each.ownership, string>, never>>();
  }
  for await (const each of paginate(stripe, OWNERS, { params: { ...params, query: { ownership: "fcaowns_1" } } })) {
    holds<Equal<typeof each.name, string>>();
  }
}

export function errors(error: unknown): void {
  if (isApiError(error)) holds<Equal<typeof error.param, string | undefined>>();
}

declare const preview: ReturnType<typeof import("../../src/stripe/2026-08-26.preview.ts").createStripeClient>;

/** An authorization of the preview returns its holder expanded on request. */
export async function expandedAuthorization(): Promise<void> {
  const path = { authorization: "fcauth_1" };
  const url = "/v1/financial_connections/authorizations/{authorization}";
  const plain = await preview.GET(url, { params: { path } });
  if (plain.ok && plain.data.account_holder?.type === "customer") {
    const { customer: holder } = plain.data.account_holder;
    holds<Equal<Extract<typeof holder, object>, never>>();
  }
  const query = { "expand[]": ["account_holder.customer"] } as const;
  const expanded = await preview.GET(url, { params: { path, query } });
  if (expanded.ok && expanded.data.account_holder?.type === "customer") {
    const { customer: holder } = expanded.data.account_holder;
    holds<Equal<Extract<typeof holder, string>, never>>();
  }
  // @ts-expect-error: an authorization has no owners.
  await preview.GET(url, { params: { path, query: { "expand[]": ["ownership"] } } });
}
