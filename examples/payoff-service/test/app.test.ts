import { deepEqual, equal, match } from "node:assert/strict";
import { afterEach, mock as spies, test } from "node:test";
import { createMethodClient, unwrap } from "linkspec/method";
import { createSandbox } from "linkspec/sandbox";
import { createApp } from "../src/app.ts";

// Asynchronous work takes a millisecond, so that the service waits as little as it can.
const sandbox = createSandbox({ api: "method", version: "2026-03-30", clock: "real", asyncDelay: 1 });
const method = createMethodClient({ apiKey: "sk_test", environment: "dev", fetch: sandbox.fetch, backoff: 1 });
const app = createApp(method);
afterEach(() => sandbox.reset());

const post = async (path: string, body: object | string): Promise<{ status: number; json: any }> => {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const headers = { "content-type": "application/json; charset=utf-8" };
  const response = await app(new Request(`http://localhost${path}`, { method: "POST", headers, body: text }));
  return { status: response.status, json: await response.json() };
};

/** A person of Method's development environment, who has two credit cards. */
const borrower = {
  firstName: "Kevin",
  lastName: "Doyle",
  phone: "+15121231111",
  dateOfBirth: "1997-03-18",
  phoneVerifiedAt: "2026-03-30T10:00:00.000Z",
};
const reference = "payoff-1";

/** Registers the borrower with a bank account. */
async function payoffRequest(): Promise<{ cardId: string; bankAccountId: string; reference: string }> {
  const { entityId, cards } = (await post("/borrowers", borrower)).json;
  const ach = { routing: "062103000", number: "123456789", type: "checking" } as const;
  const bank = await unwrap(method.operations.createAccount({ body: { holder_id: entityId, ach } }));
  return { cardId: cards[0].id, bankAccountId: bank.id, reference };
}

const amounts = async () => (await unwrap(method.operations.listPayments())).map(({ amount }) => amount);

test("a borrower is registered, verified and connected", async () => {
  const { status, json } = await post("/borrowers", borrower);
  equal(status, 201);
  equal(sandbox.resource(json.entityId)?.["status"], "active");
  deepEqual(
    json.cards.map(({ mask }: { mask: string }) => mask),
    ["4444", "1580"],
  );
});

test("a borrower without debts has no cards", async () => {
  deepEqual((await post("/borrowers", { ...borrower, phone: "+16505551115" })).json.cards, []);
});

test("a card is paid off with what it owes, once per reference", async () => {
  const payoff = await payoffRequest();
  const { status, json } = await post("/payoffs", payoff);
  deepEqual([status, json.outcome], [201, "paid"]);
  equal((await post("/payoffs", payoff)).json.paymentId, json.paymentId);
  deepEqual(await amounts(), [json.cents]);
});

test("a response that got lost is requested again with the same key", async () => {
  const payoff = await payoffRequest();
  sandbox.next("createPayment", { networkError: true });
  equal((await post("/payoffs", payoff)).status, 201);
  equal((await amounts()).length, 1);
});

test("a bank account without the money is worth another try", async () => {
  const payoff = await payoffRequest();
  sandbox.next("createPayment", { status: 400, example: "insufficient-funds" });
  equal((await post("/payoffs", payoff)).json.outcome, "try-later");
});

test("a balance that the institution does not return is worth another try", async () => {
  const payoff = await payoffRequest();
  sandbox.failNext("Balance", "BALANCE_TEMPORARILY_UNAVAILABLE");
  deepEqual((await post("/payoffs", payoff)).json, { outcome: "try-later", reason: "BALANCE_TEMPORARILY_UNAVAILABLE" });
  deepEqual(await amounts(), []);
});

test("callers learn what they did wrong", async () => {
  equal((await post("/payoffs", "{")).status, 400);
  const payoff = { cardId: "../entities", bankAccountId: "acc_1", reference };
  deepEqual(await post("/payoffs", payoff), { status: 422, json: { error: "INVALID_REQUEST" } });
  equal(sandbox.requests().length, 0);
  const unknown = await post("/payoffs", { ...payoff, cardId: "acc_1" });
  deepEqual([unknown.status, sandbox.requests().length], [502, 1]);
});

test("an error contains no secrets", async () => {
  const log = spies.method(console, "error", () => undefined);
  sandbox.always("createEntity", { status: 500 });
  const { status, json } = await post("/borrowers", borrower);
  equal(status, 502);
  const text = JSON.stringify([log.mock.calls.map(({ arguments: words }) => words), json]);
  match(text, /createEntity: the API returned 500/);
  for (const secret of ["sk_test", borrower.phone, borrower.lastName]) equal(text.includes(secret), false);
});

test("nothing is paid without a reference: a repetition would pay again", async () => {
  for (const wrong of [undefined, false, {}, 5, null, "", " ", [reference]]) {
    const { status, json } = await post("/payoffs", { cardId: "acc_1", bankAccountId: "acc_2", reference: wrong });
    deepEqual([status, json], [422, { error: "reference is missing or no text" }]);
  }
  for (const body of ["null", "[]", "5", '"text"']) equal((await post("/payoffs", body)).status, 422);
  equal(sandbox.requests().length, 0);
});

test("only JSON is accepted, so that no page of another origin can send it", async () => {
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""]) {
    const init = { method: "POST", headers: { "content-type": type }, body: "{}" };
    equal((await app(new Request("http://localhost/payoffs", init))).status, 415);
  }
});
