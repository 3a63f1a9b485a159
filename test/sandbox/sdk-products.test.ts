/**
 * The products of entities and accounts through Method's official clients, over HTTP, as whole objects: what each is when it
 * is created, what it becomes, and what its account, list and product show afterwards.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startSandbox } from "../../src/sandbox/index.ts";
import { SDKS } from "../../scripts/lib/sdk/method-node.ts";
import { connect, id, plain, TIME, verify } from "./support/sdk.ts";

const sandbox = await startSandbox({ api: "method", clock: "manual" });
afterAll(() => sandbox.close());

const times = { created_at: TIME, updated_at: TIME };

describe.each(SDKS)("method-node $sdk on $version", ({ alias, sdk, version }) => {
  const client = connect(sandbox.url, alias, `sk_${sdk}`);
  let entity: any;
  let accounts: any[];
  const find = (mch_id: string) =>
    accounts.find(({ liability, status }) => liability.mch_id === mch_id && status === "active");
  beforeAll(async () => {
    entity = await verify(client);
    await client.entities(entity.id).connect.create();
    accounts = plain(await client.accounts.list({ holder_id: entity.id, type: "liability" }));
  });

  /** Reads what was created when it is done: the list has it first, and as reading shows it. */
  async function completed(resource: any, created: any): Promise<any> {
    await sandbox.settle();
    const read = plain(await resource.retrieve(created.id));
    expect(plain(await resource.list())[0]).toEqual(read);
    return read;
  }

  test("a connect lists the accounts as their list does", async () => {
    const [connected] = plain(await client.entities(entity.id).connect.list());
    expect(connected.accounts).toEqual(accounts.map((account) => account.id));
    expect(find("mch_302086").liability).toEqual({
      mch_id: "mch_302086",
      mask: "1580",
      ownership: "unknown",
      fingerprint: null,
      type: "credit_card",
      sub_type: "flexible_spending",
      name: "Chase Sapphire Reserve Credit Card",
    });
  });

  test("a connect that responds later", async () => {
    const other = await verify(client);
    const connects = client.entities(other.id).connect;
    const asked = { products: ["update"], subscriptions: ["update"] };
    const created = plain(await connects.create(asked));
    const expected = { id: id("cxn"), entity_id: other.id, error: null, ...times };
    const requested = { requested_products: ["update"], requested_subscriptions: ["update"] };
    expect(created).toEqual({ ...expected, ...requested, status: "pending", accounts: null });
    const done = await completed(connects, created);
    const found = plain(await client.accounts.list({ holder_id: other.id, type: "liability" }));
    const ids = found.map((account: any) => account.id);
    expect(done).toEqual({ ...expected, ...requested, status: "completed", accounts: ids });
    expect(found.filter(({ update }: any) => update !== null)).toHaveLength(3);
  });

  test("a credit score comes by itself, or as it is simulated", async () => {
    const scores = client.entities(entity.id).creditScores;
    const expected = { id: id("crs"), entity_id: entity.id, error: null, ...times };
    const created = plain(await scores.create());
    expect(created).toEqual({ ...expected, status: "pending", scores: null });
    const score = { score: expect.any(Number), source: "equifax", model: "vantage_4" };
    expect(await completed(scores, created)).toEqual({
      ...expected,
      status: "completed",
      scores: [{ ...score, factors: expect.any(Array), created_at: TIME }],
    });
    const simulated = { ...score, score: 734, factors: [], created_at: "2026-01-01T00:00:00.000Z" };
    const next = plain(await scores.create());
    const simulation = client.simulate.entities(entity.id).creditScores(next.id);
    expect(plain(await simulation.create({ scores: [simulated] })).scores).toEqual([simulated]);
    expect((await completed(scores, next)).scores).toEqual([simulated]);
  });

  test("attributes are those that were requested, identities and vehicles are there at once", async () => {
    const of = client.entities(entity.id);
    const attributes = plain(await of.attributes.create({ attributes: ["credit_health_credit_card_usage"] }));
    expect(attributes).toEqual({
      id: id("attr"),
      entity_id: entity.id,
      status: "completed",
      attributes: { credit_health_credit_card_usage: { value: 22, rating: "good" } },
      error: null,
      ...times,
    });
    const vehicles = plain(await of.vehicles.create());
    expect(vehicles).toMatchObject({ entity_id: entity.id, status: "completed", error: null });
    const individual = { first_name: "Kevin", last_name: "Doyle", phone: "+16505551115" };
    const unverified = plain(await client.entities.create({ type: "individual", individual }));
    const { identities } = plain(await client.entities(unverified.id).identities.create());
    expect(identities.map(({ ssn, phone }: any) => [ssn, phone])).toEqual([
      ["111223333", "+16505551115"],
      ["123456789", "+16505551115"],
    ]);
  });

  test("the products of an entity", async () => {
    const products = plain(await client.entities(entity.id).products.list());
    const states = Object.values<any>(products).map((one) => [one.name, one.status, one.is_subscribable]);
    expect(states.sort()).toEqual([
      ["attribute", "available", true],
      ["connect", "available", true],
      ["credit_score", "available", true],
      ["identity", "available", false],
      ["manual_connect", "restricted", false],
      ["vehicle", "available", false],
    ]);
    expect(products.identity).toEqual({
      ...(version === "2024-04-04" && { id: id("prd") }),
      name: "identity",
      status: "available",
      status_error: null,
      latest_request_id: null,
      latest_successful_request_id: null,
      is_subscribable: false,
      ...times,
    });
    expect(products.manual_connect.status_error).toMatchObject({ sub_type: "TEAM_CAPABILITY_RESTRICTED" });
  });

  test("an update and a payoff", async () => {
    const card = find("mch_302086");
    const { updates } = client.accounts(card.id);
    const created = plain(await updates.create());
    const values = {
      sub_type: "flexible_spending",
      opened_at: "2016-12-20",
      closed_at: null,
      balance: 1866688,
      last_payment_amount: 100000,
      last_payment_date: "2023-01-04",
      next_payment_due_date: "2023-02-09",
      next_payment_minimum_amount: 51060,
      interest_rate_type: "variable",
      interest_rate_percentage_max: 27.5,
      interest_rate_percentage_min: 20.5,
      available_credit: 930000,
      credit_limit: 2800000,
      usage_pattern: null,
    };
    const nothing = Object.fromEntries(Object.keys(values).map((name) => [name, null]));
    const expected = {
      id: id("upt"),
      account_id: card.id,
      source: "direct",
      type: "credit_card",
      error: null,
      ...times,
    };
    expect(created).toEqual({ ...expected, status: "pending", credit_card: nothing, data_as_of: null });
    const done = await completed(updates, created);
    expect(done).toEqual({ ...expected, status: "completed", credit_card: values, data_as_of: TIME });
    const loan = find("mch_311130");
    const { payoffs } = client.accounts(loan.id);
    const payoff = plain(await payoffs.create());
    const shape = { id: id("pyf"), account_id: loan.id, per_diem_amount: null, error: null, ...times };
    expect(payoff).toEqual({ ...shape, status: "pending", amount: null, term: null });
    expect(await completed(payoffs, payoff)).toEqual({ ...shape, status: "completed", amount: 6083988, term: 15 });
  });

  test("card details are checked one by one, and open up the products that need them", async () => {
    const { id: account_id } = find("mch_302086");
    const { sensitive, products, verificationSessions } = client.accounts(account_id);
    const { id: session } = plain(await verificationSessions.create({ type: "pre_auth" }));
    const masked = {
      number: "xxxxxxxxxxxxxxxx",
      exp_month: "xx",
      exp_year: "xxxx",
      billing_zip_code: "xxxxx",
    };
    const read = async () => plain(await verificationSessions.retrieve(session)).pre_auth;
    const unchecked = { exp_check: null, cvv_check: null, billing_zip_code_check: null, pre_auth_check: null };
    expect(await read()).toEqual({ ...masked, cvv: null, ...unchecked });
    const details = { exp_month: "12", exp_year: "2028", billing_zip_code: "78758", cvv: "878" };
    await verificationSessions.update(session, { pre_auth: details });
    const failed = { exp_check: "fail", cvv_check: "pass", billing_zip_code_check: "pass", pre_auth_check: "fail" };
    expect(await read()).toEqual({ ...masked, cvv: "xxx", ...failed });
    await verificationSessions.update(session, { pre_auth: { exp_month: "03", exp_year: "2028" } });
    const passed = { exp_check: "pass", cvv_check: "pass", billing_zip_code_check: "pass", pre_auth_check: "pass" };
    expect(await read()).toEqual({ ...masked, cvv: "xxx", ...passed });
    expect(plain(await sensitive.create({ expand: ["credit_card.number", "credit_card.exp_month"] }))).toEqual({
      id: id("astv"),
      account_id,
      type: "credit_card",
      credit_card: { number: "5555555555551580", exp_month: "03", exp_year: null, cvv: null, billing_zip_code: null },
      status: "completed",
      error: null,
      ...times,
    });
    const list = Object.values<any>(plain(await products.list()));
    const by = (status: string) => list.filter((one) => one.status === status).map(({ name }) => name);
    expect(by("available").sort()).toEqual(["attribute", "balance", "card_brand", "payment", "sensitive", "update"]);
    expect(by("unavailable").sort()).toEqual(["payoff", "transaction"]);
    expect(by("restricted")).toEqual(["payment_instrument"]);
    expect(list.filter(({ is_subscribable }) => is_subscribable).map(({ name }) => name)).toEqual(
      expect.arrayContaining(["update", "card_brand", "transaction", "payment_instrument"]),
    );
  });

  test("a transaction is simulated and listed first", async () => {
    const { id: account_id } = find("mch_311289");
    const { verificationSessions, subscriptions, transactions } = client.accounts(account_id);
    const session = plain(await verificationSessions.create({ type: "network" }));
    const network = { exp_month: "09", exp_year: "2028", billing_zip_code: "78758", cvv: "539" };
    await verificationSessions.update(session.id, { network });
    const subscription = plain(await subscriptions.create("transaction"));
    const shape = { id: id("sub"), name: "transaction", payload: null, latest_request_id: null, ...times };
    expect(subscription).toEqual({ ...shape, status: "active" });
    const simulated = plain(await client.simulate.accounts(account_id).transactions.create());
    expect(simulated).toMatchObject({
      status: "posted",
      currency_code: "USD",
      transaction_currency_code: "USD",
      merchant_category_code: "5182",
      voided_at: null,
      original_txn_id: null,
    });
    expect(plain(await transactions.list())[0]).toEqual(simulated);
    expect(plain(await subscriptions.delete(subscription.id))).toEqual({ ...shape, status: "inactive" });
  });

  test("consent is withdrawn", async () => {
    const withdraw = (reason: string) => ({ type: "withdraw", reason });
    const account = find("mch_311130");
    const gone = plain(await client.accounts.withdrawConsent(account.id, withdraw("holder_withdrew_consent")));
    const error = (type: string, sub_type: string, code: number) => ({
      type,
      sub_type,
      code,
      message: expect.any(String),
    });
    expect(gone).toEqual({
      id: account.id,
      holder_id: entity.id,
      status: "disabled",
      type: null,
      liability: null,
      products: [],
      restricted_products: [],
      subscriptions: [],
      available_subscriptions: [],
      restricted_subscriptions: [],
      error: error("ACCOUNT_DISABLED", "ACCOUNT_CONSENT_WITHDRAWN", 11004),
      metadata: null,
      created_at: account.created_at,
      updated_at: TIME,
    });
    const left = plain(await client.entities.withdrawConsent(entity.id, withdraw("entity_withdrew_consent")));
    expect(left).toEqual({
      id: entity.id,
      type: null,
      individual: null,
      verification: null,
      address: {},
      status: "disabled",
      error: error("ENTITY_DISABLED", "ENTITY_CONSENT_WITHDRAWN", 12004),
      metadata: null,
      created_at: entity.created_at,
      updated_at: TIME,
    });
  });
});

