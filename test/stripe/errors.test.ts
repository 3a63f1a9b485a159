/** The error catalogue of Stripe: every entry is found, as the client throws it and as the body of a response contains it. */
import { expect, test } from "vitest";
import { exampleName, readErrorCatalogue, requestErrors } from "../../scripts/lib/error-catalogue.ts";
import { createMockFetch } from "../../src/mock/index.ts";
import { describeError } from "../../src/stripe/errors.ts";
import { createStripeClient } from "../../src/stripe/index.ts";

const catalogue = readErrorCatalogue("openapi/stripe/errors");
const all = catalogue.flatMap(({ resource, request_errors: errors = [] }) =>
  errors.filter((error) => typeof error !== "string").map((error) => ({ ...error, resource })),
);
/** Both mean that the key is wrong; without a code they cannot be distinguished, so the first one is returned. */
const INDISTINCT = new Set(["key_missing"]);

test("finds every entry of the catalogue", () => {
  const lost = all.filter(({ resource, status, type, sub_type, documented, cause }) => {
    const error = documented === false ? { status, type } : { status, type, code: sub_type };
    return describeError(error, resource)?.cause !== cause.trim() && !INDISTINCT.has(sub_type);
  });
  expect(lost).toEqual([]);
});

test("finds an error with a code in the body of a response, which has no status", () => {
  expect(describeError({ type: "invalid_request_error", code: "lock_timeout" })?.retryable).toBe(true);
  expect(describeError({ code: "resource_missing" }, "Transaction")?.message).toBe("There is no such transaction.");
});

test("returns undefined for an unknown error", () => {
  expect(describeError({ status: 400, code: "card_declined" })).toBeUndefined();
  expect(describeError({ status: 500, code: "lock_timeout" })).toBeUndefined();
  expect(describeError({ status: 404, type: "invalid_request_error" })).toBeUndefined();
  expect(describeError({ type: "api_error" })).toBeUndefined();
  expect(describeError({})).toBeUndefined();
});

test("describes what the client reports, by the name that the mock has for it", async () => {
  const mock = createMockFetch({ api: "stripe", version: "2026-10-28.endive" });
  const stripe = createStripeClient({ apiKey: "sk_test_1", fetch: mock, maxRetries: 0 });
  const params = { query: { account: "fca_1" } };
  const found: (string | undefined)[] = [];
  const own = requestErrors(catalogue, "Transaction").find(({ operations }) =>
    operations?.includes("listTransactions"),
  );
  mock.next("listTransactions", { status: 400, example: exampleName(own!) as "no-successful-transaction-refresh" });
  mock.next("listTransactions", { status: 500, example: "api-error" });
  for (let calls = 0; calls < 2; calls++) {
    const result = await stripe.GET("/v1/financial_connections/transactions", { params });
    if (!result.ok) found.push(describeError(result.error)?.sub_type);
  }
  expect(found).toEqual(["financial_connections_no_successful_transaction_refresh", "api_error"]);
});

test("the code of an error is typed by its operation", async () => {
  const mock = createMockFetch({ api: "stripe", version: "2026-10-28.endive" });
  mock.always("refreshAccount", { status: 400, example: "account-inactive" });
  const stripe = createStripeClient({ apiKey: "sk_test_1", fetch: mock });
  const path = { account: "fca_1" };
  const result = await stripe.POST("/v1/financial_connections/accounts/{account}/refresh", {
    params: { path },
    body: { features: ["balance"] },
  });
  expect(!result.ok && result.error.subType === "financial_connections_account_inactive").toBe(true);
});
