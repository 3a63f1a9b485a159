/**
 * Journeys that together walk every transition and every guard of the behavior files. Each guard is listed with its error,
 * so that a rule that disappears from a file fails the journey that names it.
 */
import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { parse } from "yaml";
import { ACH, connected, payable, payment, person, verified } from "./people.ts";
import { expectError, type Team, type TestSandbox } from "./team.ts";

export type Journey = (box: TestSandbox, team: Team) => Promise<void>;

const SMS = { type: "phone", method: "sms", sms: {} };
const code = (sms_code: string) => ({ type: "phone", method: "sms", sms: { sms_code } });

async function session(team: Team, body: object): Promise<{ entity: string; path: string; data: any }> {
  const { id } = await team.post("/entities", person());
  const data = await team.post(`/entities/${id}/verification_sessions`, body);
  return { entity: id, path: `/entities/${id}/verification_sessions/${data.id}`, data };
}

/** A person with security questions, whose phone is verified. */
async function questioned(team: Team) {
  const address = { line1: "3300 N Interstate 35", line2: null, city: "Austin", state: "TX", zip: "78705" };
  const individual = { ...person("+15121231113").individual, dob: "1997-03-18" };
  const { id } = await team.post("/entities", { type: "individual", individual, address });
  const path = `/entities/${id}/verification_sessions`;
  await team.post(path, { type: "phone", method: "byo_sms", byo_sms: { timestamp: "2021-09-01T00:00:00.000Z" } });
  const data = await team.post(path, { type: "identity", method: "kba", kba: {} });
  const answer = (isRight: boolean) => ({
    type: "identity",
    method: "kba",
    kba: {
      answers: data.kba.questions.map((question: any) => ({
        question_id: question.id,
        answer_id: question.answers.find(({ text }: any) => text.endsWith("(Correct)") === isRight).id,
      })),
    },
  });
  return { path: `${path}/${data.id}`, answer };
}

const card = (cvv: string) => ({ pre_auth: { cvv } });

async function cardSession(team: Team, type = "pre_auth") {
  const { chase, ...others } = await connected(team);
  const { id } = await team.post(`/accounts/${chase}/verification_sessions`, { type });
  return { chase, ...others, path: `/accounts/${chase}/verification_sessions/${id}` };
}

async function bankSession(team: Team, type: string) {
  const { source } = await payable(team);
  const { id } = await team.post(`/accounts/${source}/verification_sessions`, { type });
  return `/accounts/${source}/verification_sessions/${id}`;
}

/** A payment in a state, brought there by simulations. */
async function simulated(team: Team, ...statuses: (string | [string, number])[]) {
  const accounts = await payable(team);
  const { id } = await payment(team, accounts);
  for (const one of statuses) {
    const [status, error_code] = [one].flat();
    await team.post(`/simulate/payments/${id}`, { status, ...(error_code !== undefined && { error_code }) });
  }
  const read = () => team.get(`/payments/${id}`);
  return { id, read, ...accounts, ...(await read()) };
}

async function inbound(box: TestSandbox, team: Team) {
  const { source, destination } = await payable(team);
  const created = await team.post(`/accounts/${destination}/payment_instruments`, { type: "inbound_achwire_payment" });
  await box.settle();
  return {
    source,
    destination,
    id: created.id as string,
    path: `/accounts/${destination}/payment_instruments/${created.id}`,
  };
}

const loan = { type: "balance_transfer", balance_transfer: { flow_type: "default" } };

/** A tradeline of which only the number and our own ID are known. */
function manualTradeline(): object {
  const { value } = parse(
    readFileSync("openapi/method/components/examples/manual-connect/manual-connect-create.yaml", "utf8"),
  ) as { value: { tradelines: object[] } };
  return { ...value.tradelines[0], number: "987654321", external_id: "ours-1" };
}

