/** Methods, media types, keys and reserved names, as HTTP and the APIs have them. */
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createMockFetch, startMock } from "../../src/mock/index.ts";

const HOST = "https://dev.methodfi.com";
const STRIPE = "https://api.stripe.com/v1/financial_connections";
const headers = { authorization: "Bearer sk_test" };
const mock = createMockFetch({ api: "method", version: "2026-03-30" });
const stripe = createMockFetch({ api: "stripe" });

describe("methods", () => {
  const call = (method: string, path: string) => mock(HOST + path, { method, headers });

  test.each(["/ping", "/accounts", "/accounts/acc_1/balances"])("HEAD %s has the head of the GET", async (path) => {
    const [head, get] = [await call("HEAD", path), await call("GET", path)];
    const plain = (response: Response) =>
      Object.fromEntries([...response.headers].filter(([name]) => !["request-id", "idem-request-id"].includes(name)));
    expect([head.status, plain(head), await head.text()]).toEqual([200, plain(get), ""]);
  });

  test("HEAD over HTTP says how long the body of the GET is", async () => {
    const server = await startMock({ api: "stripe" });
    onTestFinished(() => server.close());
    const init = { headers: { authorization: "Bearer sk_test_1" } };
    const head = await fetch(`${server.url}/v1/financial_connections/accounts`, { ...init, method: "HEAD" });
    const get = await fetch(`${server.url}/v1/financial_connections/accounts`, init);
    expect([head.status, head.headers.get("content-length")]).toEqual([200, get.headers.get("content-length")]);
    expect(server.requests().map(({ method, status }) => `${method} ${status}`)).toEqual(["HEAD 200", "GET 200"]);
  });

  test.each([
    ["HEAD", "/payments/pmt_1/reversals", 200, null],
    ["HEAD", "/simulate/payments/pmt_1", 405, "POST"],
    ["PUT", "/ping", 405, "GET, HEAD"],
    ["PATCH", "/accounts", 405, "GET, HEAD, POST"],
    ["OPTIONS", "/ping", 405, "GET, HEAD"],
    ["PROPFIND", "/ping", 501, "GET, HEAD"],
    ["get", "/ping", 200, null],
  ])("%s %s gets %i", async (method, path, status, allow) => {
    const response = await call(method, path);
    const allowed = response.headers.get("allow")?.split(", ").sort().join(", ") ?? null;
    expect([response.status, allowed]).toEqual([status, allow?.split(", ").sort().join(", ") ?? null]);
  });
});

describe("media types", () => {
  const session = "account_holder[type]=customer&account_holder[customer]=cus_1&permissions[0]=balances";

  test.each(["Application/X-WWW-Form-Urlencoded", "application/x-www-form-urlencoded; charset=UTF-8"])(
    "a form as %s",
    async (type) => {
      const init = {
        method: "POST",
        headers: { authorization: "Bearer sk_test_1", "content-type": type },
        body: session,
      };
      expect((await stripe(`${STRIPE}/sessions`, init)).status).toBe(200);
    },
  );

  test.each(["APPLICATION/JSON", "application/json;charset=utf-8", 'application/json ; charset="utf-8"'])(
    "JSON as %s",
    async (type) => {
      const init = { method: "POST", headers: { ...headers, "content-type": type }, body: "{}" };
      expect((await mock(`${HOST}/accounts/acc_1/balances`, init)).status).toBe(200);
    },
  );

  test.each(["text/plain", "application/vnd.api+json", "application/jsonp", ""])("not as %j", async (type) => {
    const init = { method: "POST", headers: { ...headers, "content-type": type }, body: "{}" };
    const response = await mock(`${HOST}/accounts/acc_1/balances`, init);
    expect([response.status, response.headers.get("sl-violations")]).toEqual([
      400,
      expect.stringContaining("content-type"),
    ]);
  });

  test("a test's own media type in capitals is still JSON", async () => {
    mock.next("ping", { headers: { "content-type": "Application/Problem+JSON" } });
    expect(await (await mock(`${HOST}/ping`, { headers })).json()).toMatchObject({ success: true });
  });
});

