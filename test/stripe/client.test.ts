/** What the Stripe client sends, what it repeats, and what it makes of answers. */
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  AuthorizationError,
  createStripeClient,
  InvalidRequestError,
  MisuseError,
  paginate,
  poll,
  retrieve,
  ServerError,
  UnparsableResponseError,
  unwrap,
  type Schemas,
  type StripeClient,
  type StripeClientOptions,
} from "../../src/stripe/index.ts";

const KEY = "sk_test_8WyZEWVfTcH7GqmPzUPk65Vjc";
const SESSIONS = "/v1/financial_connections/sessions";
const ACCOUNTS = "/v1/financial_connections/accounts";
const session = {
  body: { account_holder: { type: "customer", customer: "cus_1" }, permissions: ["balances"] },
} as const;
const success = (body: object = { object: "financial_connections.session" }) => Response.json(body);
const failure = (status: number, error: object = { type: "api_error" }, headers: HeadersInit = {}) =>
  Response.json({ error: { message: "Something about cus_secret.", ...error } }, { status, headers });

/** A client of a server that gives the answers one after another, and what it was sent. */
function connect(answers: Response[], options: Partial<StripeClientOptions> = {}) {
  const sent: { url: string; headers: Headers; body: unknown; method: string | undefined }[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    sent.push({ url, headers: new Headers(init.headers), body: init.body, method: init.method });
    return answers.shift() ?? success();
  };
  return { stripe: createStripeClient({ apiKey: KEY, fetch, backoff: 0, ...options }), sent };
}

