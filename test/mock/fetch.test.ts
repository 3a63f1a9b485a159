import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createMockFetch, startMock } from "../../src/mock/index.ts";

const version = "2026-03-30";
const base = "https://dev.methodfi.com";
const headers = { authorization: "Bearer sk_test" };
const balance = `${base}/accounts/acc_1/balances/bal_1`;

describe("createMockFetch", () => {
  test("answers with the first example of the usual answer", async () => {
    const response = await createMockFetch({ api: "method", version })(`${base}/ping`, { headers });
    expect(response.status).toBe(200);
    expect(response.headers.get("sl-violations")).toBeNull();
    expect(await response.json()).toEqual({ success: true, data: null, message: "pong" });
  });

  test.each([
    ["no credential", "/ping", {}, 401, "unauthorized"],
    ["a key of another kind", "/ping", { headers: { authorization: "Bearer pk_1" } }, 401, "unauthorized"],
    ["an unknown path", "/nowhere", { headers }, 404, "unknown-route"],
    ["a method that the path lacks", "/ping", { headers, method: "DELETE" }, 405, "method-not-allowed"],
    ["a wrong id prefix", "/accounts/ent_1/balances", { headers }, 400, "pattern"],
    ["a query value below its minimum", "/accounts/acc_1/balances?page=0", { headers }, 400, "minimum"],
    [
      "an unknown version",
      "/ping",
      { headers: { ...headers, "method-version": "2020-01-01" } },
      400,
      "unknown-version",
    ],
    ["an example that does not exist", "/ping", { headers: { ...headers, prefer: "example=none" } }, 400, "prefer"],
    ["a status that is not documented", "/ping", { headers: { ...headers, prefer: "code=418" } }, 400, "prefer"],
  ])("refuses %s in the API's envelope", async (_, path, init, status, code) => {
    const response = await createMockFetch({ api: "method", version })(base + path, init);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ success: false, data: { error: { code: status } } });
    expect(JSON.parse(response.headers.get("sl-violations")!)).toMatchObject([{ code }]);
  });

  test.each([
    ["malformed JSON", "{", "application/json", "malformed-json"],
    ["a body that the schema refuses", '{"a":1}', "application/json", "maxProperties"],
    ["another content type", "a=1", "application/x-www-form-urlencoded", "content-type"],
  ])("refuses %s with the reason", async (_, body, type, code) => {
    const init = { method: "POST", headers: { ...headers, "content-type": type }, body };
    const response = await createMockFetch({ api: "method", version })(`${base}/accounts/acc_1/balances`, init);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ data: { error: { sub_type: "INVALID_REQUEST" } } });
    expect(response.headers.get("sl-violations")).toContain(`"${code}"`);
  });

  test("says of a compressed body that it is compressed", async () => {
    const sent = { ...headers, "content-type": "application/json", "content-encoding": "gzip" };
    const init = { method: "POST", headers: sent, body: gzipSync("{}") };
    const response = await createMockFetch({ api: "method", version })(`${base}/accounts/acc_1/balances`, init);
    expect([response.status, response.headers.get("sl-violations")]).toEqual([400, expect.stringContaining("is gzip")]);
  });

  test("gives the answer that Prefer names", async () => {
    const mock = createMockFetch({ api: "method", version });
    const created = balance.slice(0, balance.lastIndexOf("/"));
    const prefer = "code=400, example=product-unavailable";
    const response = await mock(created, { method: "POST", headers: { ...headers, prefer } });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ data: { error: { sub_type: "PRODUCT_UNAVAILABLE" } } });
  });

  test("`next` answers once, `always` until reset", async () => {
    const mock = createMockFetch({ api: "method", version });
    const statuses = async () => [(await mock(balance, { headers })).status, (await mock(balance, { headers })).status];
    mock.next("retrieveAccountBalance", { status: 500 }, { example: "failed" });
    expect(await statuses()).toEqual([500, 200]);
    mock.always("retrieveAccountBalance", { status: 404 });
    expect(await statuses()).toEqual([404, 404]);
    mock.reset();
    expect(await statuses()).toEqual([200, 200]);
  });

  test.each([
    [
      "a query parameter that is not declared",
      "/entities?page_limt=1",
      {},
      "query",
      "listEntities has no query parameter page_limt",
    ],
    [
      "a misspelt preference",
      "/ping",
      { prefer: "status=429" },
      "header",
      "Prefer accepts code and example here, not status",
    ],
  ])("warns of %s", async (_, path, own, place, message) => {
    const response = await createMockFetch({ api: "method", version })(base + path, {
      headers: { ...headers, ...own },
    });
    expect(response.status).toBe(200);
    const violations: unknown = JSON.parse(response.headers.get("sl-violations")!);
    expect(violations).toMatchObject([{ severity: "Warning", code: "unknown-input", message }]);
    expect(violations).toMatchObject([{ location: ["request", place, expect.any(String)] }]);
  });

  test("does not warn of preferences that other systems have", async () => {
    const prefer = 'respond-async, wait=10, return="minimal", code=200; example=pong';
    const response = await createMockFetch({ api: "method", version })(`${base}/ping`, {
      headers: { ...headers, prefer },
    });
    expect([response.status, response.headers.get("sl-violations")]).toEqual([200, null]);
  });

  test("refuses what is misspelt where the types were got around", () => {
    const mock = createMockFetch({ api: "method", version });
    expect(() => mock.next("ping", { exmaple: "pong" } as never)).toThrow(
      'Unknown option "exmaple" of a response. Nearest: example, ',
    );
    expect(() => mock.always("ping", { delay: -1 })).toThrow("must be milliseconds, at least 0");
    expect(() => mock.requests("pingg" as never)).toThrow('Unknown operation "pingg". Nearest: ping, ');
  });

  test("refuses an override that the description does not have", () => {
    const mock = createMockFetch({ api: "method", version });
    // @ts-expect-error no operation has this id
    expect(() => mock.next("retrieveNothing", {})).toThrow(/Unknown operation "retrieveNothing"/);
    // @ts-expect-error the operation does not document this status
    expect(() => mock.next("ping", { status: 299 })).toThrow(/no response 299/);
    // @ts-expect-error the operation has no example of this name
    expect(() => mock.always("ping", { example: "pung" })).toThrow('ping has no example "pung". Nearest: pong (200), ');
    // @ts-expect-error the name is that of another status
    expect(() => mock.next("ping", { status: 400, example: "pong" })).toThrow(/no example "pong" for 400/);
  });

  test("reports a body of the test's own that breaks the description", async () => {
    const mock = createMockFetch({ api: "method", version });
    // @ts-expect-error the description pins the message
    mock.next("ping", { status: 200, body: { success: true, data: null, message: "pung" } });
    const response = await mock(`${base}/ping`, { headers });
    expect(response.headers.get("sl-violations")).toContain('"const"');
  });

  test("records requests without the credential", async () => {
    const mock = createMockFetch({ api: "method", version });
    await mock(`${base}/accounts/acc_1/balances?page=2`, { headers });
    expect(mock.requests()).toMatchObject([
      { operationId: "listAccountBalances", query: [["page", "2"]], status: 200 },
    ]);
    expect(JSON.stringify(mock.requests())).not.toContain("sk_test");
  });
});

