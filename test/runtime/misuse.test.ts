/** Wrong input is rejected with a `MisuseError` that names it, before anything is sent, and leaves nothing behind. */
import { describe, expect, onTestFinished, test } from "vitest";
import type { CallInput } from "../../src/runtime/call.ts";
import type { PollInput } from "../../src/runtime/poll.ts";
import { paginate, poll } from "../../src/method/index.ts";
import { createStripeClient } from "../../src/stripe/index.ts";
import { KEY, success, testClient } from "./api.ts";
import { VirtualPlatform } from "./platform.ts";

/** What a call rejects with, and how many requests and timers it left. */
async function misuse(input: unknown, path: unknown = "/accounts", method: "GET" | "POST" = "POST") {
  let sent = 0;
  const platform = new VirtualPlatform();
  const client = testClient({ fetch: async () => (sent++, success({})) }, platform);
  const error = await client[method](path as string, input as CallInput).then(
    () => undefined,
    (error: Error) => error,
  );
  return { name: error?.name, message: error?.message, sent, timers: platform.limits };
}

const refused = (message: unknown) => ({ name: "MisuseError", message, sent: 0, timers: 0 });

test.each([
  new AbortController(),
  {},
  { aborted: false },
  { aborted: false, addEventListener() {} },
  null,
  5,
  "signal",
  AbortSignal,
])("a signal that is none: %s", async (signal) => {
  const outcome = await misuse({ signal });
  expect(outcome).toEqual(
    refused("createAccount: Invalid signal: expected an AbortSignal, such as the signal of an AbortController."),
  );
});

test.each([{}, [], ["a"], 5, true, null, "", " ", "a ", " a", "a\n", "ä", "x".repeat(256), Symbol("x"), () => "x"])(
  "an idempotency key that is none: %s",
  async (idempotencyKey) => {
    const outcome = await misuse({ body: {}, idempotencyKey });
    expect(outcome).toEqual(
      refused("createAccount: Invalid idempotencyKey: expected 1 to 255 characters of ASCII, or false."),
    );
  },
);

test.each([null, 5, "text", true, Symbol("x"), () => ({})])("options that are no object: %s", async (input) => {
  expect(await misuse(input)).toEqual(refused("createAccount: Invalid options: expected an object."));
});

test.each([{ toString: () => "/accounts" }, ["/accounts"], null, 5, {}])("a path that is no text: %j", async (path) =>
  expect(await misuse({}, path)).toMatchObject({ name: "MisuseError", sent: 0 }),
);

test.each([
  [
    "/accounts/acc_1",
    'of this path is not part of Method 2030-01-01. Pass "/accounts/{acc_id}", and its values in params.path.',
  ],
  ["/accounts/acc_1/nothing", "of this path is not part of Method 2030-01-01."],
  ["/acounts", "/acounts is not part of Method 2030-01-01."],
])("a path without its template: %s", async (path, message) =>
  expect(await misuse({}, path, "GET")).toEqual(refused(`linkspec: GET ${message}`)),
);

test.each([
  [{ path: null }, "params.path: expected an object"],
  [{ path: "acc_1" }, "params.path: expected an object"],
  [{ query: null }, "params.query: expected an object"],
  [{ query: 5 }, "params.query: expected an object"],
])("parameters that are no object: %j", async (params, message) => {
  expect(await misuse({ params })).toEqual(refused(`createAccount: Invalid ${message}.`));
});

describe("headers", () => {
  test.each([
    "connection",
    "Content-Length",
    "EXPECT",
    "host",
    "keep-alive",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
  ])("%s belongs to fetch", async (name) => {
    const message = `Invalid header ${name}: fetch sets it.`;
    expect(await misuse({ headers: { [name]: "close" } })).toEqual(refused(`createAccount: ${message}`));
    expect(() => testClient({ headers: { [name]: "close" } })).toThrow(message);
  });

  test.each([null, 5, true, {}, ["a"], Symbol("x")])("a value that is no text: %s", async (value) => {
    expect(await misuse({ headers: { prefer: value } })).toEqual(
      refused("createAccount: Invalid header prefer: expected a string."),
    );
  });

  test("undefined counts as missing, for a call and for a client", async () => {
    const sent: RequestInit[] = [];
    const fetch = async (_: string, init: RequestInit) => (sent.push(init), success({}));
    const client = testClient({ fetch, headers: { "x-team": undefined } });
    await client.GET("/accounts", { headers: { prefer: undefined, "x-trace": "1" } });
    expect(Object.keys(sent[0]?.headers ?? {}).sort()).toEqual(["authorization", "method-version", "x-trace"]);
  });
});

