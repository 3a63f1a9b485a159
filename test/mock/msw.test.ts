/** The mock behind MSW, which intercepts the global `fetch`. */
import { http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createMswHandlers } from "../../src/mock/index.ts";

const mock = createMswHandlers(http, { api: "method", version: "2026-03-30" });
const server = setupServer(...mock);
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => mock.reset());
afterAll(() => server.close());

const headers = { authorization: "Bearer sk_test" };

test.each(["https://dev.methodfi.com", "https://production.methodfi.com"])("%s is answered", async (base) => {
  const response = await fetch(`${base}/accounts/acc_7/balances/bal_8`, { headers });
  expect(await response.json()).toMatchObject({ data: { id: "bal_8", account_id: "acc_7" } });
  expect((await fetch(`${base}/ping`)).status).toBe(401);
});

test("the controls work", async () => {
  mock.next("ping", { status: 429 }, { networkError: true });
  expect((await fetch("https://dev.methodfi.com/ping", { headers })).status).toBe(429);
  await expect(fetch("https://dev.methodfi.com/ping", { headers })).rejects.toThrow(TypeError);
  expect((await fetch("https://dev.methodfi.com/ping", { headers })).status).toBe(200);
  expect(mock.requests("ping")).toHaveLength(3);
});

test("only the base URLs that were asked for are answered", async () => {
  const own = createMswHandlers(http, {
    api: "method",
    baseUrls: ["https://own.test", "https://gateway.test/method/"],
  });
  server.use(...own);
  expect((await fetch("https://own.test/ping", { headers })).status).toBe(200);
  expect((await fetch("https://gateway.test/method/ping?a=1", { headers })).status).toBe(200);
  expect(own.requests().map(({ path }) => path)).toEqual(["/ping", "/ping"]);
  expect(mock.requests()).toHaveLength(0);
});
