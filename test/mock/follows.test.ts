/** The answer follows the request: its variant, its ids, its page, its key. */
import { describe, expect, test } from "vitest";
import { createMockFetch } from "../../src/mock/index.ts";
import { mockBank } from "./support/bank.ts";

const { send } = mockBank();
const plaid = { type: "plaid", holder_id: "hld_Z9" };
const micro = { type: "micro", holder_id: "hld_Z9" };

describe("variants", () => {
  test.each([
    [plaid, "plaid"],
    [micro, "micro"],
  ])("%o is answered with its own kind", async (request, type) => {
    expect((await send("POST", "/v1/links", request)).body.type).toBe(type);
  });

  test("expanding picks the example that is expanded, and only then", async () => {
    expect((await send("GET", "/v1/links?expand[]=holder")).body.data[0].holder).toEqual({ id: "hld_H1" });
    expect((await send("GET", "/v1/links")).body.data[0].holder).toBe("hld_H1");
  });

  test("an example that was asked for by name is given whatever the request says", async () => {
    expect((await send("POST", "/v1/links", plaid, { prefer: "example=micro" })).body.type).toBe("micro");
  });
});

describe("ids", () => {
  test("those of the path come back as the resource's own and as its parent's, wherever they stand", async () => {
    const { body } = await send("GET", "/v1/holders/hld_7/links/lnk_8");
    expect(body).toMatchObject({ id: "lnk_8", holder_id: "hld_7", plaid: { token: "lnk_8" } });
  });

  test("those of the query come back in a list", async () => {
    const method = createMockFetch({ api: "method", version: "2026-03-30" });
    const headers = { authorization: "Bearer sk_test" };
    const answer = await method("https://dev.methodfi.com/accounts?holder_id=ent_Z9&page_limit=2", { headers });
    const { data } = (await answer.json()) as { data: { holder_id: string }[] };
    expect(data.map(({ holder_id }) => holder_id)).toEqual(["ent_Z9", "ent_Z9"]);
  });

  test("those of the body come back, words that look like one do not", async () => {
    const { body } = await send("POST", "/v1/links", { ...plaid, note: "in_review" });
    expect(body).toMatchObject({ holder_id: "hld_Z9", status: "in_progress" });
  });

  test("the request id differs from request to request, and is the same for the same seed", async () => {
    const ids = async (seed?: number) => {
      const bank = mockBank(seed === undefined ? {} : { seed });
      return [await bank.send("GET", "/v1/links"), await bank.send("GET", "/v1/links")].map(({ headers }) =>
        headers.get("request-id"),
      );
    };
    const [first, second] = await ids();
    expect(first).toMatch(/^req_\w{13}$/);
    expect(first).not.toBe(second);
    expect(await ids(7)).toEqual(await ids(7));
    expect(await ids(7)).not.toEqual(await ids(8));
  });
});

describe("values", () => {
  const said = {
    ...micro,
    micro: { amounts: [3, 4] },
    note: "second",
    secret: "777-1234",
    metadata: { cart: { id: 7 } },
  };
  const { send: sendMicro } = mockBank();
  const answered = async (request: object, headers?: Record<string, string>) =>
    (await sendMicro("POST", "/v1/links", request, headers)).body;

  test("those of the body come back where the answer has them, free-form objects whole", async () => {
    expect(await answered(said)).toMatchObject({
      type: "micro",
      micro: { amounts: [3, 4] },
      note: "second",
      metadata: { cart: { id: 7 } },
      status: "in_progress",
    });
  });

  test("what the API masks stays masked, and what the answer does not have is not added", async () => {
    expect((await answered(said)).secret).toBe("xxx-1234");
    expect(await answered({ ...plaid, note: "second" })).not.toHaveProperty("note");
  });

  test("an answer that would not be as described stays as its example is", async () => {
    expect(await answered({ ...said, note: "longer than ten" })).toMatchObject({
      note: "first",
      metadata: { order: "1" },
    });
  });

  test("an example that was asked for by name has its own values", async () => {
    expect(await answered(said, { prefer: "example=micro" })).toMatchObject({
      note: "first",
      micro: { amounts: [1, 2] },
    });
  });

  test("a payment has its own amount, and an entity its own name", async () => {
    const mock = createMockFetch({ api: "method", version: "2026-03-30" });
    const headers = { authorization: "Bearer sk_test", "content-type": "application/json" };
    const data = async (path: string, body: object) => {
      const response = await mock(`https://mock.test${path}`, { method: "POST", headers, body: JSON.stringify(body) });
      return ((await response.json()) as { data: unknown }).data;
    };
    const payment = {
      amount: 4711,
      source: "acc_1",
      destination: "acc_2",
      description: "Rent",
      metadata: { order: 7 },
    };
    expect(await data("/payments", payment)).toMatchObject(payment);
    const individual = { first_name: "Kevin", last_name: "Smith", phone: "+15121231112" };
    const entity = { type: "individual", individual: { ...individual, ssn: "123456789" } };
    expect(await data("/entities", entity)).toMatchObject({ individual: { ...individual, ssn: null } });
  });
});