describe("a byte order mark before JSON", () => {
  const text = '\uFEFF{"unknown":1}';
  const post = (body: BodyInit) => ({
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body,
  });
  const path = "/entities/ent_1/connect";

  test.each<[string, () => Promise<Response>]>([
    ["text", () => mock(HOST + path, post(text))],
    ["bytes", () => mock(HOST + path, post(new TextEncoder().encode(text)))],
    ["a request", () => mock(new Request(HOST + path, post(text)))],
  ])("is no part of %s", async (_, call) => {
    expect((await call()).headers.get("sl-violations") ?? "").not.toContain("malformed-json");
    expect(mock.requests().at(-1)?.body).toEqual({ unknown: 1 });
  });

  test("nor of a body on a port", async () => {
    const server = await startMock({ api: "method" });
    onTestFinished(() => server.close());
    const response = await fetch(server.url + path, post(text));
    expect(response.headers.get("sl-violations") ?? "").not.toContain("malformed-json");
    expect(server.requests().at(-1)?.body).toEqual({ unknown: 1 });
  });
});

test.each([
  ["sk_org_test_1", 200],
  ["sk_org_live_1", 200],
  ["sk_test_1", 200],
  ["rk_live_1", 200],
  ["pk_test_1", 401],
  ["sk_org_1", 401],
  ["rk_org_test_1", 401],
  ["sk_test_", 401],
])("a Stripe key of the form %s gets %i", async (key, status) => {
  const sent = { authorization: `Bearer ${key}`, "stripe-context": "acct_1" };
  expect((await stripe(`${STRIPE}/accounts`, { headers: sent })).status).toBe(status);
});

describe("a recorded form is the validated object", () => {
  const form = { authorization: "Bearer sk_test_1", "content-type": "application/x-www-form-urlencoded" };
  const bodyOf = async (body: string, more: Record<string, string> = {}) => {
    await stripe(`${STRIPE}/sessions`, { method: "POST", headers: { ...form, ...more }, body });
    return stripe.requests("createSession").at(-1)?.body;
  };

  test("with lists, numbers and nested values", async () => {
    expect(await bodyOf("account_holder[type]=customer&permissions[]=balances&limits[accounts]=2")).toEqual({
      account_holder: { type: "customer" },
      permissions: ["balances"],
      limits: { accounts: 2 },
    });
  });

  test("also when it was rejected, or came without a key", async () => {
    expect(await bodyOf("colour=red")).toEqual({ colour: "red" });
    expect(await bodyOf("colour=red", { authorization: "" })).toEqual({ colour: "red" });
  });

  test("and text where it is of another media type", async () => {
    expect(await bodyOf("colour", { "content-type": "text/plain" })).toBe("colour");
  });
});

describe("__code and __example", () => {
  const ping = async (query: string, more: Record<string, string> = {}) => {
    const response = await mock(`${HOST}/ping${query}`, { headers: { ...headers, ...more } });
    return [response.status, response.headers.get("sl-violations")];
  };

  test.each([
    ["?__code=429", 429],
    ["?__code=400&__example=invalid-request", 400],
    ["?__example=too-many-requests", 429],
    ["?__example=pong", 200],
  ])("%s selects a response as `Prefer` does", async (query, status) => {
    expect(await ping(query)).toEqual([status, null]);
    expect(mock.requests("ping").at(-1)).toMatchObject({ query: [], status });
    expect(mock.requests("ping").at(-1)?.headers).not.toHaveProperty("prefer");
  });

  test("yield to the header", async () => {
    expect(await ping("?__code=429", { prefer: "code=500" })).toEqual([500, null]);
  });

  test("are rejected when they name no response, with the nearest names", async () => {
    expect(await ping("?__code=299")).toEqual([400, expect.stringContaining("documents no response 299")]);
    expect(await ping("?__example=pnog")).toEqual([400, expect.stringContaining("Nearest: pong (200)")]);
    expect(await ping("?__code=x")).toEqual([400, expect.stringContaining("must be an HTTP status")]);
  });

  test("work where queries are forms and unknown names are errors", async () => {
    const sent = { authorization: "Bearer sk_test_1" };
    const response = await stripe(`${STRIPE}/accounts?limit=1&__code=429`, { headers: sent });
    expect(response.status).toBe(429);
    expect(stripe.requests("listAccounts").at(-1)?.query).toEqual([["limit", "1"]]);
    expect((await stripe(`${STRIPE}/accounts?__seed=1`, { headers: sent })).status).toBe(400);
  });
});

test("delays follow fake timers once the description is loaded", async () => {
  const delayed = createMockFetch({ api: "method", version: "2026-03-30" });
  await delayed.ready();
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  delayed.next("ping", { delay: 5000 });
  let status: number | undefined;
  void delayed(`${HOST}/ping`, { headers }).then((response) => (status = response.status));
  await vi.advanceTimersByTimeAsync(4999);
  expect(status).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  expect(status).toBe(200);
});
