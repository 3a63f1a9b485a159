/** A mock is called as `fetch` is, whatever it is called with. */
import { describe, expect, test } from "vitest";
import { createMockFetch } from "../../src/mock/index.ts";

const url = "https://dev.methodfi.com/accounts/acc_1/balances";
const authorization = "Bearer sk_test";
const json = { authorization, "content-type": "application/json" };
const mock = createMockFetch({ api: "method", version: "2026-03-30" });

describe("arguments", () => {
  const post = { method: "POST", headers: json, body: "{}" };
  const stream = () => new Response("{}").body;
  test.each<[string, Parameters<typeof fetch>]>([
    ["text and options", [url, post]],
    ["a URL", [new URL(url), post]],
    ["a Request", [new Request(url, post)]],
    ["a Request and options", [new Request(url, { headers: json }), { method: "POST", body: "{}" }]],
    ["a method in small letters", [url, { ...post, method: "post" }]],
    ["Headers", [url, { ...post, headers: new Headers(json) }]],
    ["pairs of headers", [url, { ...post, headers: Object.entries(json) }]],
    ["bytes", [url, { ...post, body: new TextEncoder().encode("{}") }]],
    ["a Blob", [url, { ...post, body: new Blob(["{}"]) }]],
    ["a stream", [url, { ...post, body: stream(), duplex: "half" } as RequestInit]],
    ["other options", [url, { ...post, redirect: "error", credentials: "omit" }]],
  ])("%s", async (_, args) => {
    mock.reset();
    const response = await mock(...args);
    expect([response.status, response.url]).toEqual([200, url]);
    expect(mock.requests()).toMatchObject([{ method: "POST", operationId: "createAccountBalance", body: {} }]);
  });

  test.each<[string, Parameters<typeof fetch>]>([
    ["a relative address", ["/ping"]],
    ["an address with a password", ["https://a:b@dev.methodfi.com/ping"]],
    ["a GET with a body", [url, { body: "{}" }]],
    ["a header that is none", [url, { headers: { "a b": "c" } }]],
    ["a method that is none", [url, { method: "GE T" }]],
  ])("%s is refused as `fetch` does", async (_, args) => {
    await expect(mock(...args)).rejects.toThrow(TypeError);
  });

  test("a text without a content type is plain text, as with `fetch`", async () => {
    const response = await mock(url, { method: "POST", headers: { authorization }, body: "{}" });
    expect(response.headers.get("sl-violations")).toContain("text/plain");
  });
});

describe("signals", () => {
  const signal = AbortSignal.abort(new Error("enough"));

  test("a request that was given up is not answered, nor recorded", async () => {
    mock.reset();
    await expect(mock(url, { headers: json, signal })).rejects.toThrow("enough");
    await expect(mock(new Request(url, { headers: json, signal }))).rejects.toThrow("enough");
    expect(mock.requests()).toEqual([]);
  });

  test("a slow answer can be given up", async () => {
    mock.reset();
    mock.next("listAccountBalances", { delay: 600_000 });
    const controller = new AbortController();
    const answer = mock(url, { headers: json, signal: controller.signal });
    controller.abort(new Error("too slow"));
    await expect(answer).rejects.toThrow("too slow");
  });
});

test("an answer is a Response like any other", async () => {
  const response = await mock("https://dev.methodfi.com/ping", { headers: json });
  expect(response).toBeInstanceOf(Response);
  const copy = response.clone();
  expect(await response.json()).toEqual(await copy.json());
  expect(response.bodyUsed).toBe(true);
});
