import { expect, test } from "vitest";
import { failure, success, testClient } from "./api.ts";
import { VirtualPlatform } from "./platform.ts";

const account = { params: { path: { acc_id: "acc_1" } } };

/** Listeners on a signal, counted. */
function watched(controller: AbortController): { listeners: number } {
  const state = { listeners: 0 };
  const { signal } = controller;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = ((...args: Parameters<typeof add>) => (state.listeners++, add(...args))) as typeof add;
  signal.removeEventListener = ((...args: Parameters<typeof add>) => (
    state.listeners--,
    remove(...args)
  )) as typeof add;
  return state;
}

test("before the call: nothing is sent", async () => {
  let sent = 0;
  let seen = 0;
  const hooks = { onRequest: () => seen++ };
  const client = testClient({ hooks, fetch: async () => (sent++, success({})) });
  const reason = new Error("not any more");
  const call = client.GET("/accounts/{acc_id}", { ...account, signal: AbortSignal.abort(reason) });
  await expect(call).rejects.toMatchObject({ name: "AbortedError", cause: reason, attempts: 0 });
  expect([sent, seen]).toEqual([0, 0]);
});

test("while the answer is awaited: fetch is told, and nothing is sent again", async () => {
  const controller = new AbortController();
  let sent = 0;
  const fetch = (_: string, { signal }: RequestInit) =>
    new Promise<Response>((_, reject) => {
      sent++;
      signal?.addEventListener("abort", () => reject(signal.reason));
      queueMicrotask(() => controller.abort());
    });
  const call = testClient({ fetch }).GET("/accounts/{acc_id}", { ...account, signal: controller.signal });
  await expect(call).rejects.toMatchObject({ name: "AbortedError", operationId: "retrieveAccount", attempts: 1 });
  expect(sent).toBe(1);
});

test("a fetch that ignores its signal does not hold the call", async () => {
  const controller = new AbortController();
  const fetch = () => (queueMicrotask(() => controller.abort()), new Promise<Response>(() => {}));
  const call = testClient({ fetch }).GET("/accounts/{acc_id}", { ...account, signal: controller.signal });
  await expect(call).rejects.toMatchObject({ name: "AbortedError" });
});

test("while the body is read: its stream is let go", async () => {
  const controller = new AbortController();
  let aborted = false;
  const fetch = async (_: string, { signal }: RequestInit) => {
    signal?.addEventListener("abort", () => (aborted = true));
    queueMicrotask(() => controller.abort());
    return new Response(new ReadableStream());
  };
  const call = testClient({ fetch }).GET("/accounts/{acc_id}", { ...account, signal: controller.signal });
  await expect(call).rejects.toMatchObject({ name: "AbortedError" });
  expect(aborted).toBe(true);
});

test("between two attempts: the wait ends, its timer is gone", async () => {
  const controller = new AbortController();
  const platform = new VirtualPlatform(0);
  let sent = 0;
  const fetch = async () => (sent++, failure(503));
  const hooks = { onRetry: () => queueMicrotask(() => controller.abort("enough")) };
  const call = testClient({ fetch, hooks }, platform).GET("/accounts/{acc_id}", {
    ...account,
    signal: controller.signal,
  });
  await expect(call).rejects.toMatchObject({ name: "AbortedError", attempts: 1, cause: "enough" });
  expect(sent).toBe(1);
  expect(platform.limits).toBe(0);
});

test("a signal that outlives many calls keeps no listener", async () => {
  const controller = new AbortController();
  const state = watched(controller);
  const client = testClient({ fetch: async () => success({}) });
  for (let i = 0; i < 3; i++) await client.GET("/accounts/{acc_id}", { ...account, signal: controller.signal });
  await testClient({ fetch: async () => failure(503) }, new VirtualPlatform()).GET("/accounts/{acc_id}", {
    ...account,
    signal: controller.signal,
  });
  expect(state.listeners).toBe(0);
});
