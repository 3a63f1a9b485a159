/** What was created can be read, listed, changed and deleted; what a test selects by name is left as it is documented. */
import { describe, expect, test } from "vitest";
import { ACH, payable, payment, person } from "./support/people.ts";
import { testSandbox } from "./support/team.ts";

const WEBHOOK = { type: "payment.update", url: "https://app.test/hooks" };

describe("what was created", () => {
  test("has a unique ID", async () => {
    const team = testSandbox().team();
    const first = await team.post("/entities", person());
    const second = await team.post("/entities", person());
    expect(first.id).toMatch(/^ent_\w{13}$/);
    expect(second.id).not.toBe(first.id);
    expect(await team.get(`/entities/${first.id}`)).toEqual(first);
    expect(await team.get(`/entities/${second.id}`)).toEqual(second);
  });

  test("has it for any query", async () => {
    const team = testSandbox().team();
    const { id } = await team.post("/webhooks", WEBHOOK);
    expect((await team.post(`/webhooks?id=${id}`, WEBHOOK)).id).not.toBe(id);
  });

  test("is listed, the latest first, and paged", async () => {
    const team = testSandbox().team();
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) ids.unshift((await team.post("/entities", person())).id);
    const { data, headers } = await team.call("GET", "/entities?page_limit=2");
    expect(data.map(({ id }: any) => id)).toEqual(ids.slice(0, 2));
    expect(headers.get("pagination-total-count")).toBe("3");
    expect(headers.get("pagination-page-cursor-next")).toBe(ids[2]);
  });

  test("is listed where it is what the query selects", async () => {
    const team = testSandbox().team();
    const holders = [(await team.post("/entities", person())).id, (await team.post("/entities", person())).id];
    const accounts: string[] = [];
    for (const holder_id of holders) accounts.unshift((await team.post("/accounts", { holder_id, ach: ACH })).id);
    const listed = async (query: string) => (await team.get(`/accounts?${query}`)).map(({ id }: any) => id);
    expect(await listed("")).toEqual(accounts);
    expect(await listed(`holder_id=${holders[0]}`)).toEqual([accounts[1]]);
    expect(await listed("holder_id=ent_other")).toEqual([]);
    expect(await listed("type=ach&page_limit=1")).toEqual([accounts[0]]);
    expect(await listed("liability.type=credit_card")).toEqual([]);
  });

  test("is as it was last changed, also by a simulation", async () => {
    const team = testSandbox().team();
    const { id } = await payment(team);
    await team.post(`/simulate/payments/${id}`, { status: "processing" });
    expect(await team.get(`/payments/${id}`)).toMatchObject({ id, status: "processing", amount: 5000 });
  });

  test("is no longer listed when it was deleted", async () => {
    const team = testSandbox().team();
    const { id } = await team.post("/webhooks", WEBHOOK);
    await team.delete(`/webhooks/${id}`);
    expect(await team.get("/webhooks")).toEqual([]);
    expect((await team.get(`/webhooks/${id}`)).status).toBe("deleted");
  });

  test("is created once with an idempotency key", async () => {
    const team = testSandbox().team();
    const accounts = await payable(team);
    const { source, destination } = accounts;
    const body = { amount: 5000, source, destination, description: "Rent" };
    const send = () => team.post("/payments", body, { "idempotency-key": "k1" });
    expect((await send()).id).toBe((await send()).id);
    expect(await team.get("/payments")).toHaveLength(1);
  });
});

describe("a response that a test selects", () => {
  test("changes nothing", async () => {
    const box = testSandbox();
    const team = box.team();
    const created = await team.post("/entities", person());
    box.next("updateEntity", { status: 500 } as never);
    const failed = await team.call("PUT", `/entities/${created.id}`, { address: { zip: "78705" } });
    expect(failed.status).toBe(500);
    expect(await team.get(`/entities/${created.id}`)).toEqual(created);
  });
});