describe("requests", () => {
  test("carry the key, the version, an idempotency key and a form", async () => {
    const { stripe, sent } = connect([success()]);
    await stripe.POST(SESSIONS, session);
    const [{ url, headers, body } = { url: "", headers: new Headers(), body: "" }] = sent;
    expect(url).toBe("https://api.stripe.com/v1/financial_connections/sessions");
    expect(headers.get("authorization")).toBe(`Bearer ${KEY}`);
    expect(headers.get("stripe-version")).toBe("2026-10-28.endive");
    expect(headers.get("idempotency-key")).toMatch(/^[\da-f-]{36}$/);
    expect(headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(body).toBe("account_holder[type]=customer&account_holder[customer]=cus_1&permissions[0]=balances");
    expect(headers.has("stripe-account")).toBe(false);
  });

  test("nest their query as they nest a body", async () => {
    const { stripe, sent } = connect([success({ object: "list" })]);
    const query = { account_holder: { customer: "cus_1" }, limit: 3, "expand[]": ["data.ownership"] } as const;
    await stripe.GET(ACCOUNTS, { params: { query } });
    expect(sent[0]?.url).toMatch(/accounts\?account_holder\[customer\]=cus_1&limit=3&expand\[0\]=data\.ownership$/);
    expect(sent[0]?.headers.has("idempotency-key")).toBe(false);
  });

  test("are made for a connected account, which a call can change", async () => {
    const { stripe, sent } = connect([], { stripeAccount: "acct_1", headers: { "x-own": "1" } });
    await stripe.POST(SESSIONS, session);
    await stripe.POST(SESSIONS, { ...session, stripeAccount: "acct_2" });
    await stripe.POST(SESSIONS, { ...session, headers: { "Stripe-Account": "acct_3" } });
    expect(sent.map(({ headers }) => headers.get("stripe-account"))).toEqual(["acct_1", "acct_2", "acct_3"]);
    expect(sent[0]?.headers.get("x-own")).toBe("1");
    expect(sent[0]?.headers.has("stripe-context")).toBe(false);
  });

  test("are made in a context, which a call can change", async () => {
    const { stripe, sent } = connect([success(), success({ object: "list" })], { stripeContext: "acct_1/acct_1a" });
    await stripe.POST(SESSIONS, session);
    await stripe.GET(ACCOUNTS, { stripeContext: "acct_2" });
    expect(sent.map(({ headers }) => headers.get("stripe-context"))).toEqual(["acct_1/acct_1a", "acct_2"]);
    expect(sent[0]?.headers.has("stripe-account")).toBe(false);
  });

  test("with the key of an organization need a context", async () => {
    const apiKey = "sk_org_test_1";
    const { stripe, sent } = connect([], { apiKey });
    for (const call of [
      stripe.POST(SESSIONS, session),
      stripe.POST(SESSIONS, { ...session, stripeAccount: "acct_1" }),
    ]) {
      await expect(call).rejects.toThrow("Invalid stripeContext: an organization key requires it");
    }
    expect(sent).toEqual([]);
    await stripe.POST(SESSIONS, { ...session, stripeContext: "acct_1" });
    const other = connect([], { apiKey, stripeContext: "acct_2" });
    await other.stripe.POST(SESSIONS, session);
    expect([...sent, ...other.sent].map(({ headers }) => headers.get("stripe-context"))).toEqual(["acct_1", "acct_2"]);
  });

  test("with an account or a context that is not one are never sent", async () => {
    const { stripe, sent } = connect([]);
    for (const value of ["", " ", "acct 1", "acct_1\r\nx: 1", 5, null, {}]) {
      for (const name of ["stripeAccount", "stripeContext"]) {
        expect(() => connect([], { [name]: value })).toThrow(`Invalid ${name}`);
        await expect(stripe.POST(SESSIONS, { ...session, [name]: value })).rejects.toThrow(`Invalid ${name}`);
      }
    }
    expect(sent).toEqual([]);
  });

  test("read what a thin event names, in its context", async () => {
    const account = { object: "financial_connections.account", id: "fca_1" };
    const { stripe, sent } = connect([success(account), success(account)]);
    const type = "v1.financial_connections.account.balance_refresh_failed";
    const related_object = { url: `${ACCOUNTS}/fca_1` };
    const read = await retrieve(stripe, { type, related_object });
    expectTypeOf(read.balance_refresh).toEqualTypeOf<Schemas.Account["balance_refresh"]>();
    await retrieve(stripe, { type, related_object, context: "acct_1" });
    expect(read).toEqual(account);
    expect(sent.map(({ url, headers }) => [url, headers.get("stripe-context")])).toEqual([
      ["https://api.stripe.com/v1/financial_connections/accounts/fca_1", null],
      ["https://api.stripe.com/v1/financial_connections/accounts/fca_1", "acct_1"],
    ]);
    const elsewhere = retrieve(stripe, { type, related_object: { url: "https://evil.example/v1/x" } });
    await expect(elsewhere).rejects.toThrow(MisuseError);
    expect(sent).toHaveLength(2);
  });

  test("without a body have no form", async () => {
    const { stripe, sent } = connect([success({ object: "financial_connections.account" })]);
    const params = { path: { account: "fca_1" } };
    await stripe.POST("/v1/financial_connections/accounts/{account}/disconnect", { params });
    expect(sent[0]?.body).toBeNull();
  });

  test("that are wrong are never sent", async () => {
    const { stripe, sent } = connect([]);
    const account = (id: string) => stripe.GET(`${ACCOUNTS}/{account}`, { params: { path: { account: id } } });
    for (const id of ["", "..", "fca 1", "fca_1/owners"]) await expect(account(id)).rejects.toThrow(MisuseError);
    const accounts = NaN;
    await expect(stripe.POST(SESSIONS, { body: { ...session.body, limits: { accounts } } })).rejects.toThrow(
      MisuseError,
    );
    expect(sent).toEqual([]);
  });

  test("need a secret or restricted key, an account and a plain URL", () => {
    for (const apiKey of ["", "pk_test_1", "sk_", "sk_test 1"]) {
      expect(() => createStripeClient({ apiKey })).toThrow(MisuseError);
    }
    createStripeClient({ apiKey: "rk_live_1" });
    expect(() => createStripeClient({ apiKey: KEY, stripeAccount: "acct 1" })).toThrow(MisuseError);
    expect(() => createStripeClient({ apiKey: KEY, baseUrl: "http://example.com" })).toThrow(MisuseError);
  });
});

describe("retries", () => {
  const should = (word: string) => ({ "stripe-should-retry": word });
  const keys = (sent: { headers: Headers }[]) => new Set(sent.map(({ headers }) => headers.get("idempotency-key")));

  test.each([
    ["409 without a word", 409, {}, 2],
    ["409 that must not", 409, should("false"), 1],
    ["429", 429, {}, 2],
    ["429 that must not", 429, should("false"), 1],
    ["503 that must not", 503, should("false"), 1],
    ["500, whose result is stored", 500, {}, 1],
    ["500 that may", 500, should("true"), 2],
    ["400", 400, {}, 1],
    ["400 that may", 400, should("true"), 2],
    ["a word that nobody knows", 400, should("maybe"), 1],
  ])("%s", async (_, status, headers, times) => {
    const { stripe, sent } = connect([failure(status, {}, headers)]);
    const result = await stripe.POST(SESSIONS, session).catch((error: unknown) => error);
    expect(sent).toHaveLength(times);
    expect(keys(sent).size).toBe(1);
    expect(result).toMatchObject(times === 2 ? { ok: true } : { status });
  });

  test("wait as long as Retry-After says, and not longer than maxRetryAfter", async () => {
    const { stripe, sent } = connect([failure(429, {}, { "retry-after": "21" })]);
    const result = await stripe.GET(ACCOUNTS);
    expect(sent).toHaveLength(1);
    expect(result.ok ? undefined : result.error.retryAfter).toBe(21);
  });

  test("end after maxRetries", async () => {
    const { stripe, sent } = connect(
      [409, 409, 409, 409].map((status) => failure(status)),
      { maxRetries: 3 },
    );
    expect((await stripe.POST(SESSIONS, session)).status).toBe(409);
    expect(sent).toHaveLength(4);
  });
});

describe("errors", () => {
  const answered = async (response: Response) =>
    (await connect([response], { maxRetries: 0 }).stripe.POST(SESSIONS, session)).error;

  test("say type, code and parameter, and repeat nothing that was sent", async () => {
    const error = await answered(
      failure(400, { type: "invalid_request_error", code: "parameter_missing", param: "account_holder[type]" }),
    );
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({
      status: 400,
      type: "invalid_request_error",
      code: "parameter_missing",
      subType: "parameter_missing",
      param: "account_holder[type]",
    });
    expect(error?.message).toBe("createSession: the API returned 400 parameter_missing");
    expect(JSON.stringify(error)).not.toContain("cus_secret");
    expect(error?.serverMessage).toContain("cus_secret");
  });

  test.each([
    [401, AuthorizationError],
    [403, AuthorizationError],
    [409, InvalidRequestError],
    [429, InvalidRequestError],
    [500, ServerError],
  ])("%i is told by its status", async (status, Class) => {
    expect(await answered(failure(status, { type: "invalid_request_error" }))).toBeInstanceOf(Class);
  });

  test("are thrown by unwrap; a success is the object itself", async () => {
    const { stripe } = connect([
      failure(400, {}),
      success({ object: "list", data: [], has_more: false, url: "/v1/x" }),
    ]);
    await expect(unwrap(stripe.POST(SESSIONS, session))).rejects.toThrow(InvalidRequestError);
    const list = await unwrap(stripe.GET(ACCOUNTS));
    expect(list.data).toEqual([]);
    expectTypeOf(list.has_more).toEqualTypeOf<boolean>();
  });

  test("of a success that is no object of Stripe's", async () => {
    for (const body of ["<html>", "{}", "null", "[]"]) {
      const { stripe } = connect([new Response(body)]);
      await expect(stripe.GET(ACCOUNTS)).rejects.toThrow(UnparsableResponseError);
    }
  });
});

describe("pages", () => {
  const ids = ["fca_1", "fca_2", "fca_3", "fca_4", "fca_5"];
  /** A server that pages as Stripe does. */
  const server = (limit: number, sent: string[] = []) => ({
    sent,
    fetch: async (url: string) => {
      sent.push(decodeURIComponent(new URL(url).search));
      const query = new URL(url).searchParams;
      const before = query.get("ending_before");
      const after = ids.indexOf(query.get("starting_after") ?? "") + 1;
      const end = before === null ? after + limit : ids.indexOf(before);
      const start = before === null ? after : Math.max(0, end - limit);
      const data = ids.slice(start, end).map((id) => ({ id, object: "financial_connections.account" }));
      const has_more = before === null ? end < ids.length : start > 0;
      return Response.json({ object: "list", data, has_more, url: "/v1/financial_connections/accounts" });
    },
  });
  const all = async (items: AsyncIterable<{ id: string }>) => {
    const found: string[] = [];
    for await (const { id } of items) found.push(id);
    return found;
  };
  const client = (fetch: (url: string) => Promise<Response>) => createStripeClient({ apiKey: KEY, fetch });

  test("are followed from the last item to the next", async () => {
    const { fetch, sent } = server(2);
    const query = { session: "fcsess_1", limit: 2 };
    expect(await all(paginate(client(fetch), ACCOUNTS, { params: { query } }))).toEqual(ids);
    const start = "?session=fcsess_1&limit=2";
    expect(sent).toEqual([start, `${start}&starting_after=fca_2`, `${start}&starting_after=fca_4`]);
  });

  test("are followed backwards from an item", async () => {
    const { fetch, sent } = server(2);
    const query = { ending_before: "fca_5" };
    expect(await all(paginate(client(fetch), ACCOUNTS, { params: { query } }))).toEqual(ids.slice(0, 4).reverse());
    expect(sent).toEqual(["?ending_before=fca_5", "?ending_before=fca_3"]);
  });

  test("end at a limit, and with an empty page that claims to have more", async () => {
    const { fetch, sent } = server(2);
    expect(await all(paginate(client(fetch), ACCOUNTS, { maxItems: 2 }))).toEqual(ids.slice(0, 2));
    expect(sent).toHaveLength(1);
    const empty = async () => Response.json({ object: "list", data: [], has_more: true, url: "/v1/x" });
    expect(await all(paginate(client(empty), ACCOUNTS))).toEqual([]);
  });

  test("of what is no list are an error", async () => {
    const { stripe } = connect([success()]);
    await expect(all(paginate(stripe, ACCOUNTS))).rejects.toThrow(UnparsableResponseError);
  });
});

describe("transactions", () => {
  const TRANSACTIONS = "/v1/financial_connections/transactions";
  const page = (ids: string[], hasMore: boolean) => ({
    object: "list",
    data: ids.map((id) => ({ id, object: "financial_connections.transaction" })),
    has_more: hasMore,
    url: TRANSACTIONS,
  });
  const account = (status: string) => ({
    id: "fca_1",
    object: "financial_connections.account",
    balance_refresh: null,
    ownership_refresh: { status: "failed" },
    transaction_refresh: { id: "fctxnref_2", status },
  });
  const params = { path: { account: "fca_1" } };

  const body = { features: ["transactions"] } as const;
  const options = { params, body, interval: 1, idempotencyKey: "order-1" };

  test.each([
    [
      "refresh",
      (stripe: StripeClient) => poll(stripe, "/v1/financial_connections/accounts/{account}/refresh", options),
    ],
    [
      "subscribe",
      (stripe: StripeClient) => poll(stripe, "/v1/financial_connections/accounts/{account}/subscribe", options),
    ],
  ])("poll begins with %s and reads the account until no refresh is pending", async (verb, begin) => {
    const { stripe, sent } = connect([
      success(account("pending")),
      success(account("pending")),
      success(account("succeeded")),
    ]);
    const read = await begin(stripe);
    expect(read.transaction_refresh).toMatchObject({ id: "fctxnref_2", status: "succeeded" });
    expect(sent.map(({ method, url }) => `${method} ${new URL(url).pathname.split("/").slice(4).join("/")}`)).toEqual([
      `POST fca_1/${verb}`,
      "GET fca_1",
      "GET fca_1",
    ]);
    expect(sent.map((each) => each.body)).toEqual(["features[0]=transactions", null, null]);
  });

  test("every page since a refresh keeps the account and the refresh", async () => {
    const { stripe, sent } = connect([success(page(["fctxn_2", "fctxn_1"], true)), success(page(["fctxn_0"], false))]);
    const query = { account: "fca_1", transaction_refresh: { after: "fctxnref_1" }, limit: 2 };
    const ids: string[] = [];
    for await (const { id } of paginate(stripe, TRANSACTIONS, { params: { query } })) ids.push(id);
    expect(ids).toEqual(["fctxn_2", "fctxn_1", "fctxn_0"]);
    const first = "?account=fca_1&transaction_refresh[after]=fctxnref_1&limit=2";
    expect(sent.map(({ url }) => new URL(url).search)).toEqual([first, `${first}&starting_after=fctxn_1`]);
  });
});

test("events that were missed are listed by type, oldest last", async () => {
  const { stripe, sent } = connect([success({ object: "list", data: [], has_more: false, url: "/v1/events" })]);
  const query = { created: { gte: 1_761_600_000 }, delivery_success: false, type: "financial_connections.*" };
  for await (const event of paginate(stripe, "/v1/events", { params: { query } })) expect(event).toBeUndefined();
  expect(new URL(sent[0]!.url).search).toBe(
    "?created[gte]=1761600000&delivery_success=false&type=financial_connections.*",
  );
});
