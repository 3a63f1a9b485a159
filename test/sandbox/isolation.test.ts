/** Keys, versions, time, snapshots and control. */
import { describe, expect, test } from "vitest";
import { connected, payment, person, verified } from "./support/people.ts";
import { expectError, NEWEST, testSandbox, VERSIONS } from "./support/team.ts";

describe("keys", () => {
  test("see nothing of each other", async () => {
    const box = testSandbox();
    const [one, other] = [box.team("sk_a"), box.team("sk_b")];
    const { id } = await one.post("/entities", person());
    expectError(await other.call("GET", `/entities/${id}`), "NOT_FOUND", 404);
    expect(await other.get("/entities")).toEqual([]);
    expect(await one.get("/entities")).toMatchObject([{ id }]);
  });

  test("deliver to their own webhooks", async () => {
    const box = testSandbox({ webhooks: { "https://app.test/hooks": () => new Response() } });
    await box.team("sk_a").post("/webhooks", { type: "entity.create", url: "https://app.test/hooks" });
    await box.team("sk_b").post("/entities", person());
    await box.settle();
    expect(box.deliveries()).toEqual([]);
  });
});

describe("versions", () => {
  test.each(VERSIONS)("%s reads what every other created", async (version) => {
    const box = testSandbox();
    const created = await connected(box.team("sk_a", version));
    await payment(box.team("sk_a", version));
    for (const other of VERSIONS) {
      const team = box.team("sk_a", other);
      expect(await team.get(`/entities/${created.entity}`)).toMatchObject({ status: "active" });
      expect(await team.get(`/accounts/${created.chase}/products`)).toMatchObject({ balance: { status: "available" } });
      expect(await team.get("/payments")).toHaveLength(1);
      await team.get("/accounts?page_limit=100");
      await team.get("/events?page_limit=100");
    }
  });
});

describe("ids", () => {
  test("that were not created are not found", async () => {
    const team = testSandbox().team();
    for (const path of ["/entities/ent_unknown1", "/accounts/acc_unknown1/balances", "/payments/pmt_unknown1"]) {
      expectError(await team.call("GET", path), "NOT_FOUND", 404);
    }
  });

  test("of another owner are not found", async () => {
    const team = testSandbox().team();
    const { chase, loan } = await connected(team);
    const { id } = await team.post(`/accounts/${chase}/balances`);
    expectError(await team.call("GET", `/accounts/${loan}/balances/${id}`), "NOT_FOUND", 404);
  });
});

describe("lists", () => {
  test("are filtered and paged, the newest first", async () => {
    const box = testSandbox();
    const team = box.team();
    const { entity, chase, network } = await connected(team);
    const cards = await team.get(`/accounts?holder_id=${entity}&liability.type=credit_card&status=active`);
    expect(cards.map(({ id }: { id: string }) => id)).toEqual([network, chase]);
    const page = await team.call("GET", `/accounts?holder_id=${entity}&page_limit=1&page=2`);
    expect(page.headers.get("pagination-total-count")).toBe("4");
    expect(page.data).toHaveLength(1);
    const paid = await payment(team);
    expect(await team.get(`/payments?acc_id=${paid.source}&from_date=2026-06-01&to_date=2026-06-01`)).toHaveLength(1);
    expect(await team.get("/payments?from_date=2026-06-02")).toEqual([]);
    const source = await team.get(`/accounts/${paid.source}`);
    expect(await team.get(`/payments?source_holder_id=${source.holder_id}`)).toHaveLength(1);
    expect(await team.get(`/payments?holder_id=${entity}`)).toEqual([]);
  });

  test("expand what the request names", async () => {
    const team = testSandbox().team();
    const { entity, chase } = await connected(team);
    await team.post(`/accounts/${chase}/balances`);
    const account = await team.get(`/accounts/${chase}?expand[]=balance&expand[]=liability.mch_id`);
    expect(account).toMatchObject({ balance: { status: "pending" }, liability: { mch_id: { id: "mch_302086" } } });
    const [first] = await team.get(`/entities/${entity}/connect?expand[]=accounts`);
    expect(first.accounts[0]).toMatchObject({ holder_id: entity });
  });
});