describe("idempotency", () => {
  const key = { "idempotency-key": "k1" };

  test("a key replays its first answer, whatever is sent with it", async () => {
    const bank = mockBank();
    const first = await bank.send("POST", "/v1/links", plaid, key);
    const again = await bank.send("POST", "/v1/links", micro, key);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get("original-request")).toBe(first.headers.get("request-id"));
    expect(again.headers.get("request-id")).not.toBe(first.headers.get("request-id"));
    expect((await bank.send("POST", "/v1/links", micro, { "idempotency-key": "k2" })).body.type).toBe("micro");
  });

  test("what is sent while the first request of a key is under way gets the answer of that one", async () => {
    const bank = mockBank();
    const send = (request: object) => bank.send("POST", "/v1/links", request, key);
    const [first, again, third] = await Promise.all([send(plaid), send(micro), send(micro)]);
    expect(again.body).toEqual(first.body);
    expect(third.headers.get("original-request")).toBe(first.headers.get("request-id"));
  });

  test("a key is another with another credential, and forgotten after a reset", async () => {
    const bank = mockBank();
    await bank.send("POST", "/v1/links", plaid, key);
    const other = await bank.send("POST", "/v1/links", micro, { ...key, authorization: "Bearer sk_test_2" });
    expect(other.body.type).toBe("micro");
    bank.mock.reset();
    expect((await bank.send("POST", "/v1/links", micro, key)).body.type).toBe("micro");
  });

  test("Method tells what it did with the key, and stores errors too", async () => {
    const mock = createMockFetch({ api: "method", version: "2026-03-30" });
    const headers = { authorization: "Bearer sk_test" };
    const post = async (key: string | undefined) => {
      const init = { method: "POST", headers: { ...headers, ...(key && { "Idempotency-Key": key }) } };
      const response = await mock("https://mock.test/accounts/acc_1/balances", init);
      return [response.status, response.headers.get("idem-status"), response.headers.get("idem-request-id")];
    };
    mock.next("createAccountBalance", { status: 500 }, { status: 429 });
    const [status, outcome, id] = await post("k1");
    expect([status, outcome]).toEqual([500, "stored"]);
    expect(await post("k1")).toEqual([500, "replayed", id]);
    expect((await post("k2")).slice(0, 2)).toEqual([429, "bypassed"]);
    expect((await post("k2")).slice(0, 2)).toEqual([200, "stored"]);
    expect((await post(undefined)).slice(0, 2)).toEqual([200, "bypassed"]);
  });
});

describe("pages", () => {
  test("of an API with cursors in the query", async () => {
    const first = await send("GET", "/v1/links?limit=2");
    expect(first.body.data.map(({ id }: { id: string }) => id)).toEqual(["lnk_A1", "lnk_B2"]);
    expect(first.body.has_more).toBe(true);
    const last = await send("GET", "/v1/links?limit=2&starting_after=lnk_B2");
    expect(last.body.data.map(({ id }: { id: string }) => id)).toEqual(["lnk_C3"]);
    expect(last.body.has_more).toBe(false);
    const before = await send("GET", "/v1/links?limit=1&ending_before=lnk_C3");
    expect(before.body.data.map(({ id }: { id: string }) => id)).toEqual(["lnk_B2"]);
    expect((await send("GET", "/v1/links?starting_after=lnk_X")).status).toBe(400);
  });

  test("of Method agree with their headers, in both ways of walking", async () => {
    const mock = createMockFetch({ api: "method", version: "2026-03-30" });
    const record = { account_id: "acc_1", status: "pending" as const, amount: null, error: null };
    const time = { created_at: "2024-03-14T01:41:28.434Z", updated_at: "2024-03-14T01:41:28.434Z" };
    const ids = ["bal_1", "bal_2", "bal_3", "bal_4", "bal_5"] as const;
    mock.always("listAccountBalances", {
      status: 200,
      body: { success: true, data: ids.map((id) => ({ id, ...record, ...time })), message: null },
    });
    const page = async (query: string) => {
      const response = await mock(`https://mock.test/accounts/acc_1/balances?${query}`, {
        headers: { authorization: "Bearer sk_test" },
      });
      expect(response.headers.get("sl-violations")).toBeNull();
      const { data } = (await response.json()) as { data: { id: string }[] };
      const header = (name: string) => response.headers.get(`pagination-${name}`);
      return {
        ids: data.map(({ id }) => id),
        numbers: ["page", "page-count", "page-limit", "total-count"].map(header),
        cursors: [header("page-cursor-prev"), header("page-cursor-next")],
      };
    };
    expect(await page("page_limit=2")).toEqual({
      ids: ["bal_1", "bal_2"],
      numbers: ["1", "3", "2", "5"],
      cursors: [null, "bal_3"],
    });
    const second = { ids: ["bal_3", "bal_4"], numbers: ["2", "3", "2", "5"], cursors: ["bal_1", "bal_5"] };
    expect(await page("page_limit=2&page=2")).toEqual(second);
    expect(await page("page_limit=2&page_cursor=bal_3")).toEqual(second);
    const last = { ids: ["bal_5"], numbers: ["3", "3", "2", "5"], cursors: ["bal_3", null] };
    expect(await page("page_limit=2&page_cursor=bal_5")).toEqual(last);
    expect((await page("page_limit=2&page=9")).ids).toEqual([]);
  });

  test.each(["page=1&page_cursor=bal_ebzh8KaR9HCBG", "page_cursor=bal_9"])("Method refuses %s", async (query) => {
    const mock = createMockFetch({ api: "method", version: "2026-03-30" });
    const init = { headers: { authorization: "Bearer sk_test" } };
    const response = await mock(`https://mock.test/accounts/acc_1/balances?${query}`, init);
    expect(response.status).toBe(400);
    expect(response.headers.get("sl-violations")).toContain("page_cursor");
  });
});
