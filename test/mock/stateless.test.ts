/** A mock keeps no state: what a request creates changes no later response. */
import { expect, test } from "vitest";
import { createMethodClient, unwrap } from "../../src/method/index.ts";
import { createMockFetch } from "../../src/mock/index.ts";

test("a created payment is not listed", async () => {
  const mock = createMockFetch({ api: "method", version: "2026-03-30", checkExamples: true });
  const method = createMethodClient({ apiKey: "sk_test", environment: "dev", fetch: mock });
  const before = await unwrap(method.GET("/payments"));
  const body = { amount: 4711, source: "acc_1", destination: "acc_2", description: "Rent" };
  expect((await unwrap(method.POST("/payments", { body }))).amount).toBe(4711);
  expect(await unwrap(method.GET("/payments"))).toEqual(before);
});