describe("a body that JSON would change", () => {
  test.each([
    ["NaN", { amount: NaN }, "amount"],
    ["Infinity", { amount: Infinity }, "amount"],
    ["-Infinity, nested", { a: { b: [{ amount: -Infinity }] } }, "amount"],
    ["an invalid date", { at: new Date(NaN) }, "at"],
    ["undefined in a list", { list: [1, undefined] }, "1"],
    ["a function", { callback: () => 1 }, "callback"],
    ["a symbol", { tag: Symbol("x") }, "tag"],
    ["a bigint", { amount: 1n }, "amount"],
    ["a set", { products: new Set(["balance"]) }, "products"],
    ["a map", { individual: new Map([["dob", "1997"]]) }, "individual"],
    ["a promise", { entity: Promise.resolve("ent_1") }, "entity"],
    ["bytes", { file: new Uint8Array(2) }, "file"],
    ["form data", { form: new FormData() }, "form"],
    ["a regular expression", { pattern: /x/ }, "pattern"],
    ["a set alone", new Set([1]), "a value"],
    ["NaN alone", NaN, "a value"],
    ["a name that must not be repeated", { "512-99 1234": NaN }, "a value"],
  ])("%s", async (_, body, name) => {
    expect(await misuse({ body })).toEqual(refused(`createAccount: Invalid body: ${name} has no JSON form.`));
  });

  test("dates, URLs and what has a toJSON are sent in their JSON form; undefined properties are omitted", async () => {
    const sent: RequestInit[] = [];
    const client = testClient({ fetch: async (_: string, init: RequestInit) => (sent.push(init), success({})) });
    const at = new Date(0);
    await client.POST("/accounts", {
      body: { at, url: new URL("https://x.test"), own: { toJSON: () => 1 }, no: undefined },
    });
    expect(sent[0]?.body).toBe('{"at":"1970-01-01T00:00:00.000Z","url":"https://x.test/","own":1}');
  });
});

describe("Stripe's forms", () => {
  const stripe = (sent: RequestInit[]) =>
    createStripeClient({
      apiKey: "sk_test",
      fetch: async (_: string, init: RequestInit) => (sent.push(init), Response.json({ object: "x" })),
    });
  const body = { account_holder: { type: "customer", customer: "cus_1" }, permissions: ["balances"] } as const;
  const post = (sent: RequestInit[], extra: object) =>
    stripe(sent).POST("/v1/financial_connections/sessions", { body: { ...body, ...extra } });

  test.each([
    ["a set", { permissions: new Set(["balances"]) }],
    ["a map", { filters: new Map() }],
    ["a promise", { filters: Promise.resolve({}) }],
    ["bytes", { filters: new Uint8Array(1) }],
    ["NaN", { limits: { accounts: NaN } }],
    ["an invalid date", { at: new Date(NaN) }],
    ["a bigint", { limits: { accounts: 1n } }],
  ])("%s is rejected", async (_, extra) => {
    const sent: RequestInit[] = [];
    await expect(post(sent, extra)).rejects.toMatchObject({ name: "MisuseError" });
    expect(sent).toEqual([]);
  });

  test("a URL is sent as text", async () => {
    const sent: RequestInit[] = [];
    await post(sent, { return_url: new URL("https://x.test/back") });
    expect(new URLSearchParams(String(sent[0]?.body)).get("return_url")).toBe("https://x.test/back");
  });
});

describe("options of a client", () => {
  test.each([undefined, null, 5, "sk_1"])("%j are no options", (options) => {
    expect(() => createStripeClient(options as never)).toThrow("Invalid options: expected an object.");
  });

  test.each([
    [{ apiKey: { toString: (): string => KEY } }, "Invalid apiKey: expected a key that starts with sk_ or otkn_."],
    [{ apiKey: [KEY] }, "Invalid apiKey"],
    [{ environment: ["dev"] }, "Invalid environment: expected dev, or a baseUrl."],
    [{ baseUrl: null }, "Invalid baseUrl: expected an absolute URL"],
    [{ baseUrl: "" }, "Invalid baseUrl: expected an absolute URL"],
    [{ fetch: {} }, "Invalid fetch: expected a function."],
    [{ fetch: null }, "Invalid fetch: expected a function."],
    [{ hooks: null }, "Invalid hooks: expected objects."],
    [{ hooks: [undefined] }, "Invalid hooks: expected objects."],
    [{ idempotencyKeys: "false" }, "Invalid idempotencyKeys: expected a boolean."],
    [{ dangerouslyAllowBrowser: "false" }, "Invalid dangerouslyAllowBrowser: expected a boolean."],
    [{ allowInsecureHttp: 1 }, "Invalid allowInsecureHttp: expected a boolean."],
  ])("%j", (options, message) => expect(() => testClient(options as never)).toThrow(message));

  test.each([null, 5, "", "acct 1", { toString: () => "acct_1" }])("an account that is none: %j", (stripeAccount) => {
    expect(() => createStripeClient({ apiKey: "sk_1", stripeAccount } as never)).toThrow("Invalid stripeAccount");
  });
});

