/** An error of the mock says what is wrong with the request: the place and the rule, never a value. */
import { expect, test } from "vitest";
import { inspect } from "node:util";
import { createMethodClient, type ApiError } from "../../src/method/index.ts";
import { createMockFetch } from "../../src/mock/index.ts";
import { failure, testClient } from "../runtime/api.ts";

test("a rejected request names its first violation, and has them all", async () => {
  const mock = createMockFetch({ api: "method", version: "2026-03-30" });
  const method = createMethodClient({ apiKey: "sk_test", environment: "dev", fetch: mock });
  const body = { amount: "512-99-1234" as unknown as number, source: "acc_1", destination: "acc_2", description: "x" };
  const { error } = await method.POST("/payments", { body });
  expect(error?.message).toMatch(/^createPayment: the API returned 400 .* because of request\.body\.amount \(type\)$/);
  expect((error as ApiError).violations?.[0]).toEqual({ place: "request.body.amount", rule: "type" });
  expect(inspect(error, { depth: 9 })).not.toContain("512-99-1234");
});

test.each([
  ["no header", undefined, undefined],
  ["no JSON", "{", undefined],
  ["no list", "{}", undefined],
  ["warnings alone", '[{"severity":"Warning","location":["request"],"code":"unknown"}]', []],
  [
    "names that must not be repeated",
    '[{"severity":"Error","location":["request","512-99 1234"],"code":"a b"},null]',
    [{ place: "request.*", rule: "*" }],
  ],
])("%s", async (_, header, expected) => {
  const fetch = async () => failure(400, "X", header === undefined ? {} : { "sl-violations": header });
  const { error } = await testClient({ fetch }).GET("/accounts");
  expect((error as ApiError).violations).toEqual(expected);
});
