import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { poll } from "../../src/method/poll.ts";
import type { PollInput } from "../../src/runtime/poll.ts";
import { failure, success, testClient } from "./api.ts";
import { VirtualPlatform } from "./platform.ts";

const CREATE = "/accounts/{acc_id}/balances";
const RETRIEVE = "/accounts/{acc_id}/balances/{bal_id}";
const account = { params: { path: { acc_id: "acc_1" } } };

/** A balance whose states are answered one after another. */
function balance(states: (string | Response)[]) {
  const sent: string[] = [];
  const platform = new VirtualPlatform(60_001);
  const fetch = async (url: string, init: RequestInit) => {
    const state = states[Math.min(sent.length, states.length - 1)] as string | Response;
    const key = new Headers(init.headers).get("idempotency-key");
    sent.push(`${init.method} ${new URL(url).pathname}${key === null ? "" : ` ${key}`}`);
    return typeof state === "string" ? success({ id: "bal_1", status: state }) : state;
  };
  const client = testClient({ fetch, timeout: 60_001, totalTimeout: 60_002 }, platform);
  const run = poll as unknown as (client: unknown, path: string, input?: PollInput) => Promise<unknown>;
  return { sent, platform, run: (path: string, input?: PollInput) => run(client, path, input) };
}

test("creates once, with one key, and looks until it is over", async () => {
  const { sent, platform, run } = balance(["pending", "in_progress", "in_progress", "completed"]);
  expect(await run(CREATE, account)).toEqual({ id: "bal_1", status: "completed" });
  const look = "GET /accounts/acc_1/balances/bal_1";
  expect(sent).toEqual(["POST /accounts/acc_1/balances key-1", look, look, look]);
  expect(platform.waits).toEqual([1_000, 1_500, 2_250]);
});

test("a failed resource is given, not thrown", async () => {
  const { run } = balance(["in_progress", "failed"]);
  expect(await run(CREATE, account)).toEqual({ id: "bal_1", status: "failed" });
});

test("a resource that is over at once is not looked at again", async () => {
  const { sent, platform, run } = balance(["completed"]);
  await run(CREATE, account);
  expect(sent).toHaveLength(1);
  expect(platform.waits).toEqual([]);
});

test("a resource that exists is only looked at", async () => {
  const { sent, run } = balance(["in_progress", "completed"]);
  await run(RETRIEVE, { params: { path: { acc_id: "acc_1", bal_id: "bal_1" } } });
  expect(sent).toEqual(["GET /accounts/acc_1/balances/bal_1", "GET /accounts/acc_1/balances/bal_1"]);
});

test("a status that nobody knows is waited for, unless `until` says otherwise", async () => {
  const { run } = balance(["reviewing", "completed"]);
  expect(await run(CREATE, account)).toMatchObject({ status: "completed" });
  const other = balance(["reviewing", "completed"]);
  expect(await other.run(CREATE, { ...account, until: ({ status }) => status === "reviewing" })).toMatchObject({
    status: "reviewing",
  });
});

test("onState sees every state, so that the id is known when it is given up", async () => {
  const states: unknown[] = [];
  const { run } = balance(["pending", "completed"]);
  await run(CREATE, { ...account, onState: ({ status }) => states.push(status) });
  expect(states).toEqual(["pending", "completed"]);
});

describe("limits", () => {
  test("waits grow up to maxInterval", async () => {
    const { platform, run } = balance(["a", "b", "c", "d", "completed"]);
    await run(CREATE, { ...account, interval: 100, maxInterval: 200 });
    expect(platform.waits).toEqual([100, 150, 200, 200]);
  });

  test("after maxWait it is given up, without a wait that would go beyond", async () => {
    const { sent, platform, run } = balance(["in_progress"]);
    const call = run(CREATE, { ...account, maxWait: 2_600 });
    await expect(call).rejects.toMatchObject({ name: "TimeoutError", path: CREATE });
    expect(platform.waits).toEqual([1_000, 1_500]);
    expect(sent).toHaveLength(3);
  });

  test("a signal ends the wait", async () => {
    const controller = new AbortController();
    const { sent, run } = balance(["in_progress"]);
    const onState = () => queueMicrotask(() => controller.abort("enough"));
    const call = run(CREATE, { ...account, signal: controller.signal, onState });
    await expect(call).rejects.toMatchObject({ name: "AbortedError", cause: "enough" });
    expect(sent).toHaveLength(1);
  });
});

test("an error is thrown: of the creation, and of a look", async () => {
  const refused = balance([failure(400, "PRODUCT_UNAVAILABLE")]);
  await expect(refused.run(CREATE, account)).rejects.toMatchObject({ subType: "PRODUCT_UNAVAILABLE" });
  expect(refused.sent).toHaveLength(1);
  const lost = balance(["pending", failure(404, "NOT_FOUND")]);
  await expect(lost.run(CREATE, account)).rejects.toMatchObject({ subType: "NOT_FOUND" });
});

test("an id that cannot be part of a path is not asked for", async () => {
  const { sent, run } = balance([success({ id: "../../payments", status: "pending" })]);
  await expect(run(CREATE, account)).rejects.toMatchObject({ name: "MisuseError" });
  expect(sent).toHaveLength(1);
});

test("a path where nothing can be polled is refused", async () => {
  const { sent, run } = balance(["pending"]);
  await expect(run("/unkeyed")).rejects.toMatchObject({ name: "MisuseError" });
  expect(sent).toEqual([]);
});

test("a copy of a client with a function of one's own can be polled; anything else is told why not", async () => {
  const run = poll as unknown as (client: unknown, path: string, input?: PollInput) => Promise<unknown>;
  const client = testClient({ fetch: async () => success({ id: "bal_1", status: "pending" }) });
  const GET = async () => ({ ok: true, data: { id: "bal_1", status: "completed" } });
  expect(await run({ ...client, GET }, CREATE, { ...account, interval: 1 })).toMatchObject({ status: "completed" });
  await expect(run({ GET, POST: GET }, CREATE, account)).rejects.toMatchObject({ name: "MisuseError" });
  expect(inspect(client)).toMatch(/Symbol\(linkspec\.internals\)\]?: \[Getter\]/);
});