/** By the words in which a reader would ask for it. */
export const journeys: Record<string, Journey> = {
  "an entity is completed, matched, verified and withdrawn": async (box, team) => {
    const { id } = await team.post("/entities", { type: "individual", individual: {} });
    expect(await team.put(`/entities/${id}`, { individual: person().individual })).toMatchObject({
      verification: { identity: { matched: true, verified: false } },
      products: ["identity"],
    });
    const entity = await verified(team);
    expect(entity).toMatchObject({ status: "active", restricted_products: ["manual_connect"] });
    await team.post(`/entities/${entity.id}/subscriptions`, { enroll: "connect" });
    await team.post(`/entities/${entity.id}/connect`);
    const consent = { type: "withdraw", reason: "entity_withdrew_consent" };
    expect(await team.post(`/entities/${entity.id}/consent`, consent)).toMatchObject({
      type: null,
      status: "disabled",
      error: { sub_type: "ENTITY_CONSENT_WITHDRAWN" },
    });
    for (const account of await team.get(`/accounts?holder_id=${entity.id}`)) expect(account.status).not.toBe("active");
    expectError(await team.call("POST", `/entities/${entity.id}/consent`, consent), "ENTITY_CONSENT_ALREADY_WITHDRAWN");
    expectError(
      await team.call("PUT", `/entities/${entity.id}`, { address: { zip: "78705" } }),
      "ENTITY_UPDATE_DISABLED",
    );
    void box;
  },
  "what is set stays, also of companies": async (_, team) => {
    const { id } = await team.post("/entities", person());
    const other = { individual: { first_name: "Ada" } };
    expectError(await team.call("PUT", `/entities/${id}`, other), "ENTITY_UPDATE_INVALID");
    const company = await team.post("/entities", { type: "corporation", corporation: { name: "Alphabet" } });
    expect(company.status).toBe("active");
    const renamed = { corporation: { name: "Google" } };
    expectError(await team.call("PUT", `/entities/${company.id}`, renamed), "ENTITY_UPDATE_INVALID");
    expectError(await team.call("POST", `/entities/${company.id}/verification_sessions`, SMS), "INVALID_ENTITY_TYPE");
  },
  "consent waits for payments": async (_, team) => {
    const { holder, source } = await simulated(team);
    const consent = { type: "withdraw", reason: "entity_withdrew_consent" };
    expectError(await team.call("POST", `/entities/${holder}/consent`, consent), "ENTITY_HAS_PAYMENTS_IN_PROGRESS");
    const own = { type: "withdraw", reason: "holder_withdrew_consent" };
    expectError(await team.call("POST", `/accounts/${source}/consent`, own), "ACCOUNT_HAS_PAYMENT_IN_PROGRESS");
  },
  "an account's consent is withdrawn once": async (_, team) => {
    const { chase } = await connected(team);
    await team.post(`/accounts/${chase}/subscriptions`, { enroll: "update" });
    const consent = { type: "withdraw", reason: "holder_withdrew_consent" };
    const withdrawn = await team.post(`/accounts/${chase}/consent`, consent);
    expect(withdrawn).toMatchObject({ status: "disabled", error: { code: 11004 } });
    expectError(await team.call("POST", `/accounts/${chase}/consent`, consent), "ACCOUNT_CONSENT_ALREADY_WITHDRAWN");
    const body = { type: "pre_auth" };
    expectError(
      await team.call("POST", `/accounts/${chase}/verification_sessions`, body),
      "VERIFICATION_TYPE_NOT_SUPPORTED",
    );
    for (const product of ["balances", "payoffs", "updates"]) {
      expectError(await team.call("POST", `/accounts/${chase}/${product}`, {}), "PRODUCT_UNAVAILABLE");
    }
    expectError(await team.call("POST", `/accounts/${chase}/card_brands`, {}), "PRODUCT_UNAVAILABLE");
    expectError(await team.call("POST", `/accounts/${chase}/attributes`, {}), "PRODUCT_UNAVAILABLE");
    const fields = { expand: ["credit_card.number"] };
    expectError(await team.call("POST", `/accounts/${chase}/sensitive`, fields), "PRODUCT_UNAVAILABLE");
    const instrument = { type: "card" };
    expectError(await team.call("POST", `/accounts/${chase}/payment_instruments`, instrument), "INVALID_DESTINATION");
  },
  "a phone is verified by a code": async (_, team) => {
    const { path, entity } = await session(team, SMS);
    expect(await team.put(path, code("123456"))).toMatchObject({ status: "verified", error: null });
    const again = await team.call("POST", `/entities/${entity}/verification_sessions`, SMS);
    expectError(again, "EXISTING_VERIFIED_SESSION");
  },
  "a phone has a limited number of attempts": async (_, team) => {
    const { id } = await team.post("/entities", person());
    const path = `/entities/${id}/verification_sessions`;
    for (let attempt = 0; attempt < 10; attempt += 1) await team.post(path, SMS);
    expectError(await team.call("POST", path, SMS), "ENTITY_PHONE_VERIFICATION_MAX_ATTEMPTS");
  },
  "a wrong code fails": async (_, team) => {
    const { path } = await session(team, SMS);
    expect(await team.put(path, code("000000"))).toMatchObject({ status: "failed", error: { code: 19002 } });
  },
  "a phone is verified by the network": async (_, team) => {
    const { path, data } = await session(team, { type: "phone", method: "sna", sna: {} });
    expect(data.sna.urls).toHaveLength(2);
    expect(await team.put(path, { type: "phone", method: "sna", sna: {} })).toMatchObject({ status: "verified" });
  },
  "a session expires after ten minutes": async (box, team) => {
    const { path } = await session(team, SMS);
    await box.advance("9 minutes");
    expect(await team.get(path)).toMatchObject({ status: "in_progress" });
    await box.advance("2 minutes");
    expect(await team.get(path)).toMatchObject({ status: "failed", error: { code: 19001 } });
  },
  "security questions are answered": async (_, team) => {
    const { path, answer } = await questioned(team);
    expect(await team.put(path, answer(true))).toMatchObject({ status: "verified", kba: { authenticated: true } });
  },
  "security questions are answered wrong": async (_, team) => {
    const { path, answer } = await questioned(team);
    expect(await team.put(path, answer(false))).toMatchObject({ status: "failed", error: { code: 19004 } });
  },
  "identity comes after the phone and the match, once": async (_, team) => {
    const kba = { type: "identity", method: "kba", kba: {} };
    const byoKyc = { type: "identity", method: "byo_kyc", byo_kyc: {} };
    const { id } = await team.post("/entities", person("+16505550000"));
    const path = `/entities/${id}/verification_sessions`;
    expectError(await team.call("POST", path, kba), "MISSING_PHONE_VERIFICATION");
    await team.post(path, { type: "phone", method: "byo_sms", byo_sms: { timestamp: "2021-09-01T00:00:00.000Z" } });
    expectError(await team.call("POST", path, kba), "MISSING_IDENTITY_MATCH");
    const known = await verified(team);
    expectError(
      await team.call("POST", `/entities/${known.id}/verification_sessions`, byoKyc),
      "EXISTING_VERIFIED_SESSION",
    );
    const third = await team.post("/entities", person());
    const own = `/entities/${third.id}/verification_sessions`;
    await team.post(own, { type: "phone", method: "byo_sms", byo_sms: { timestamp: "2021-09-01T00:00:00.000Z" } });
    expect(await team.post(own, byoKyc)).toMatchObject({ status: "verified", byo_kyc: { authenticated: true } });
  },
  "products need a verified entity": async (_, team) => {
    const { id } = await team.post("/entities", person("+16505550000"));
    expectError(await team.call("POST", `/entities/${id}/connect`), "ENTITY_VERIFICATION_MISSING");
    expectError(await team.call("POST", `/entities/${id}/credit_scores`), "ENTITY_VERIFICATION_MISSING");
    expectError(await team.call("POST", `/entities/${id}/attributes`, {}), "PRODUCT_VERIFICATION_MISSING");
    expectError(await team.call("POST", `/entities/${id}/identities`), "PRODUCT_RESTRICTED");
    expectError(await team.call("POST", `/entities/${id}/vehicles`), "PRODUCT_VERIFICATION_MISSING");
    const enrolled = await team.post(`/entities/${id}/subscriptions`, { enroll: "connect" });
    expect(enrolled).toMatchObject({ connect: { sub_type: "PRODUCT_CAPABILITY_RESTRICTED" } });
    const connects = { behaviors: ["new_mortgage_account"] };
    const missing = "SIMULATION_RESTRICTED_MISSING_PRODUCT_REQUEST";
    expectError(await team.call("POST", `/simulate/entities/${id}/connect`, connects), missing);
    const inquiry = { behaviors: ["new_soft_inquiry"] };
    expectError(await team.call("POST", `/simulate/entities/${id}/attributes`, inquiry), missing);
    const { id: verifiedId } = await verified(team);
    expectError(await team.call("POST", `/entities/${verifiedId}/vehicles`), "PRODUCT_RESTRICTED_CONNECT_REQUIRED");
  },
  "a connect takes time, runs products, and finds later what is new": async (box, team) => {
    const { id } = await verified(team);
    const body = { products: ["balance", "payoff", "update", "card_brand"], subscriptions: ["update"] };
    const pending = await team.post(`/entities/${id}/connect`, body);
    expect(pending).toMatchObject({ status: "pending", accounts: null, requested_products: body.products });
    await box.settle();
    const done = await team.get(`/entities/${id}/connect/${pending.id}`);
    expect(done).toMatchObject({ status: "completed" });
    expect(done.accounts).toHaveLength(4);
    expect(await team.get(`/accounts/${done.accounts.at(-1)}/balances`)).toMatchObject([{ status: "completed" }]);
    await team.post(`/simulate/entities/${id}/connect`, {
      behaviors: ["new_mortgage_account", "new_personal_loan_account"],
    });
    const later = await team.post(`/entities/${id}/connect`);
    expect(later.accounts).toHaveLength(2);
    expect((await team.post(`/entities/${id}/connect`)).accounts).toEqual([]);
  },
  "scores, attributes, identities and vehicles are there": async (box, team) => {
    const { entity } = await connected(team);
    const simulated = await team.post(`/entities/${entity}/credit_scores`);
    const scores = [
      { score: 700, source: "equifax", model: "vantage_4", factors: [], created_at: "2026-01-01T00:00:00.000Z" },
    ];
    expect(await team.post(`/simulate/entities/${entity}/credit_scores/${simulated.id}`, { scores })).toMatchObject({
      status: "completed",
      scores,
    });
    const own = await team.post(`/entities/${entity}/credit_scores`);
    const attributes = await team.post(`/entities/${entity}/attributes`, {
      requested_attributes: ["overall_utilization"],
    });
    await team.post(`/simulate/entities/${entity}/attributes`, { behaviors: ["new_soft_inquiry"] });
    await box.settle();
    expect(await team.get(`/entities/${entity}/credit_scores/${own.id}`)).toMatchObject({ status: "completed" });
    expect(await team.get(`/entities/${entity}/attributes/${attributes.id}`)).toMatchObject({ status: "completed" });
    expect((await team.post(`/entities/${entity}/identities`)).identities).toHaveLength(1);
    expect(await team.post(`/entities/${entity}/vehicles`)).toMatchObject({ status: "completed" });
    expect(await team.get(`/entities/${entity}/products`)).toMatchObject({ vehicle: { status: "available" } });
    for (const type of ["credit_score.increased", "attribute.update", "account.opened"]) {
      expect(await team.post("/simulate/events", { type, entity_id: entity })).toBeNull();
      expect((await team.get(`/events?type=${type}`)).length).toBeGreaterThan(0);
    }
  },
  "older versions compute attributes at once": async (box) => {
    const team = box.team("sk_old", "2025-07-04");
    const { entity, chase } = await connected(team);
    expect(await team.post(`/entities/${entity}/attributes`, {})).toMatchObject({ status: "completed" });
    expect(await team.post(`/accounts/${chase}/attributes`)).toMatchObject({ status: "completed" });
  },
  "simulated events need their product, and close accounts": async (box, team) => {
    const { id } = await team.post("/entities", person());
    for (const type of ["account.opened", "credit_score.increased", "attribute.update"]) {
      expectError(await team.call("POST", "/simulate/events", { type, entity_id: id }), "INVALID_REQUEST");
    }
    const unknown = { type: "account.closed", account_id: "acc_unknown1" };
    expectError(await team.call("POST", "/simulate/events", unknown), "INVALID_REQUEST");
    const { chase } = await connected(team);
    await team.post("/simulate/events", { type: "account.closed", account_id: chase });
    expect(await team.get(`/accounts/${chase}`)).toMatchObject({ status: "closed" });
    void box;
  },
  "subscriptions begin, refresh and end": async (box, team) => {
    const { entity, chase, loan: auto } = await connected(team);
    const path = `/accounts/${chase}/subscriptions`;
    const enrolled = await team.post(path, { enroll: "update" });
    const again = await team.post(path, { enroll: "update" });
    expect(again).toMatchObject({ update: { sub_type: "SUBSCRIPTION_DUPLICATE" } });
    const early = await team.post(path, { enroll: "transaction" });
    expect(early).toMatchObject({ transaction: { sub_type: "PRODUCT_UNAVAILABLE" } });
    const restricted = await team.post(path, { enroll: "payment_instrument.card" });
    expect(restricted).toMatchObject({ "payment_instrument.card": { sub_type: "PRODUCT_CAPABILITY_RESTRICTED" } });
    await team.post(`/accounts/${auto}/subscriptions`, { enroll: "update.snapshot" });
    await box.advance("31 days");
    expect((await team.get(`/accounts/${chase}/updates?page_limit=100`)).length).toBe(15);
    expect(await team.get(`/accounts/${auto}/updates`)).toMatchObject([{ source: "snapshot" }]);
    expect(await team.delete(`${path}/${enrolled.id}`)).toMatchObject({ status: "inactive", name: "update" });
    expect(await team.get(path)).toEqual({});
    const own = `/entities/${entity}/subscriptions`;
    const score = await team.post(own, { enroll: "credit_score" });
    expect(await team.post(own, { enroll: "credit_score" })).toMatchObject({
      credit_score: { sub_type: "SUBSCRIPTION_DUPLICATE" },
    });
    await team.post(own, { enroll: "connect" });
    await box.advance("31 days");
    expect(await team.get(`/entities/${entity}/credit_scores`)).toMatchObject([{ status: "completed" }]);
    await team.delete(`${own}/${score.id}`);
    const company = await team.post("/entities", { type: "corporation", corporation: {} });
    const none = await team.post(`/entities/${company.id}/subscriptions`, { enroll: "connect" });
    expect(none).toMatchObject({ connect: { sub_type: "PRODUCT_UNAVAILABLE" } });
  },
  "a card is verified and shows its number": async (box, team) => {
    const { chase, path, loan: auto } = await cardSession(team);
    const fields = { expand: ["credit_card.number", "credit_card.exp_month"] };
    expectError(await team.call("POST", `/accounts/${chase}/sensitive`, fields), "PRODUCT_VERIFICATION_MISSING");
    const own = `/accounts/${chase}/verification_sessions`;
    expectError(await team.call("POST", own, { type: "pre_auth" }), "EXISTING_VERIFICATION_SESSION");
    expect(await team.put(path, card("878"))).toMatchObject({
      status: "verified",
      pre_auth: { pre_auth_check: "pass" },
    });
    expectError(await team.call("POST", own, { type: "pre_auth" }), "EXISTING_VERIFIED_SESSION");
    expect((await team.post(`/accounts/${chase}/sensitive`, fields)).credit_card).toEqual({
      number: "5555555555551580",
      exp_month: "03",
      exp_year: null,
      cvv: null,
      billing_zip_code: null,
    });
    const brand = { brand_id: "pdt_15_brd_1" };
    const simulate = `/simulate/accounts/${chase}/card_brands`;
    expectError(await team.call("POST", simulate, brand), "SIMULATION_RESTRICTED_MISSING_SUBSCRIPTION");
    await team.post(`/accounts/${chase}/subscriptions`, { enroll: "card_brand" });
    expect((await team.post(simulate, brand)).brands[0].id).toBe(brand.brand_id);
    await team.post(`/accounts/${chase}/card_brands`);
    await team.post(`/accounts/${chase}/attributes`, { requested_attributes: ["usage_pattern"] });
    for (const product of ["balances", "updates"]) await team.post(`/accounts/${chase}/${product}`);
    await team.post(`/accounts/${auto}/payoffs`);
    await box.settle();
    expect(await team.get(`/accounts/${auto}/payoffs`)).toMatchObject([{ status: "completed", amount: 6083988 }]);
    expectError(await team.call("POST", `/accounts/${chase}/payoffs`), "PRODUCT_UNAVAILABLE");
    expectError(await team.call("POST", `/accounts/${auto}/card_brands`), "PRODUCT_UNAVAILABLE");
    const wrongType = await team.call("POST", `/accounts/${auto}/verification_sessions`, { type: "pre_auth" });
    expectError(wrongType, "VERIFICATION_TYPE_NOT_SUPPORTED");
    const bankType = await team.call("POST", own, { type: "plaid" });
    expectError(bankType, "VERIFICATION_TYPE_NOT_SUPPORTED");
  },
  "wrong card details fail at the third attempt": async (_, team) => {
    const { path } = await cardSession(team);
    expect(await team.put(path, card("000"))).toMatchObject({ status: "pending", pre_auth: { cvv_check: "fail" } });
    await team.put(path, card("000"));
    expect(await team.put(path, card("000"))).toMatchObject({
      status: "failed",
      error: { sub_type: "INVALID_DETAILS" },
    });
    expectError(await team.call("PUT", path, card("878")), "VERIFICATION_SESSION_ATTEMPT_LIMIT_REACHED");
  },
  "transactions come after a network session": async (box, team) => {
    const { network } = await connected(team);
    const simulate = `/simulate/accounts/${network}/transactions`;
    expectError(await team.call("POST", simulate, {}), "SIMULATION_RESTRICTED_MISSING_SUBSCRIPTION");
    const { id } = await team.post(`/accounts/${network}/verification_sessions`, { type: "network" });
    await team.put(`/accounts/${network}/verification_sessions/${id}`, { network: { cvv: "539" } });
    await team.post(`/accounts/${network}/subscriptions`, { enroll: "transaction" });
    const transaction = await team.post(simulate, {});
    expect(await team.get(`/accounts/${network}/transactions`)).toEqual([transaction]);
    box.setResource(transaction.id, { status: "pending", posted_at: null });
    await box.advance("1 day");
    expect(await team.get(`/accounts/${network}/transactions`)).toMatchObject([{ status: "posted" }]);
  },
  "a bank account is verified by micro-deposits": async (box, team) => {
    const path = await bankSession(team, "micro_deposits");
    await box.settle();
    expect(await team.get(path)).toMatchObject({ status: "in_progress" });
    const right = { micro_deposits: { amounts: [4, 8] } };
    expect(await team.put(path, right)).toMatchObject({ status: "verified", micro_deposits: right.micro_deposits });
    expectError(await team.call("PUT", path, right), "INVALID_REQUEST");
    for (const type of ["pre_auth", "standard"]) {
      const card = await team.call("POST", path.replace(/\/[^/]+$/, ""), { type });
      expectError(card, "VERIFICATION_TYPE_NOT_SUPPORTED");
    }
  },
  "wrong micro-deposits fail at the third attempt": async (box, team) => {
    const path = await bankSession(team, "micro_deposits");
    await box.settle();
    const wrong = { micro_deposits: { amounts: [1, 2] } };
    await team.put(path, wrong);
    await team.put(path, wrong);
    expect(await team.put(path, wrong)).toMatchObject({ status: "failed", error: { code: 16003 } });
  },
  "a bank account is verified by a provider's data": async (_, team) => {
    for (const [type, data] of [
      ["plaid", { balances: {}, transactions: [] }],
      ["teller", { balances: {}, transactions: [] }],
      ["mx", { account: {}, transactions: [] }],
    ] as const) {
      const path = await bankSession(team, type);
      expect(await team.put(path, { [type]: data })).toMatchObject({ status: "verified", [type]: data });
    }
  },
  "a loan is verified by its number": async (_, team) => {
    const { loan: auto } = await connected(team);
    const own = `/accounts/${auto}/verification_sessions`;
    const first = await team.post(own, { type: "standard" });
    const wrong = { standard: { number: "1" } };
    expect(await team.put(`${own}/${first.id}`, wrong)).toMatchObject({ status: "failed" });
    const second = await team.post(own, { type: "standard" });
    const right = { standard: { number: "456637152" } };
    expect(await team.put(`${own}/${second.id}`, right)).toMatchObject({ standard: { number: "xxxxxxxxx" } });
  },
  "an account needs a holder who is active": async (_, team) => {
    expectError(await team.call("POST", "/accounts", { holder_id: "ent_unknown1", ach: ACH }), "INVALID_HOLDER_ID");
    const { id } = await team.post("/entities", person());
    await team.post(`/entities/${id}/consent`, { type: "withdraw", reason: "entity_withdrew_consent" });
    expectError(await team.call("POST", "/accounts", { holder_id: id, ach: ACH }), "INVALID_HOLDER_ID");
  },
  "a payment needs accounts that can pay and be paid": async (box, team) => {
    const { source, destination, holder } = await payable(team);
    const pay = (fields: object) =>
      team.call("POST", "/payments", { amount: 5000, source, destination, description: "Loan", ...fields });
    expectError(await pay({ source: "acc_unknown1" }), "INVALID_SOURCE");
    expectError(await pay({ source: destination, destination: source }), "INVALID_SOURCE_LIABILITY");
    expectError(await pay({ destination: "acc_unknown1" }), "INVALID_DESTINATION");
    expectError(await pay({ destination: source }), "INVALID_TRANSFER");
    box.setResource(destination, { products: [] });
    expectError(await pay({}), "INVALID_DESTINATION_CAPABILITIES");
    const instrument = await team.call("POST", `/accounts/${destination}/payment_instruments`, { type: "card" });
    expectError(instrument, "INVALID_DESTINATION_CAPABILITIES");
    box.setResource(destination, { restricted_products: ["balance", "payoff", "update", "attribute"] });
    for (const product of ["balances", "payoffs", "updates", "attributes"]) {
      expectError(await team.call("POST", `/accounts/${destination}/${product}`, {}), "PRODUCT_VERIFICATION_MISSING");
    }
    box.setResource(destination, { restricted_products: [] });
    for (const product of ["balances", "updates"]) {
      expectError(await team.call("POST", `/accounts/${destination}/${product}`), "PRODUCT_UNAVAILABLE");
    }
    const fields = { expand: ["credit_card.number"] };
    expectError(await team.call("POST", `/accounts/${destination}/sensitive`, fields), "PRODUCT_UNAVAILABLE");
    box.setResource(source, { products: [] });
    expectError(await pay({}), "INVALID_SOURCE_CAPABILITIES");
    box.setResource(source, { products: ["payment"] });
    box.setResource(destination, { products: ["payment"] });
    const stranger = await team.post("/entities", person());
    box.setResource(destination, { holder_id: stranger.id });
    box.setResource(stranger.id, { status: "disabled" });
    expectError(await pay({}), "INVALID_DESTINATION_HOLDER");
    box.setResource(holder, { status: "disabled" });
    expectError(await pay({}), "INVALID_SOURCE_HOLDER");
  },
  "a payment names the account of its reversal": async (_, team) => {
    const { source, destination } = await payable(team);
    const body = { amount: 5000, source, destination, description: "Loan", reversal_account: source };
    expect(await team.post("/payments", body)).toMatchObject({ reversal_account: source });
  },
  "a payment is canceled": async (_, team) => {
    const { id } = await simulated(team);
    expect(await team.delete(`/payments/${id}`)).toMatchObject({ status: "canceled", destination_status: "canceled" });
    const other = await simulated(team, "canceled");
    expect(other.status).toBe("canceled");
  },
  "a payment runs by itself": async (box, team) => {
    const { read } = await simulated(team);
    await box.advance("10 days");
    expect(await read()).toMatchObject({ status: "settled", destination_status: "settled" });
  },
  "a payment is cashed": async (_, team) => {
    const { status } = await simulated(team, "processing", "sent", "cashed", "settled");
    expect(status).toBe("settled");
  },
  "a payment is posted and settled": async (_, team) => {
    const { status } = await simulated(team, "processing", "sent", "posted", "settled");
    expect(status).toBe("settled");
  },
  "a payment fails, at both ends": async (_, team) => {
    const source = await simulated(team, "processing", ["failed", 10005]);
    expect(await team.get(`/accounts/${source.source}`)).toMatchObject({ status: "disabled", error: { code: 11003 } });
    const destination = await simulated(team, "processing", ["failed", 10008]);
    expect(await team.get(`/accounts/${destination.destination}`)).toMatchObject({ error: { code: 11001 } });
  },
  "a reversal is approved once and debits the source again": async (box, team) => {
    const { id, read, reversal_id } = await simulated(team, "processing", "sent", ["reversal_required", 10001]);
    const path = `/payments/${id}/reversals/${reversal_id}`;
    expect(await team.put(path, { status: "pending" })).toMatchObject({ status: "pending", direction: "debit" });
    expect(await read()).toMatchObject({ status: "reversal_processing" });
    expectError(await team.call("PUT", path, { status: "pending" }), "INVALID_REVERSAL_STATUS");
    await box.settle();
    expect(await read()).toMatchObject({ status: "settled" });
    expect(await team.get(path)).toMatchObject({ status: "sent" });
  },
  "a reversal is simulated to its end": async (_, team) => {
    const { read, id, reversal_id } = await simulated(team, "processing", "sent", ["reversal_required", 10001]);
    for (const status of ["reversal_processing", "reversed"]) {
      await team.post(`/simulate/payments/${id}`, { status, ...(status !== "reversed" && { error_code: 10001 }) });
    }
    expect(await read()).toMatchObject({ status: "reversed" });
    expect(await team.get(`/payments/${id}/reversals/${reversal_id}`)).toMatchObject({ status: "sent" });
  },
  "a reversal needs no approval, and fails": async (box, team) => {
    const { id, reversal_id } = await simulated(team, "processing", "sent", ["reversal_processing", 10001]);
    const reversal = () => team.get(`/payments/${id}/reversals/${reversal_id}`);
    expect(await reversal()).toMatchObject({ status: "pending" });
    box.fail(reversal_id, "PAYMENT_REVERSAL_INSUFFICIENT_FUNDS");
    expect(await reversal()).toMatchObject({ status: "failed", error: { code: 14001 } });
  },
  "payment instruments are made, changed and closed": async (box, team) => {
    const { source, destination, id, path } = await inbound(box, team);
    expect(await team.get(path)).toMatchObject({ status: "completed", chargeable: true });
    const set = (account: string) => ({ inbound_achwire_payment: { reversal_account: account } });
    expectError(await team.call("PUT", path, set("acc_unknown1")), "INVALID_REVERSAL_ACCOUNT");
    expectError(await team.call("PUT", path, set(destination)), "INVALID_REVERSAL_ACCOUNT_LIABILITY");
    expect(await team.put(path, set(source))).toMatchObject(set(source));
    const money = await team.post(`/simulate/payments/payment_instruments/${id}`, { amount: 5000 });
    expect(money).toMatchObject({ status: "processing", payment_instrument: id, amount: 5000 });
    box.setResource(source, { products: [] });
    expectError(await team.call("PUT", path, set(source)), "INVALID_REVERSAL_ACCOUNT_CAPABILITIES");
    expect(await team.delete(path)).toMatchObject({ status: "closed", chargeable: false });
    const closed = await team.call("POST", `/simulate/payments/payment_instruments/${id}`, { amount: 5000 });
    expectError(closed, "INVALID_REQUEST");
    const own = `/accounts/${destination}/payment_instruments`;
    const pending = await team.post(own, { type: "inbound_achwire_payment" });
    expectError(
      await team.call("PUT", `${own}/${pending.id}`, set(source)),
      "PAYMENT_INSTRUMENT_UPDATE_INVALID_STATUS",
    );
    const card = await team.post(own, { type: "card" });
    const unsupported = "PAYMENT_INSTRUMENT_UPDATE_NOT_SUPPORTED_FOR_TYPE";
    expectError(await team.call("PUT", `${own}/${card.id}`, set(source)), unsupported);
  },
  "an element is finished": async (box, team) => {
    const { id } = await verified(team);
    const { element_token } = await team.post("/elements/token", { type: "connect", entity_id: id, connect: {} });
    const results = () => team.get(`/elements/token/${element_token}/results`);
    expect(await results()).toMatchObject({
      authenticated: false,
      cxn_id: null,
      accounts: [],
      entity_id: id,
      events: [],
    });
    box.finishFlow(element_token);
    expect(await results()).toMatchObject({ authenticated: true, cxn_id: expect.stringMatching(/^cxn_/) });
    expect((await results()).accounts).toHaveLength(4);
  },
  "an element is left": async (box, team) => {
    const entity = person();
    const { element_token } = await team.post("/elements/token", { type: "connect", connect: { entity } });
    box.finishFlow(element_token, "abandon");
    const results = await team.get(`/elements/token/${element_token}/results`);
    expect(results).toMatchObject({ authenticated: false, accounts: [] });
    expect(results.events.map(({ type }: any) => type)).toEqual(["open", "exit"]);
  },
  "a balance transfer is chosen, approved and released": async (box, team) => {
    const { id } = await verified(team);
    const created = await team.post("/elements/token", { ...loan, entity_id: id });
    const path = `/elements/sessions/${created.element_session_id}`;
    const status = async () => (await team.get(path)).balance_transfer.payout_status;
    expect(await status()).toBe("pending_accounts");
    const resumed = { type: "balance_transfer", entity_id: id, element_session_id: created.element_session_id };
    expect(await team.post("/elements/token", resumed)).toMatchObject({
      element_session_id: created.element_session_id,
    });
    await team.put(path, { balance_transfer: { loan_details_approved_amount: 100000 } });
    box.finishFlow(created.element_token, "complete", { payouts: { acc_1: 100000 } });
    expect(await status()).toBe("pending_release");
    await team.put(path, { balance_transfer: { payout_status: "released" } });
    expect(await status()).toBe("released");
  },
  "webhooks are disabled, enabled and deleted": async (box, team) => {
    const { id } = await team.post("/webhooks", { type: "entity.create", url: "https://nobody.test/hooks" });
    const path = `/webhooks/${id}`;
    expect(await team.patch(path, { status: "disabled" })).toMatchObject({ error: { code: 25005 } });
    await team.patch(path, { status: "disabled" });
    expect(await team.patch(path, { status: "active" })).toMatchObject({ status: "active", error: null });
    await team.post("/entities", person());
    await box.settle();
    expect(await team.get(path)).toMatchObject({ status: "disabled", error: { code: 25001 } });
    await team.delete(path);
    const live = await team.post("/webhooks", { type: "entity.create", url: "https://app.test/hooks" });
    await team.post("/entities", person());
    await box.settle();
    expect(await team.get(`/webhooks/${live.id}`)).toMatchObject({ status: "active" });
  },
  "reports are there at once, or later": async (box, team) => {
    const report = await team.post("/reports", { type: "payments.created.current" });
    expect(report).toMatchObject({ status: "completed", url: expect.stringContaining(report.id) });
    expect((await team.call("GET", `/reports/${report.id}/download`)).status).toBe(200);
    box.setResource(report.id, { status: "processing" });
    await box.settle();
    expect(await team.get(`/reports/${report.id}`)).toMatchObject({ status: "completed" });
  },
  "an account that is not active offers nothing": async (box, team) => {
    const { chase, loan } = await connected(team);
    const { products } = await team.get(`/accounts/${chase}`);
    box.setResource(chase, { status: "disabled", products: [...products, "sensitive"], restricted_products: [] });
    box.setResource(loan, { status: "disabled" });
    const refused = async (path: string, body: object, error: string) =>
      expectError(await team.call("POST", `/accounts/${path}`, body), error);
    await refused(`${chase}/balances`, {}, "PRODUCT_UNAVAILABLE");
    await refused(`${chase}/updates`, {}, "PRODUCT_UNAVAILABLE");
    await refused(`${loan}/payoffs`, {}, "PRODUCT_UNAVAILABLE");
    await refused(`${chase}/sensitive`, { expand: ["credit_card.number"] }, "PRODUCT_UNAVAILABLE");
    await refused(`${loan}/verification_sessions`, { type: "standard" }, "VERIFICATION_TYPE_NOT_SUPPORTED");
  },
  "what a source fails to deliver is failed": async (box, team) => {
    const { chase, loan } = await connected(team);
    const balance = await team.post(`/accounts/${chase}/balances`);
    box.fail(balance.id, "BALANCE_TEMPORARILY_UNAVAILABLE");
    expect(await team.get(`/accounts/${chase}/balances/${balance.id}`)).toMatchObject({
      status: "failed",
      amount: null,
      error: { sub_type: "BALANCE_TEMPORARILY_UNAVAILABLE" },
    });
    box.setResource(loan, { status: "processing" });
    await box.settle();
    expect(await team.get(`/accounts/${loan}`)).toMatchObject({ status: "active" });
  },
  "secrets and public keys are created and deleted": async (_, team) => {
    const secret = await team.post("/secrets", { value: "a secret", metadata: { of: "bank" } });
    expect(secret).toMatchObject({ status: "active", metadata: { of: "bank" } });
    expect(await team.delete(`/secrets/${secret.id}`)).toBeNull();
    expect(await team.get(`/secrets/${secret.id}`)).toMatchObject({ status: "deleted" });
    const well_known_endpoint = "https://app.test/.well-known/jwks.json";
    const body = { type: "well_known", contact: "security@app.test", well_known_endpoint };
    const key = await team.post("/teams/mle/public_keys", body);
    expect(key).toMatchObject({ status: "active", jwk: null, well_known_endpoint });
    expect(await team.delete(`/teams/mle/public_keys/${key.id}`)).toMatchObject({ id: key.id, status: "disabled" });
  },
  "a report schedule is changed and deleted": async (_, team) => {
    const created = await team.post("/report_schedules", {
      types: ["ach.pull.nightly"],
      delivery_methods: ["webhook"],
    });
    expect(created).toMatchObject({ status: "active", cron: "0 8 * * 1-5" });
    const path = `/report_schedules/${created.id}`;
    await team.patch(path, { cron: "0 9 * * *" });
    await team.post(`${path}/types`, { type: "payments.created.current" });
    await team.post(`${path}/recipients`, { recipient: "a@app.test" });
    await team.post(`${path}/delivery_methods`, { delivery_method: "email" });
    expect(await team.get(path)).toMatchObject({
      cron: "0 9 * * *",
      types: ["ach.pull.nightly", "payments.created.current"],
      recipients: ["a@app.test"],
      delivery_methods: ["webhook", "email"],
    });
    await team.delete(`${path}/types?type=ach.pull.nightly`);
    await team.delete(`${path}/delivery_methods?delivery_method=email`);
    await team.delete(`${path}/recipients?recipient=a@app.test`);
    expect(await team.get(path)).toMatchObject({
      types: ["payments.created.current"],
      recipients: [],
      delivery_methods: ["webhook"],
    });
    await team.put(`${path}/types`, { types: ["ach.pull.upcoming"] });
    await team.put(`${path}/recipients`, { recipients: ["b@app.test"] });
    await team.put(`${path}/delivery_methods`, { delivery_methods: ["email"] });
    expect(await team.get(path)).toMatchObject({
      types: ["ach.pull.upcoming"],
      recipients: ["b@app.test"],
      delivery_methods: ["email"],
    });
    expect(await team.delete(path)).toBeNull();
    expect(await team.get(path)).toMatchObject({ status: "inactive" });
  },
  "a request is forwarded, and signals are read": async (_, team) => {
    const request = { url: "https://bank.test/x", method: "POST", headers: {}, body: "{}" };
    const forwarded = await team.post("/forwarding_requests", { ...request, bindings: {} });
    expect(forwarded).toMatchObject({ status: "completed", request });
    expect(await team.get(`/forwarding_requests/${forwarded.id}`)).toEqual(forwarded);
    const { chase } = await connected(team);
    const signals = await team.post("/preauth", { account_id: chase });
    expect(signals).toMatchObject({ account_id: chase, status: "completed", card_standing: "open" });
    expect(await team.get(`/preauth/${signals.id}`)).toEqual(signals);
    expectError(await team.call("POST", "/preauth", { account_id: "acc_unknown" }), "INVALID_REQUEST");
    expect(await team.put(`/accounts/${chase}`, { metadata: { of: "us" } })).toBeNull();
    expect(await team.get(`/accounts/${chase}`)).toMatchObject({ metadata: { of: "us" } });
  },
  "tradelines become accounts, for teams that may connect them": async (box, team) => {
    const tradeline = manualTradeline();
    const body = { bureau: "equifax", tradelines: [tradeline] };
    const unverified = (await team.post("/entities", person())).id;
    const early = await team.call("POST", `/entities/${unverified}/manual_connect`, body);
    expectError(early, "ENTITY_VERIFICATION_MISSING");
    const { id } = await verified(team);
    const path = `/entities/${id}/manual_connect`;
    expectError(await team.call("POST", path, body), "TEAM_CAPABILITY_RESTRICTED");
    box.setResource(id, { restricted_products: [] });
    const created = await team.post(path, body);
    expect(created).toMatchObject({ status: "pending", accounts: null });
    await box.settle();
    const [account] = await team.get(`/accounts?holder_id=${id}`);
    expect(account.liability.mask).toBe("4321");
    expect(await team.get(`${path}/${created.id}`)).toMatchObject({
      status: "completed",
      accounts: [{ account_id: account.id, external_id: "ours-1" }],
    });
  },
  "the amounts of micro-deposits can be read": async (box, team) => {
    const path = await bankSession(team, "micro_deposits");
    await box.settle();
    const { amounts } = await team.get(`/simulate${path}/amounts`);
    expect(await team.get(`${path}/amounts`)).toEqual({ amounts });
    expect(await team.put(path, { micro_deposits: { amounts } })).toMatchObject({ status: "verified" });
    const { path: other } = await cardSession(team);
    expectError(await team.call("GET", `/simulate${other}/amounts`), "INVALID_REQUEST");
    expectError(await team.call("GET", `${other}/amounts`), "INVALID_REQUEST");
  },
  "Opal verifies and connects a new person": async (box, team) => {
    const connect = { selection_type: "all" };
    const created = await team.post("/opal/token", { mode: "connect", entity: person(), connect });
    expect(Object.keys(created).sort()).toEqual(["session_id", "token", "valid_until"]);
    const opal = box.team(created.token);
    const session = await opal.get("/opal/token");
    expect(session).toMatchObject({ id: created.session_id, mode: "connect", cxn: {}, idv: null, completed_at: null });
    box.finishFlow(created.token);
    const entity = await team.get(`/entities/${session.entity.id}`);
    expect(entity).toMatchObject({ status: "active", connect: expect.stringMatching(/^cxn_/) });
    expect((await opal.get("/opal/events")).map(({ type }: any) => type)).toEqual([
      "opal.session.completed",
      "identity_verification.identity.completed",
      "opal.session.started",
    ]);
    const resumed = await team.post("/opal/token", { session_id: created.session_id });
    expect(resumed.session_id).toBe(created.session_id);
    expectError(await team.call("POST", "/opal/token", { session_id: "osess_unknown" }), "INVALID_REQUEST");
    expect(await opal.delete("/opal/token")).toBeNull();
    for (const path of ["/opal/token", "/opal/events"]) {
      expectError(await opal.call("GET", path), "INVALID_AUTHORIZATION", 401);
    }
    expectError(await opal.call("DELETE", "/opal/token"), "INVALID_AUTHORIZATION", 401);
  },
  "Opal verifies an account, is left, fails or expires": async (box, team) => {
    const { source, destination, holder } = await payable(team);
    const start = async (account_id: string) => {
      const body = { mode: "account_verification", entity_id: holder, account_verification: { account_id } };
      return team.post("/opal/token", body);
    };
    for (const account of [source, destination]) {
      box.finishFlow((await start(account)).session_id);
      const [session] = await team.get(`/accounts/${account}/verification_sessions`);
      expect(session.status).toBe("verified");
    }
    for (const [outcome, action] of [
      ["abandon", "exited"],
      ["fail", "errored"],
    ] as const) {
      const { token } = await start(source);
      box.finishFlow(token, outcome);
      expect((await box.team(token).get("/opal/events"))[0]).toMatchObject({ type: `opal.session.${action}` });
    }
    const { token } = await start(source);
    await box.advance("30 minutes");
    expectError(await box.team(token).call("GET", "/opal/token"), "INVALID_AUTHORIZATION", 401);
    expect(await box.team(token).get("/opal/events")).toHaveLength(1);
    const body = { mode: "transactions", entity_id: "ent_unknown", transactions: {} };
    expectError(await team.call("POST", "/opal/token", body), "INVALID_REQUEST");
  },
  "Opal allocates a loan, and its payments are released once": async (box, team) => {
    const { source, destination, holder } = await payable(team);
    const amounts = { loan_amount: 1000000, minimum_payment: 5000, maximum_payment: 500000, residual_amount_max: 0 };
    const body = { mode: "balance_transfer", entity_id: holder, balance_transfer: amounts };
    const { session_id } = await team.post("/opal/token", body);
    const path = `/opal/sessions/${session_id}`;
    const release = { action: "release_payments", data: { source } };
    expectError(await team.call("POST", path, release), "BT_NO_ALLOCATIONS");
    box.finishFlow(session_id, "complete", { allocations: { [destination]: 5000 } });
    expect((await team.get(path)).bt).toMatchObject({ ...amounts, payout_status: "pending_release", completed: true });
    const wrong = { action: "release_payments", data: { source: destination } };
    expectError(await team.call("POST", path, wrong), "INVALID_REQUEST");
    const released = await team.post(path, release);
    const [payment] = await team.get("/payments");
    expect(payment).toMatchObject({ source, destination, amount: 5000 });
    expect(released.bt).toMatchObject({ payout_status: "released", payment_ids: { [destination]: payment.id } });
    expect(await team.post(path, release)).toEqual(released);
  },
};
