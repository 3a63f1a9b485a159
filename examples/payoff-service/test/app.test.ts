import { deepEqual, equal, match } from "node:assert/strict";
import { afterEach, mock as spies, test } from "node:test";
import { createMethodClient } from "linkspec/method";
import { createMockFetch } from "linkspec/mock";
import { createApp } from "../src/app.ts";

const mock = createMockFetch({ api: "method", version: "2026-03-30" });
const method = createMethodClient({ apiKey: "sk_test", environment: "dev", fetch: mock, backoff: 1 });
const app = createApp(method);
afterEach(() => mock.reset());

const post = (path: string, body: object | string): Promise<Response> => {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const headers = { "content-type": "application/json; charset=utf-8" };
  return app(new Request(`http://localhost${path}`, { method: "POST", headers, body: text }));
};

const borrower = {
  firstName: "Kevin",
  lastName: "Doyle",
  phone: "+16505555555",
  dateOfBirth: "1997-03-18",
  phoneVerifiedAt: "2026-10-01T10:00:00.000Z",
};
const payoff = { cardId: "acc_RGACQH7XdfYhC", bankAccountId: "acc_BcRdHNjb9TYKV", reference: "payoff-1" };

test("a borrower is registered, verified and connected", async () => {
  const answer = await post("/borrowers", borrower);
  equal(answer.status, 201);
  const { entityId, cards } = (await answer.json()) as { entityId: string; cards: { id: string }[] };
  match(entityId, /^ent_/);
  deepEqual(
    cards.map(({ id }) => id),
    ["acc_RGACQH7XdfYhC"],
  );
  const steps = mock.requests().map(({ operationId }) => operationId);
  deepEqual(steps, [
    "createEntity",
    "createEntityVerificationSession",
    "createEntityVerificationSession",
    "createEntityConnect",
    "listAccounts",
  ]);
});

test("a borrower without debts has no cards", async () => {
  mock.always("listAccounts", { status: 200, example: "no-accounts" });
  const { cards } = (await (await post("/borrowers", borrower)).json()) as { cards: unknown[] };
  deepEqual(cards, []);
});

test("a card is paid off with what it owes, once per reference", async () => {
  mock.always("retrieveAccountBalance", { status: 200, example: "completed" });
  const first = await post("/payoffs", payoff);
  equal(first.status, 201);
  const { outcome, cents } = (await first.json()) as { outcome: string; cents: number };
  equal(outcome, "paid");
  await post("/payoffs", payoff);

  const payments = mock.requests("createPayment");
  for (const { body } of payments) deepEqual((body as { amount: number }).amount, cents);
  deepEqual(
    payments.map(({ headers }) => headers["idempotency-key"]),
    ["payoff-1", "payoff-1"],
  );
});

test("an answer that got lost is asked for again with the same key", async () => {
  mock.next("createPayment", { networkError: true });
  equal((await post("/payoffs", payoff)).status, 201);
  const keys = mock.requests("createPayment").map(({ headers }) => headers["idempotency-key"]);
  deepEqual(keys, ["payoff-1", "payoff-1"]);
});

test("a bank account without the money is worth another try", async () => {
  mock.next("createPayment", { status: 400, example: "insufficient-funds" });
  equal(((await (await post("/payoffs", payoff)).json()) as { outcome: string }).outcome, "try-later");
});

test("a balance that cannot be had is worth another try", async () => {
  mock.always("createAccountBalance", { status: 200, example: "pending" });
  mock.always("retrieveAccountBalance", { status: 200, example: "failed" });
  const { outcome } = (await (await post("/payoffs", payoff)).json()) as { outcome: string };
  equal(outcome, "try-later");
  equal(mock.requests("createPayment").length, 0);
});

test("a caller's mistakes are told to the caller", async () => {
  equal((await post("/payoffs", "{")).status, 400);
  const answer = await post("/payoffs", { ...payoff, cardId: "../entities" });
  deepEqual([answer.status, await answer.json()], [422, { error: "INVALID_REQUEST" }]);
  equal(mock.requests().length, 0);
});

test("what goes wrong is told without secrets", async () => {
  const log = spies.method(console, "error", () => undefined);
  mock.always("createEntity", { status: 500 });
  const answer = await post("/borrowers", borrower);
  equal(answer.status, 502);
  const told = JSON.stringify(log.mock.calls.map(({ arguments: words }) => words)) + (await answer.text());
  match(told, /createEntity: the API returned 500/);
  for (const secret of ["sk_test", borrower.phone, borrower.lastName]) equal(told.includes(secret), false);
});

test("nothing is paid without a reference: a repetition would pay again", async () => {
  const { reference, ...rest } = payoff;
  for (const body of [
    rest,
    ...[false, {}, 5, null, "", " ", [reference]].map((wrong) => ({ ...rest, reference: wrong })),
  ]) {
    const response = await post("/payoffs", body);
    deepEqual([response.status, await response.json()], [422, { error: "reference is missing or no text" }]);
  }
  for (const body of ["null", "[]", "5", '"text"']) equal((await post("/payoffs", body)).status, 422);
  equal(mock.requests().length, 0);
});

test("only JSON is accepted, so that no page of another origin can send it", async () => {
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""]) {
    const init = { method: "POST", headers: { "content-type": type }, body: JSON.stringify(payoff) };
    equal((await app(new Request("http://localhost/payoffs", init))).status, 415);
  }
  equal(mock.requests().length, 0);
});
