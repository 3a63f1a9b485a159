import { expect, test } from "vitest";
import type { Hooks } from "../../src/runtime/hooks.ts";
import { failure, success, testClient } from "./api.ts";
import { VirtualPlatform } from "./platform.ts";

const account = { params: { path: { acc_id: "acc_1" } } };

function recorder() {
  const events: [string, object][] = [];
  const hooks: Hooks = {
    onRequest: (event) => events.push(["request", event]),
    onResponse: (event) => events.push(["response", event]),
    onRetry: (event) => events.push(["retry", event]),
  };
  return { events, hooks };
}

test("tell about every attempt: names, status, times and the request id", async () => {
  const { events, hooks } = recorder();
  const platform = new VirtualPlatform();
  const answers = [failure(503, "X", { "request-id": "req_1" }), success({}, { headers: { "request-id": "req_2" } })];
  const fetch = async () => (platform.advance(12), answers.shift() as Response);
  await testClient({ fetch, hooks }, platform).GET("/accounts/{acc_id}", account);
  const call = expect.any(Number) as number;
  const attempt = (attempt: number) => ({
    call,
    operationId: "retrieveAccount",
    method: "GET",
    path: "/accounts/{acc_id}",
    host: "dev.example.test",
    attempt,
  });
  const first = { ...attempt(1), status: 503, requestId: "req_1", duration: 12, error: undefined };
  expect(events).toEqual([
    ["request", attempt(1)],
    ["response", first],
    ["retry", { ...first, delay: 250 }],
    ["request", attempt(2)],
    ["response", { ...attempt(2), status: 200, requestId: "req_2", duration: 12, error: undefined }],
  ]);
});

test.each([
  ["connection", async () => Promise.reject(new TypeError("fetch failed"))],
  ["unparsable", async () => new Response("{")],
  [undefined, async () => failure(400)],
])("say why there is no usable answer: %s", async (error, fetch) => {
  const { events, hooks } = recorder();
  await testClient({ fetch, hooks, maxRetries: 0 })
    .GET("/accounts/{acc_id}", account)
    .catch(() => {});
  expect(events.at(-1)).toMatchObject(["response", { error }]);
});

test("calls have numbers of their own, also across clients", async () => {
  const { events, hooks } = recorder();
  const fetch = async () => success({});
  const clients = [testClient({ fetch, hooks }), testClient({ fetch, hooks })];
  for (const client of clients) await client.GET("/accounts");
  const calls = events.map(([, event]) => (event as { call: number }).call);
  expect(calls).toEqual([calls[0], calls[0], calls[2], calls[2]]);
  expect(calls[2]).not.toBe(calls[0]);
});

test("several may watch, and none can break a call", async () => {
  const { events, hooks } = recorder();
  const broken: Hooks = {
    onRequest: () => {
      throw new Error("watching");
    },
    // A rejection that nobody handles would fail the run.
    onResponse: async () => Promise.reject(new Error("watching")),
  };
  const client = testClient({ fetch: async () => success({}), hooks: [broken, hooks] });
  await expect(client.GET("/accounts")).resolves.toMatchObject({ ok: true });
  expect(events).toHaveLength(2);
});
