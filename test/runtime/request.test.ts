import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CallInput } from "../../src/runtime/call.ts";
import { KEY, success, testClient } from "./api.ts";

/** What a call sends. */
async function sentBy(method: "GET" | "POST" | "PUT", path: string, input: CallInput, options = {}) {
  let sent: { url: string; init: RequestInit } | undefined;
  const fetch = async (url: string, init: RequestInit) => ((sent = { url, init }), success({}));
  await testClient({ fetch, ...options })[method](path, input);
  const { url, init } = sent as unknown as { url: string; init: RequestInit };
  return { url: new URL(url), href: url, init, headers: new Headers(init.headers) };
}

/** Whether a call is refused before anything is sent. */
async function isRefused(method: "GET" | "POST" | "PUT", path: string, input: CallInput): Promise<boolean> {
  let sent = 0;
  const client = testClient({ fetch: async () => (sent++, success({})) });
  const error = await client[method](path, input).then(
    () => undefined,
    (error: Error) => error,
  );
  return error?.name === "MisuseError" && sent === 0;
}

const text = fc.string({ unit: "binary" });

describe("path values", () => {
  const withId = (acc_id: unknown) => ({ params: { path: { acc_id } } });

  test.each([
    undefined,
    null,
    "",
    ".",
    "..",
    "acc_",
    "acc_1/..",
    "ent_1",
    " acc_1",
    "acc_1\n",
    5,
    {},
    ["acc_1"],
    "%2e%2e",
  ])("%j is refused", async (value) => expect(await isRefused("GET", "/accounts/{acc_id}", withId(value))).toBe(true));

  test("an id without a pattern of its own has to begin as its parameter is called", async () => {
    const path = (bal_id: string) => ({ params: { path: { acc_id: "acc_1", bal_id } } });
    expect(await isRefused("GET", "/accounts/{acc_id}/balances/{bal_id}", path("acc_1"))).toBe(true);
    const { url } = await sentBy("GET", "/accounts/{acc_id}/balances/{bal_id}", path("bal_1"));
    expect(url.pathname).toBe("/accounts/acc_1/balances/bal_1");
  });

  test("values that the path does not name are not sent", async () => {
    const input = { params: { path: { acc_id: "acc_1", constructor: "x", extra: ".." } } };
    expect((await sentBy("GET", "/accounts/{acc_id}", input)).href).toBe("https://dev.example.test/accounts/acc_1");
  });

  test("a missing one is refused", async () => {
    expect(await isRefused("GET", "/accounts/{acc_id}", {})).toBe(true);
    expect(await isRefused("GET", "/accounts/{acc_id}", { params: { path: {} } })).toBe(true);
  });

  test("an id never leaves its segment", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          text,
          text.map((rest) => `acc_${rest}`),
        ),
        async (value) => {
          if (await isRefused("GET", "/accounts/{acc_id}", withId(value))) return;
          const { url } = await sentBy("GET", "/accounts/{acc_id}", withId(value));
          expect(url.pathname).toBe(`/accounts/${value}`);
        },
      ),
    );
  });

  test.each(["", ".", "..", "a/b"])("%j is refused without a pattern of its own", async (name) => {
    expect(await isRefused("GET", "/files/{name}", { params: { path: { name } } })).toBe(true);
  });

  test("a value without a pattern of its own is escaped, so that decoding gives it back", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (name) => {
        const input = { params: { path: { name } } };
        if (await isRefused("GET", "/files/{name}", input)) {
          // Nothing but what cannot be a segment, or is no text.
          expect(name === "" || /^\.\.?$|\/|\n/.test(name) || !name.isWellFormed()).toBe(true);
          return;
        }
        const { url } = await sentBy("GET", "/files/{name}", input);
        const segments = url.pathname.split("/");
        expect(segments).toHaveLength(3);
        expect(decodeURIComponent(segments[2] as string)).toBe(name);
      }),
    );
  });
});