describe("startMock", () => {
  test("serves the same answers over HTTP and gives its port back", async () => {
    const mock = await startMock({ api: "method", version });
    const response = await fetch(`${mock.url}/accounts/acc_1/balances`, { method: "POST", headers, body: "{" });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ success: false });
    await mock.close();
    await expect(fetch(`${mock.url}/ping`)).rejects.toThrow("fetch failed");
  });
});

test("a gateway's status has the envelope of the API, or the body of the test", async () => {
  const mock = createMockFetch({ api: "method", version: "2026-03-30" });
  const ping = () => mock("https://dev.methodfi.com/ping", { headers: { authorization: "Bearer sk_test" } });
  mock.next("ping", { status: 504 }, { status: 502, body: { from: "a gateway" } });
  const [first, second] = [await ping(), await ping()];
  expect([first.status, await first.json()]).toMatchObject([504, { success: false, data: { error: { code: 504 } } }]);
  expect([second.status, await second.json()]).toEqual([502, { from: "a gateway" }]);
});

test("`when` chooses the requests that a response is for", async () => {
  const mock = createMockFetch({ api: "method", version: "2026-03-30" });
  const ping = async (key: string, query = "") => {
    const response = await mock(`https://dev.methodfi.com/ping${query}`, {
      headers: { authorization: `Bearer ${key}` },
    });
    return response.status;
  };
  mock.next("ping", { status: 503, when: { key: "sk_b" } });
  mock.always("ping", { status: 504, when: { query: { slow: "yes" }, headers: { Authorization: "Bearer sk_a" } } });
  expect([await ping("sk_a"), await ping("sk_b"), await ping("sk_b")]).toEqual([200, 503, 200]);
  expect([await ping("sk_a", "?slow=yes"), await ping("sk_a", "?slow=yes"), await ping("sk_c", "?slow=yes")]).toEqual([
    504, 504, 200,
  ]);
  expect(() => mock.next("ping", { when: { boddy: 1 } as never })).toThrow(
    'Unknown option "boddy" of the condition of a response. Nearest: body, ',
  );
});

describe("Prefer: respond-async", () => {
  const mock = createMockFetch({ api: "method", version });
  const connect = async (prefer: string | undefined, body: object = {}) => {
    const response = await mock(`${base}/entities/ent_1/connect`, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json", ...(prefer !== undefined && { prefer }) },
      body: JSON.stringify(body),
    });
    expect(response.headers.get("sl-violations")).toBeNull();
    return ((await response.json()) as { data: { status: string } }).data.status;
  };

  test("returns the connect before its work is done", async () => {
    expect(await connect(undefined)).toBe("completed");
    expect(await connect("respond-async")).toBe("pending");
    expect(await connect("wait=10, Respond-Async")).toBe("pending");
    expect(await connect("respond-async", { products: ["balance"], subscriptions: ["update"] })).toBe("pending");
  });

  test("yields to an example that is named, and has no effect where the operation does not declare it", async () => {
    expect(await connect("respond-async, example=completed")).toBe("completed");
    const sent = { method: "POST", headers: { ...headers, "content-type": "application/json" }, body: "{}" };
    const statusOf = async (prefer: object) =>
      (
        await (
          await mock(`${base}/entities/ent_1/identities`, { ...sent, headers: { ...sent.headers, ...prefer } })
        ).json()
      ).data.status as string;
    expect(await statusOf({ prefer: "respond-async" })).toBe(await statusOf({}));
  });
});
