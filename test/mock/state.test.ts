/** A mock that keeps state: what was created can be read, listed, changed and deleted. */
import { describe, expect, test } from "vitest";
import { createMethodClient, isApiError, poll, unwrap } from "../../src/method/index.ts";
import { createMockFetch } from "../../src/mock/index.ts";

/** A client of a mock of its own, whose answers are all validated. */
function bank(stateful = true) {
  const mock = createMockFetch({ api: "method", version: "2026-03-30", stateful, checkExamples: true });
  return { mock, method: createMethodClient({ apiKey: "sk_test", environment: "dev", fetch: mock }) };
}

const person = (first_name: string) => ({
  type: "individual" as const,
  individual: { first_name, last_name: "Doyle", phone: "+15121231112" },
});
const payment = { amount: 4711, source: "acc_1", destination: "acc_2", description: "Rent" };
const pathOf = (ent_id: string) => ({ params: { path: { ent_id } } });

describe("what was created", () => {
  test("can be read by an id of its own", async () => {
    const { method } = bank();
    const first = await unwrap(method.POST("/entities", { body: person("Ada") }));
    const second = await unwrap(method.POST("/entities", { body: person("Bob") }));
    expect(first.id).toMatch(/^ent_\w{13}$/);
    expect(second.id).not.toBe(first.id);
    expect(await unwrap(method.GET("/entities/{ent_id}", pathOf(first.id)))).toEqual(first);
    expect(await unwrap(method.GET("/entities/{ent_id}", pathOf(second.id)))).toEqual(second);
  });

  test("is listed, the newest first, and paged as any list", async () => {
    const { method } = bank();
    const ids: string[] = [];
    for (const name of ["Ada", "Bob", "Cid"]) {
      ids.unshift((await unwrap(method.POST("/entities", { body: person(name) }))).id);
    }
    const page = await method.GET("/entities", { params: { query: { page_limit: 2 } } });
    expect(page.ok && page.data.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(page.headers).toMatchObject({ paginationTotalCount: 3, paginationPageCursorNext: ids[2] });
  });

  test("is listed where it is what the query asks for", async () => {
    const { method } = bank();
    const account = async (holder_id: string) =>
      (
        await unwrap(
          method.POST("/accounts", {
            body: { holder_id, ach: { routing: "062103000", number: "123456789", type: "checking" } },
          }),
        )
      ).id;
    const [first, second] = [await account("ent_1"), await account("ent_2")];
    const listed = async (query: object) =>
      (await unwrap(method.GET("/accounts", { params: { query } }))).map(({ id }) => id);
    expect(await listed({})).toEqual([second, first]);
    expect(await listed({ holder_id: "ent_1" })).toEqual([first]);
    expect(await listed({ holder_id: "ent_3" })).toEqual([]);
    expect(await listed({ type: "ach", page_limit: 1 })).toEqual([second]);
    expect(await listed({ type: "liability" })).toEqual([]);
    expect(await listed({ "liability.type": "credit_card" })).toEqual([]);
  });

  test("is as it was last changed, whatever changed it", async () => {
    const { method } = bank();
    const { id } = await unwrap(method.POST("/entities", { body: person("Ada") }));
    await unwrap(method.PUT("/entities/{ent_id}", { ...pathOf(id), body: { individual: { last_name: "Smith" } } }));
    const changed = await unwrap(method.GET("/entities/{ent_id}", pathOf(id)));
    expect(changed).toMatchObject({ id, individual: { first_name: "Ada", last_name: "Smith" } });
    const consent = { type: "withdraw", reason: "entity_withdrew_consent" } as const;
    const withdrawn = await unwrap(method.POST("/entities/{ent_id}/consent", { ...pathOf(id), body: consent }));
    expect(withdrawn.id).toBe(id);
    expect(await unwrap(method.GET("/entities/{ent_id}", pathOf(id)))).toEqual(withdrawn);

    const { id: pmt_id } = await unwrap(method.POST("/payments", { body: payment }));
    const params = { path: { pmt_id } };
    await unwrap(method.POST("/simulate/payments/{pmt_id}", { params, body: { status: "sent" } }));
    const sent = await unwrap(method.GET("/payments/{pmt_id}", { params }));
    expect(sent).toMatchObject({ id: pmt_id, status: "sent", amount: 4711 });
    await unwrap(method.DELETE("/payments/{pmt_id}", { params }));
    expect((await unwrap(method.GET("/payments/{pmt_id}", { params }))).status).toBe("canceled");
  });

  test("is gone when it was deleted", async () => {
    const { method } = bank();
    const body = { type: "payment.update" as const, url: "https://reference.example.app/webhook" };
    const { id: whk_id } = await unwrap(method.POST("/webhooks", { body }));
    const params = { path: { whk_id } };
    await unwrap(method.DELETE("/webhooks/{whk_id}", { params }));
    expect(await method.GET("/webhooks/{whk_id}", { params })).toMatchObject({ ok: false, status: 404 });
    expect(await unwrap(method.GET("/webhooks"))).toEqual([]);
  });

  test("in the background is done when it is first read, and stays so", async () => {
    const { method } = bank();
    const params = { path: { acc_id: "acc_1" } };
    const states: string[] = [];
    const onState = ({ status }: { status: string }) => void states.push(status);
    const { id } = await poll(method, "/accounts/{acc_id}/balances", { params, interval: 1, onState });
    expect(states).toEqual([expect.stringMatching(/^(pending|in_progress)$/), "completed"]);
    const [listed] = await unwrap(method.GET("/accounts/{acc_id}/balances", { params }));
    expect(listed).toMatchObject({ id, account_id: "acc_1", status: "completed" });
  });
});

describe("what a test asks for by name", () => {
  test("is given, and is the state from then on", async () => {
    const { method, mock } = bank();
    const params = { path: { acc_id: "acc_1" } };
    const { id: bal_id } = await unwrap(method.POST("/accounts/{acc_id}/balances", { params }));
    const path = { acc_id: "acc_1", bal_id };
    const read = () => unwrap(method.GET("/accounts/{acc_id}/balances/{bal_id}", { params: { path } }));
    for (const example of ["failed", "completed"] as const) {
      mock.next("retrieveAccountBalance", { status: 200, example });
      expect(await read()).toMatchObject({ id: bal_id, status: example });
      expect(await read()).toMatchObject({ id: bal_id, status: example });
    }
  });

  test("and fails, changes nothing", async () => {
    const { method, mock } = bank();
    mock.next("createPayment", { status: 400, example: "insufficient-funds" });
    const refused = await unwrap(method.POST("/payments", { body: payment })).catch((error: unknown) => error);
    expect(isApiError(refused)).toBe(true);
    expect((await unwrap(method.GET("/payments"))).map(({ amount }) => amount)).not.toContain(4711);

    const created = await unwrap(method.POST("/entities", { body: person("Ada") }));
    mock.next("updateEntity", { status: 500 });
    const body = { individual: { first_name: "Bob" } };
    expect((await method.PUT("/entities/{ent_id}", { ...pathOf(created.id), body })).status).toBe(500);
    expect(await unwrap(method.GET("/entities/{ent_id}", pathOf(created.id)))).toEqual(created);
  });
});

test("a repeated idempotency key creates nothing", async () => {
  const { method } = bank();
  const send = () => unwrap(method.POST("/payments", { body: payment, idempotencyKey: "k1" }));
  expect((await send()).id).toBe((await send()).id);
  expect(await unwrap(method.GET("/payments"))).toHaveLength(1);
});

test("a reset forgets it all, and without the option nothing is kept", async () => {
  const usual = await unwrap(bank(false).method.GET("/payments"));
  const { method, mock } = bank();
  await unwrap(method.POST("/payments", { body: payment }));
  mock.reset();
  expect(await unwrap(method.GET("/payments"))).toEqual(usual);
  const stateless = bank(false).method;
  await unwrap(stateless.POST("/payments", { body: payment }));
  expect(await unwrap(stateless.GET("/payments"))).toEqual(usual);
});