describe("method-node 2.1.1", () => {
  const client = connect(sandbox.url, "method-node-2", "sk_events");

  test("a card brand is that of the card", async () => {
    const entity = await verify(client);
    await client.entities(entity.id).connect.create();
    const [card] = plain(await client.accounts.list({ holder_id: entity.id, "liability.mch_id": "mch_302086" }));
    const { cardBrands } = client.accounts(card.id);
    const created = plain(await cardBrands.create());
    const expected = { id: id("cbrd"), account_id: card.id, shared: false, error: null, ...times };
    expect(created).toEqual({ ...expected, status: "in_progress", brands: [], source: null });
    await sandbox.settle();
    expect(plain(await cardBrands.retrieve(created.id))).toEqual({
      ...expected,
      status: "completed",
      source: "network",
      brands: [
        {
          id: "pdt_15_brd_1",
          card_product_id: "pdt_15",
          description: "Chase Sapphire Reserve",
          name: "Chase Sapphire Reserve",
          issuer: "Chase",
          network: "visa",
          type: "specific",
          url: expect.stringMatching(/^https:/),
        },
      ],
    });
  });

  test("simulated events are listed with what changed", async () => {
    const entity = await verify(client);
    await client.entities(entity.id).connect.create();
    await client.entities(entity.id).creditScores.create();
    await sandbox.settle();
    const [account] = plain(await client.accounts.list({ holder_id: entity.id, type: "liability", status: "active" }));
    const simulate = async (type: string, of: object) => {
      await client.simulate.events.create({ type, ...of });
      return plain(await client.events.list({ type }))[0];
    };
    expect(await simulate("account.opened", { entity_id: entity.id })).toMatchObject({
      resource_type: "account",
      resource_id: account.id,
      diff: { before: null, after: { id: account.id, holder_id: entity.id, status: "active" } },
    });
    expect(await simulate("account.closed", { account_id: account.id })).toMatchObject({
      resource_id: account.id,
      diff: { before: { status: "active" }, after: { status: "closed" } },
    });
    const { diff, resource_type } = await simulate("credit_score.increased", { entity_id: entity.id });
    expect(resource_type).toBe("credit_score");
    expect(diff.after.scores[0].score).toBeGreaterThan(diff.before.scores[0].score);
    const lower = await simulate("credit_score.decreased", { entity_id: entity.id });
    expect(lower.diff.after.scores[0].score).toBeLessThan(lower.diff.before.scores[0].score);
  });

  test.each([
    ["mch_304444", "6720443305", "student_loans"],
    ["mch_300503", "456637152", "auto_loan"],
    ["mch_309067", "5142211993", "mortgage"],
    ["mch_302086", "4936494462408721", "credit_card"],
  ])("the pair %s and %s is a %s", async (mch_id, account_number, type) => {
    const { id: holder_id } = plain(await client.entities.create({ type: "individual", individual: {} }));
    const { liability } = plain(await client.accounts.create({ holder_id, liability: { mch_id, account_number } }));
    expect(liability).toMatchObject({ mch_id, type, mask: account_number.slice(-4), ownership: "unknown" });
  });
});
