/**
 * Method's official Node clients, unchanged but for their base URL, run journeys over HTTP, and whole objects are compared:
 * every key is there, null or not. What the objects hold is documented by the pages that the behavior files name.
 */
import { afterAll, describe, expect, test } from "vitest";
import { startSandbox } from "../../src/sandbox/index.ts";
import { SDKS } from "../../scripts/lib/sdk/method-node.ts";
import { ACH } from "./support/people.ts";
import { connect, id, plain, TIME, verify } from "./support/sdk.ts";

const sandbox = await startSandbox({ api: "method", clock: "manual" });
afterAll(() => sandbox.close());

describe.each(SDKS)("method-node $sdk on $version", ({ alias, sdk }) => {
  const client = connect(sandbox.url, alias, `sk_${sdk}`);

  test("an entity is created, completed and verified", async () => {
    const created = plain(await client.entities.create({ type: "individual", individual: {}, metadata: {} }));
    const nothing = { first_name: null, last_name: null, phone: null, dob: null, email: null, ssn: null, ssn_4: null };
    expect(created).toEqual({
      id: id("ent"),
      type: "individual",
      individual: nothing,
      address: { line1: null, line2: null, city: null, state: null, zip: null },
      verification: {
        identity: {
          verified: false,
          matched: false,
          latest_verification_session: null,
          methods: ["element", "opal", "kba"],
        },
        phone: {
          verified: false,
          latest_verification_session: null,
          methods: ["element", "opal", "sna", "sms", "byo_sms"],
        },
      },
      connect: null,
      credit_score: null,
      attribute: null,
      vehicle: null,
      products: [],
      restricted_products: expect.any(Array),
      subscriptions: [],
      available_subscriptions: [],
      restricted_subscriptions: expect.any(Array),
      status: "incomplete",
      error: null,
      metadata: {},
      created_at: TIME,
      updated_at: TIME,
    });
    expect(await verify(client)).toMatchObject({
      status: "active",
      available_subscriptions: ["connect", "credit_score", "attribute"],
    });
  });

  test("a connect finds the liabilities, and their products complete", async () => {
    const entity = await verify(client);
    const connected = plain(await client.entities(entity.id).connect.create());
    expect(connected).toEqual({
      id: id("cxn"),
      entity_id: entity.id,
      status: "completed",
      accounts: expect.any(Array),
      requested_products: [],
      requested_subscriptions: [],
      error: null,
      created_at: TIME,
      updated_at: TIME,
    });
    const filter = { holder_id: entity.id, type: "liability", "liability.type": "credit_card", status: "active" };
    const cards = plain(await client.accounts.list(filter));
    expect(cards).toHaveLength(2);
    const chase = cards.find(({ liability }: any) => liability.mch_id === "mch_302086");
    const account = client.accounts(chase.id);
    const balance = plain(await account.balances.create());
    const shape = { id: id("bal"), account_id: chase.id, error: null, created_at: TIME, updated_at: TIME };
    expect(balance).toEqual({ ...shape, status: "pending", amount: null });
    await sandbox.settle();
    expect(plain(await account.balances.retrieve(balance.id))).toEqual({
      ...shape,
      status: "completed",
      amount: 1866688,
    });
    const session = plain(await account.verificationSessions.create({ type: "pre_auth" }));
    const verified = plain(await account.verificationSessions.update(session.id, { pre_auth: { cvv: "878" } }));
    expect(verified).toMatchObject({ status: "verified", pre_auth: { cvv: "xxx", pre_auth_check: "pass" } });
    expect(Object.keys(verified.pre_auth)).toHaveLength(9);
  });

  test("a payment is created, read, listed and canceled", async () => {
    const { id: holder_id } = plain(await client.entities.create({ type: "individual", individual: {} }));
    const source = plain(await client.accounts.create({ holder_id, ach: ACH })).id;
    const liability = { mch_id: "mch_3", account_number: "123456789" };
    const destination = plain(await client.accounts.create({ holder_id, liability })).id;
    const body = { amount: 5000, source, destination, description: "MethodNode" };
    const created = plain(await client.payments.create(body));
    const payment = {
      id: id("pmt"),
      reversal_id: null,
      source_trace_id: null,
      destination_trace_id: null,
      ...body,
      fee: null,
      status: "pending",
      source_status: "pending",
      destination_status: "pending",
      error: null,
      metadata: null,
      type: "standard",
      estimated_completion_date: expect.any(String),
      source_settlement_date: expect.any(String),
      destination_settlement_date: expect.any(String),
      created_at: TIME,
      updated_at: TIME,
    };
    expect(created).toEqual(payment);
    expect(plain(await client.payments.retrieve(created.id))).toEqual({ ...payment, fund_status: "pending" });
    expect(plain(await client.payments.list({ source }))).toHaveLength(1);
    const canceled = { status: "canceled", source_status: "canceled", destination_status: "canceled" };
    expect(plain(await client.payments.delete(created.id))).toEqual({ ...payment, ...canceled });
  });

  test("a webhook is created and deleted, a report downloaded", async () => {
    const webhook = plain(await client.webhooks.create({ type: "payment.update", url: "https://app.test/hooks" }));
    expect(webhook).toEqual({
      id: id("whk"),
      type: "payment.update",
      url: "https://app.test/hooks",
      expand_event: false,
      status: "active",
      error: null,
      metadata: null,
      created_at: TIME,
      updated_at: TIME,
    });
    expect(await client.webhooks.delete(webhook.id)).toBeNull();
    const report = plain(await client.reports.create({ type: "payments.created.current" }));
    expect(report).toMatchObject({
      status: "completed",
      url: `https://dev.methodfi.com/reports/${report.id}/download`,
    });
  });
});
