import { afterEach, describe, expect, test, vi } from "vitest";
import { MisuseError } from "../../src/runtime/errors.ts";
import { createMethodClient } from "../../src/method/index.ts";
import { KEY, success, testClient } from "./api.ts";

afterEach(() => vi.unstubAllGlobals());

const create = (options: object) => () => testClient(options);

describe("the key", () => {
  test.each([undefined, "", "sk_", "pk_123", "Bearer sk_123", " sk_123", "sk_12 3", "sk_123\n", "sk_ü", 5, null, {}])(
    "%j is refused, and not repeated",
    (apiKey) => {
      expect(create({ apiKey })).toThrow(MisuseError);
      expect(create({ apiKey })).toThrow("linkspec: Invalid apiKey: expected a key that starts with sk_ or otkn_.");
    },
  );
});

describe("the server", () => {
  test.each([
    "https://dev.example.test",
    "https://dev.example.test/",
    "https://proxy.example.test/method",
    "http://localhost:4010",
    "http://127.0.0.1:4010",
    "http://127.8.0.1",
    "http://[::1]:4010",
  ])("%s is accepted", async (baseUrl) => {
    let sent = "";
    const client = testClient({ baseUrl, fetch: async (url) => ((sent = url), success({})) });
    await client.GET("/accounts");
    expect(sent).toBe(`${baseUrl.replace(/\/$/, "")}/accounts`);
  });

  test.each([
    "http://dev.example.test",
    // Names below localhost are looked up in DNS.
    "http://api.localhost",
    "http://localhost.",
    "http://mock:4010",
    "http://localhost.example.test",
    "http://127.0.0.1.example.test",
    "http://example.test/localhost/",
    "http://example.test:80@localhost/",
    "http://user:pass@localhost",
    "https://user:pass@dev.example.test",
    "https://dev.example.test?key=1",
    "https://dev.example.test#there",
    "ftp://dev.example.test",
    "javascript:alert(1)",
    "dev.example.test",
    "//dev.example.test",
    "",
    5,
  ])("%s is refused", (baseUrl) => expect(create({ baseUrl })).toThrow(/Invalid baseUrl/));

  test("allowInsecureHttp accepts http for any host, and nothing else", async () => {
    const hosts = [
      "http://mock:4010",
      "http://api.localhost",
      "http://dev.example.test/below",
      "http://192.168.0.2:80",
    ];
    for (const baseUrl of hosts) {
      let sent = "";
      const fetch = async (url: string) => ((sent = url), success({}));
      await testClient({ baseUrl, allowInsecureHttp: true, fetch }).GET("/accounts");
      expect(sent).toBe(`${new URL(baseUrl).href.replace(/\/$/, "")}/accounts`);
      expect(create({ baseUrl, allowInsecureHttp: false })).toThrow(MisuseError);
    }
    for (const baseUrl of ["ftp://mock", "http://user:pass@mock", "http://mock?x", "mock:4010", "file:///etc"]) {
      expect(create({ baseUrl, allowInsecureHttp: true })).toThrow("Invalid baseUrl");
    }
  });

  test("the message has the host that is wrong, and never a path or a query", () => {
    expect(create({ baseUrl: "http://mock:4010/secret" })).toThrow(
      'Invalid baseUrl "http://mock:4010": use https, a loopback host, or set allowInsecureHttp.',
    );
    expect(create({ baseUrl: "https://x.test/?secret" })).toThrow(
      "Invalid baseUrl: it must have no credentials, query or fragment.",
    );
  });

  test("an environment is one of the description's servers", async () => {
    for (const environment of [undefined, "prod", "constructor", "__proto__"]) {
      expect(create({ environment })).toThrow(/Invalid environment: expected dev/);
    }
    let sent = "";
    const method = createMethodClient({
      apiKey: KEY,
      environment: "sandbox",
      fetch: async (url) => ((sent = url), success(null)),
    });
    await method.GET("/ping");
    expect(sent).toBe("https://sandbox.methodfi.com/ping");
  });
});

describe("numbers", () => {
  const names = ["timeout", "totalTimeout", "maxRetries", "maxRetryAfter", "backoff", "maxBackoff", "maxResponseBytes"];

  test.each(names.flatMap((name) => [-1, NaN, Infinity, 2 ** 31, "5", null].map((value) => [name, value])))(
    "%s: %j is refused",
    (name, value) => expect(create({ [name as string]: value })).toThrow(`Invalid ${name} (`),
  );

  test("a timeout is not 0", () => {
    expect(create({ timeout: 0 })).toThrow("Invalid timeout (0): expected a number from 1 to 2147483647.");
    expect(create({ totalTimeout: 0 })).toThrow("Invalid totalTimeout (0)");
    expect(create({ maxRetries: 0, backoff: 0 })).not.toThrow();
  });

  test("a call's are checked too, and undefined means the client's", async () => {
    const client = testClient({ fetch: async () => success({}) });
    await expect(client.GET("/accounts", { timeout: -1 })).rejects.toMatchObject({ name: "MisuseError" });
    await expect(client.GET("/accounts", { timeout: undefined, maxRetries: undefined })).resolves.toMatchObject({
      ok: true,
    });
  });
});

describe("a browser", () => {
  const browser = { userAgent: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36" };

  test("gets no client, unless it is asked for", () => {
    vi.stubGlobal("navigator", browser);
    expect(create({})).toThrow("Secret keys must not be used in a browser");
    expect(create({ dangerouslyAllowBrowser: true })).not.toThrow();
  });

  test.each([
    undefined,
    {},
    { userAgent: "Node.js/24" },
    { userAgent: "Cloudflare-Workers" },
    { userAgent: "Deno/2.5" },
  ])("%j is none", (navigator) => {
    vi.stubGlobal("navigator", navigator);
    expect(create({})).not.toThrow();
  });

  test("Cloudflare knows no redirect: error", async () => {
    vi.stubGlobal("navigator", { userAgent: "Cloudflare-Workers" });
    let sent: RequestInit = {};
    const redirect = new Response(null, { status: 302, headers: { location: "https://other.test" } });
    const client = testClient({ fetch: async (_, init) => ((sent = init), redirect) });
    await expect(client.GET("/accounts")).rejects.toMatchObject({ status: 302 });
    expect(sent.redirect).toBe("manual");
  });
});

test("the global fetch is looked up when it is used, so that interceptors installed later take effect", async () => {
  const client = testClient();
  vi.stubGlobal("fetch", async () => success({ id: "intercepted" }));
  expect(await client.GET("/accounts")).toMatchObject({ data: { id: "intercepted" } });
});
