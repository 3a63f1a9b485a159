/** A payment from its creation to its reversal, with the webhooks of each step. */
import { describe, expect, test } from "vitest";
import { createMethodClient, unwrap } from "../../src/method/index.ts";
import { parseWebhookEvent, verifyWebhook } from "../../src/method/webhooks.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { payable, payment } from "./support/people.ts";
import { expectError, testSandbox } from "./support/team.ts";

test("a payment is sent, reversed and settled, and each step is a signed webhook", async () => {
  const received: string[] = [];
  const hmacSecret = "whsec_0123456789";
  const sandbox = createSandbox({
    api: "method",
    version: "2026-03-30",
    webhooks: {
      "https://app.test/hooks": async (request) => {
        const event = parseWebhookEvent(await verifyWebhook(request, { hmacSecret }));
        received.push(`${String(event.type)} ${String(event.path)}`);
        return new Response();
      },
    },
  });
  const method = createMethodClient({ apiKey: "sk_test", environment: "dev", fetch: sandbox.fetch });
  for (const type of ["payment.create", "payment.update", "payment_reversal.create"] as const) {
    await unwrap(method.POST("/webhooks", { body: { type, url: "https://app.test/hooks", hmac_secret: hmacSecret } }));
  }
  const holder = await unwrap(method.POST("/entities", { body: { type: "individual", individual: {} } }));
  const ach = { routing: "062103000", number: "123456789", type: "checking" as const };
  const source = await unwrap(method.POST("/accounts", { body: { holder_id: holder.id, ach } }));
  const liability = { mch_id: "mch_3", account_number: "123456789" };
  const destination = await unwrap(method.POST("/accounts", { body: { holder_id: holder.id, liability } }));
  const { id } = await unwrap(
    method.POST("/payments", {
      body: { amount: 5000, source: source.id, destination: destination.id, description: "Loan" },
    }),
  );
  const params = { path: { pmt_id: id } };
  await unwrap(method.POST("/simulate/payments/{pmt_id}", { params, body: { status: "processing" } }));
  await unwrap(method.POST("/simulate/payments/{pmt_id}", { params, body: { status: "sent" } }));
  const body = { status: "reversal_required", error_code: 10001 } as const;
  const reversed = await unwrap(method.POST("/simulate/payments/{pmt_id}", { params, body }));
  await sandbox.settle();

  expect(reversed.reversal_id).toMatch(/^rvs_/);
  expect(received.toSorted()).toEqual([
    `payment.create /payments/${id}`,
    `payment.update /payments/${id}`,
    `payment.update /payments/${id}`,
    `payment.update /payments/${id}`,
    `payment_reversal.create /payments/${id}/reversals/${reversed.reversal_id}`,
  ]);
  const reversal = {
    params: { path: { pmt_id: id, rvs_id: reversed.reversal_id! } },
    body: { status: "pending" },
  } as const;
  await unwrap(method.PUT("/payments/{pmt_id}/reversals/{rvs_id}", reversal));
  await sandbox.settle();
  const settled = await unwrap(method.GET("/payments/{pmt_id}", { params }));
  expect(settled).toMatchObject({ status: "settled", error: { code: 10001, sub_type: "PAYMENT_INSUFFICIENT_FUNDS" } });
});

describe("time", () => {
  test("moves a payment through the windows of business days", async () => {
    // A Friday afternoon in Chicago, after the last window.
    const box = testSandbox({ now: "2026-06-05T22:00:00Z" });
    const team = box.team();
    const { id } = await payment(team);
    const status = async () => (await team.get(`/payments/${id}`)).status as string;
    await box.advance("2 days");
    expect(await status()).toBe("pending");
    // Monday 10:30 Central is 15:30 UTC.
    await box.advance("17 hours");
    expect(await status()).toBe("pending");
    await box.advance("31 minutes");
    expect(await status()).toBe("processing");
    await box.advance("10 days");
    expect(await status()).toBe("settled");
  });
});

describe("failure", () => {
  test.each([
    [10002, "ACCOUNT_UNAUTHORIZED_PAYMENT", "disabled"],
    [10003, "ACCOUNT_INVALID_DETAILS", "disabled"],
    [10001, undefined, "active"],
    [10009, undefined, "active"],
  ])("%i leaves the source with %s", async (error_code, subType, status) => {
    const box = testSandbox();
    const team = box.team();
    const accounts = await payable(team);
    const { id } = await payment(team, accounts);
    await team.post(`/simulate/payments/${id}`, { status: "processing" });
    const failed = await team.post(`/simulate/payments/${id}`, { status: "failed", error_code });
    expect(failed).toMatchObject({ status: "failed", error: { code: error_code }, fund_status: "failed" });
    const source = await team.get(`/accounts/${accounts.source}`);
    expect(source.status).toBe(status);
    expect(source.error?.sub_type).toBe(subType);
  });

  test("an unauthorized payment disables its holder, who can pay no more", async () => {
    const team = testSandbox().team();
    const accounts = await payable(team);
    const { id } = await payment(team, accounts);
    await team.post(`/simulate/payments/${id}`, { status: "processing" });
    await team.post(`/simulate/payments/${id}`, { status: "failed", error_code: 10002 });
    expect(await team.get(`/entities/${accounts.holder}`)).toMatchObject({
      status: "disabled",
      error: { sub_type: "ENTITY_UNAUTHORIZED_PAYMENT" },
    });
    const body = { amount: 5000, source: accounts.source, destination: accounts.destination, description: "Loan" };
    expectError(await team.call("POST", "/payments", body), "INVALID_SOURCE");
  });

  test("what cannot follow is an error", async () => {
    const team = testSandbox().team();
    const { id } = await payment(team);
    expectError(await team.call("POST", `/simulate/payments/${id}`, { status: "settled" }), "INVALID_REQUEST");
    await team.delete(`/payments/${id}`);
    expectError(await team.call("DELETE", `/payments/${id}`), "INVALID_REQUEST");
  });
});