describe("what the mock does", () => {
  test("goes on: overrides by name, idempotency and validation", async () => {
    const box = testSandbox();
    const team = box.team();
    const headers = { "idempotency-key": "1" };
    const first = await team.post("/entities", person(), headers);
    expect(await team.post("/entities", person(), headers)).toEqual(first);
    expect(await team.get("/entities")).toHaveLength(1);
    box.next("createEntity", { status: 400, example: "duplicate-entity-details" } as never);
    expectError(await team.call("POST", "/entities", person()), "DUPLICATE_ENTITY_DETAILS");
    expectError(await team.call("POST", "/entities", { type: "robot" }), "INVALID_REQUEST");
    expect(box.requests("createEntity")).toHaveLength(4);
    expect((await team.call("GET", "/ping")).status).toBe(200);
  });
});

describe("control", () => {
  test("lets work fail where it would have completed", async () => {
    const box = testSandbox();
    const team = box.team();
    const { chase } = await connected(team);
    box.failNext("Balance", "BALANCE_TEMPORARILY_UNAVAILABLE");
    const { id } = await team.post(`/accounts/${chase}/balances`);
    const other = await team.post(`/accounts/${chase}/balances`);
    await box.settle();
    const failed = await team.get(`/accounts/${chase}/balances/${id}`);
    expect(failed).toMatchObject({ status: "failed", amount: null, error: { code: 20001 } });
    expect(await team.get(`/accounts/${chase}/balances/${other.id}`)).toMatchObject({ status: "completed" });
    expect(() => box.failNext("Balance", "NO_SUCH_ERROR")).toThrow(/BALANCE_TEMPORARILY_UNAVAILABLE/);
    expect(() => box.failNext("Nothing", "X")).toThrow(expect.objectContaining({ code: "unknown-resource" }));
    expect(() => box.fail("bal_unknown", "X")).toThrow(expect.objectContaining({ code: "unknown-resource" }));
  });

  test("restores a snapshot, with what was waiting", async () => {
    const box = testSandbox();
    const team = box.team();
    const { chase } = await connected(team);
    const { id } = await team.post(`/accounts/${chase}/balances`);
    const saved = JSON.parse(JSON.stringify(box.snapshot())) as ReturnType<typeof box.snapshot>;
    await box.settle();
    box.reset();
    expectError(await team.call("GET", `/accounts/${chase}`), "NOT_FOUND", 404);
    box.restore(saved);
    expect(await team.get(`/accounts/${chase}/balances/${id}`)).toMatchObject({ status: "pending" });
    await box.settle();
    expect(await team.get(`/accounts/${chase}/balances/${id}`)).toMatchObject({ status: "completed" });
  });

  test("is deterministic under a seed", async () => {
    const run = async () => verified(testSandbox().team("sk_a", NEWEST));
    expect(await run()).toEqual(await run());
  });

  test("refuses what it cannot do", async () => {
    const box = testSandbox();
    await expect(box.advance("soon")).rejects.toThrow(/Invalid duration "soon"/);
    const real = testSandbox({ clock: "real" });
    await expect(real.advance("1 day")).rejects.toThrow(/manual/);
    expect(() => box.finishFlow("pk_elem_unknown")).toThrow(/no resource/);
    expect(() => testSandbox({ now: "yesterday" })).toThrow(/now must be a date/);
  });
});

test("memory is bounded: the oldest resources are forgotten", async () => {
  const box = testSandbox({ resourceLimit: 3 });
  const team = box.team();
  const { id } = await team.post("/entities", person());
  for (let count = 0; count < 3; count += 1) await team.post("/entities", person());
  expect(await team.get("/entities")).toHaveLength(3);
  expectError(await team.call("GET", `/entities/${id}`), "NOT_FOUND", 404);
});