describe("prototypes that other code has polluted", () => {
  const pollute = (properties: object) => {
    Object.assign(Object.prototype, properties);
    onTestFinished(() => {
      for (const name of Object.keys(properties)) delete (Object.prototype as Record<string, unknown>)[name];
    });
  };

  test("decide nothing about where a request goes, and what it carries", async () => {
    let sent: { url: string; init: RequestInit } | undefined;
    const fetch = async (url: string, init: RequestInit) => ((sent = { url, init }), success({}));
    const client = () => testClient({ fetch });
    pollute({ baseUrl: "https://evil.example", headers: { "x-evil": "1" }, timeout: -1, allowInsecureHttp: true });
    pollute({ acc_id: "acc_evil", idempotencyKey: "evil", body: { evil: 1 }, query: { evil: 1 }, signal: {} });
    await client().POST("/accounts", {});
    expect(sent?.url).toBe("https://dev.example.test/accounts");
    expect(sent?.init.body).toBeNull();
    expect(Object.keys(sent?.init.headers ?? {}).sort()).toEqual([
      "authorization",
      "idempotency-key",
      "method-version",
    ]);
    expect(new Headers(sent?.init.headers).get("idempotency-key")).not.toBe("evil");
    const call = client().GET("/accounts/{acc_id}", { params: { path: {} } });
    await expect(call).rejects.toMatchObject({ name: "MisuseError" });
  });

  test("decide no option of a Stripe client", async () => {
    const sent: RequestInit[] = [];
    pollute({ stripeAccount: "acct_evil", stripeContext: "acct_evil" });
    const fetch = async (_: string, init: RequestInit) => (sent.push(init), Response.json({ object: "list" }));
    await createStripeClient({ apiKey: "sk_1", fetch }).GET("/v1/financial_connections/accounts");
    expect(sent[0]?.headers).not.toHaveProperty("stripe-account");
    expect(sent[0]?.headers).not.toHaveProperty("stripe-context");
  });
});

describe("numbers of helpers", () => {
  const bad = [0, -5, NaN, Infinity, "abc", "5", null, {}, 2 ** 31];
  const account = { params: { path: { acc_id: "acc_1" } } };
  const client = (sent: string[]) =>
    testClient({ fetch: async (url) => (sent.push(url), success({ id: "bal_1", status: "pending" })) });
  const run = poll as unknown as (client: unknown, path: string, input?: PollInput) => Promise<unknown>;
  const list = paginate as unknown as (client: unknown, path: string, input?: object) => AsyncIterable<unknown>;

  test.each(bad.flatMap((value) => ["interval", "maxInterval", "maxWait"].map((name) => [name, value] as const)))(
    "poll: %s %j",
    async (name, value) => {
      if (name === "maxWait" && value === 0) return;
      const sent: string[] = [];
      const call = run(client(sent), "/accounts/{acc_id}/balances", { ...account, [name]: value });
      await expect(call).rejects.toMatchObject({
        name: "MisuseError",
        message: expect.stringContaining(`Invalid ${name} (`) as string,
      });
      expect(sent).toEqual([]);
    },
  );

  test.each(["until", "onState"])("poll: %s that is no function", async (name) => {
    const sent: string[] = [];
    const call = run(client(sent), "/accounts/{acc_id}/balances", { ...account, [name]: true });
    await expect(call).rejects.toMatchObject({ name: "MisuseError" });
    expect(sent).toEqual([]);
  });

  test.each([-1, NaN, "abc", "5", null, {}].flatMap((value) => ["maxItems", "maxPages"].map((name) => [name, value])))(
    "paginate: %s %j",
    (name, value) => {
      expect(() => list(client([]), "/accounts", { [name as string]: value })).toThrow(`Invalid ${String(name)} (`);
    },
  );

  test("paginate: no limit is written as Infinity", () => {
    expect(() => list(client([]), "/accounts", { maxItems: Infinity, maxPages: Infinity })).not.toThrow();
  });
});

test("a callback of poll that throws or rejects changes nothing", async () => {
  const run = poll as unknown as (client: unknown, path: string, input?: object) => Promise<unknown>;
  const fetch = async () => success({ id: "bal_1", status: "completed" });
  for (const fail of [
    () => Promise.reject(new Error("no")),
    () => {
      throw new Error("no");
    },
  ]) {
    // prettier-ignore
    const input = { params: { path: { acc_id: "acc_1" } }, onState: fail };
    expect(await run(testClient({ fetch }), "/accounts/{acc_id}/balances", input)).toMatchObject({ id: "bal_1" });
  }
});

test("an `until` that returns a promise is awaited", async () => {
  const run = poll as unknown as (client: unknown, path: string, input?: object) => Promise<unknown>;
  let sent = 0;
  const fetch = async () => success({ id: "bal_1", status: sent++ < 2 ? "a" : "b" });
  const client = testClient({ fetch, timeout: 60_001, totalTimeout: 60_002 }, new VirtualPlatform(60_001));
  const until = async ({ status }: { status: string }) => status === "b";
  const input = { params: { path: { acc_id: "acc_1" } }, until };
  expect(await run(client, "/accounts/{acc_id}/balances", input)).toMatchObject({ status: "b" });
  expect(sent).toBe(3);
});