describe("query values", () => {
  const plain = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.integer(),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const names = fc.stringMatching(/^[a-z_]{1,8}(\[\])?$/);

  test("decoding gives back what was given: arrays repeat their name, undefined and null are left out", async () => {
    const value = fc.oneof(plain, fc.array(plain, { maxLength: 4 }), fc.constantFrom(undefined, null));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(names, value), async (query) => {
        const { url } = await sentBy("GET", "/accounts", { params: { query } });
        const expected = Object.entries(query).flatMap(([name, value]) =>
          [value ?? []].flat().map((item) => [name, String(item)]),
        );
        expect([...url.searchParams]).toEqual(expected);
      }),
    );
  });

  test("expand[] goes out under that name", async () => {
    const { href } = await sentBy("GET", "/accounts", { params: { query: { "expand[]": ["balance", "update"] } } });
    expect(href).toBe("https://dev.example.test/accounts?expand[]=balance&expand[]=update");
  });

  test.each([[new Date(0)], [{ a: 1 }], [[["nested"]]], [[undefined]], [NaN], [Infinity], [() => 1], ["lone \ud800"]])(
    "%j is refused",
    async (value) => {
      expect(await isRefused("GET", "/accounts", { params: { query: { status: value } } })).toBe(true);
    },
  );

  test.each(["a&b", "a=b", "a b", "", "a#b"])("the name %j is refused", async (name) => {
    expect(await isRefused("GET", "/accounts", { params: { query: { [name]: "1" } } })).toBe(true);
  });
});

describe("bodies", () => {
  test("JSON arrives as it was given", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (body) => {
        const { init, headers } = await sentBy("POST", "/accounts", { body });
        expect(JSON.parse(init.body as string)).toEqual(JSON.parse(JSON.stringify(body)));
        expect(headers.get("content-type")).toBe("application/json");
      }),
    );
  });

  test("none is sent, and no content type, when none is given", async () => {
    const { init, headers } = await sentBy("POST", "/accounts", {});
    expect(init.body).toBeNull();
    expect(headers.has("content-type")).toBe(false);
  });

  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;
  test.each([
    ["a cycle", cycle],
    ["a bigint", 1n],
    ["a function", () => 1],
  ])("%s is refused", async (_, body) => {
    expect(await isRefused("POST", "/accounts", { body })).toBe(true);
  });

  test("a GET takes none, whatever the API's encoding", async () => {
    expect(await isRefused("GET", "/accounts", { body: {} })).toBe(true);
    const encode = () => ({ body: "a=1", contentType: "application/x-www-form-urlencoded" });
    const client = testClient({}, undefined, { encode });
    await expect(client.GET("/accounts", { body: {} })).rejects.toMatchObject({ name: "MisuseError" });
  });

  test("an API can have its own encoding", async () => {
    let sent: RequestInit = {};
    const encode = () => ({ body: "a[0]=1", contentType: "application/x-www-form-urlencoded" });
    const client = testClient({ fetch: async (_, init) => ((sent = init), success({})) }, undefined, { encode });
    await client.POST("/accounts", { body: { a: [1] } });
    expect(sent.body).toBe("a[0]=1");
    expect(new Headers(sent.headers).get("content-type")).toBe("application/x-www-form-urlencoded");
  });
});

describe("headers", () => {
  test("the key and the version", async () => {
    const { headers } = await sentBy("GET", "/accounts", {});
    expect(Object.fromEntries(headers)).toEqual({
      authorization: `Bearer ${KEY}`,
      "method-version": "2030-01-01",
    });
  });

  test("a call's replace the client's, and neither replaces the key and the version", async () => {
    const options = { headers: { Prefer: "client", "X-Team": "a", authorization: "no" } };
    const { headers } = await sentBy(
      "GET",
      "/accounts",
      { headers: { prefer: "call", "Method-Version": "no" } },
      options,
    );
    expect(Object.fromEntries(headers)).toMatchObject({
      prefer: "call",
      "x-team": "a",
      authorization: `Bearer ${KEY}`,
      "method-version": "2030-01-01",
    });
  });

  test.each([{ "bad name": "x" }, { fine: "line\nbreak" }, { fine: "snowman ☃" }])("%j is refused", async (headers) => {
    expect(await isRefused("GET", "/accounts", { headers: headers as unknown as Record<string, string> })).toBe(true);
  });

  test("names in another case are the same header", async () => {
    const { headers } = await sentBy("GET", "/accounts", { headers: { PREFER: "a", AUTHORIZATION: "no" } });
    expect([headers.get("prefer"), headers.get("authorization")]).toEqual(["a", `Bearer ${KEY}`]);
  });

  test("the client's own are refused when it is created", () => {
    expect(() => testClient({ headers: { fine: "line\nbreak" } })).toThrow(
      "Invalid header fine: it has a character that headers do not allow.",
    );
  });

  test("redirects are not followed", async () => {
    expect((await sentBy("GET", "/accounts", {})).init.redirect).toBe("error");
  });
});

describe("paths", () => {
  test.each(["/nowhere", "accounts", "/accounts/", "", "constructor", "toString", "__proto__", "/accounts/acc_1"])(
    "%j is refused",
    async (path) => expect(await isRefused("GET", path, {})).toBe(true),
  );

  test("a method that the path does not have is refused", async () => {
    expect(await isRefused("PUT", "/accounts", {})).toBe(true);
  });
});
