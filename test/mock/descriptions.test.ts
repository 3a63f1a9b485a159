/** Several APIs and versions behind one mock. */
import { describe, expect, test } from "vitest";
import { documentSource, versionSources } from "../../src/mock/apis/catalog.ts";
import { fetchFrom } from "../../src/mock/adapters/fetch.ts";
import { Mock } from "../../src/mock/mock.ts";
import { stripe } from "../../src/mock/apis/stripe.ts";
import { bank } from "./support/bank.ts";

const mock = new Mock([
  ...versionSources("method", ["2024-04-04", "2026-03-30"]),
  documentSource("bank", bank, stripe),
]);
const call = fetchFrom(mock);
const ask = async (path: string, headers: Record<string, string> = {}) => {
  const response = await call(`https://any.test${path}`, {
    headers: { authorization: "Bearer sk_test_1", ...headers },
  });
  return { status: response.status, body: (await response.json()) as any };
};

describe("of several APIs", () => {
  test("the one that has the path answers, in its own envelope", async () => {
    expect((await ask("/ping")).body).toMatchObject({ success: true });
    expect((await ask("/v1/links")).body).toMatchObject({ object: "list" });
    expect((await ask("/v1/links?limit=0")).body).toMatchObject({ error: { type: "invalid_request_error" } });
    expect((await ask("/accounts/acc_1/balances?page=0")).body).toMatchObject({ success: false });
  });

  test("a version header is read by the API that it belongs to", async () => {
    expect((await ask("/v1/links", { "Method-Version": "1999-01-01" })).status).toBe(200);
    expect((await ask("/ping", { "Stripe-Version": "1999-01-01" })).status).toBe(200);
    expect((await ask("/ping", { "Method-Version": "1999-01-01" })).status).toBe(400);
  });

  test("what none of them has is refused by the first", async () => {
    expect(await ask("/nowhere")).toMatchObject({ status: 404, body: { success: false } });
  });

  test("an operation is found by its id in whichever has it", () => {
    expect([...mock.catalog.operation("createLink").responses[0]!.examples.keys()]).toEqual(["plaid", "micro"]);
    expect([...mock.catalog.operation("ping").responses[0]!.examples.keys()]).toEqual(["pong"]);
    expect(() => mock.catalog.operation("pong")).toThrow(/Unknown operation "pong"\. Nearest: ping, /);
  });
});

describe("of several versions", () => {
  test("the header chooses, the newest answers where there is none, and unused ones are not read", async () => {
    const [oldest, newest] = await Promise.all(mock.catalog.sources.map(({ load }) => load()));
    const added = newest!.operationIds
      .map((id) => newest!.operation(id)!.path.replaceAll(/\{\w+\}/g, "x"))
      .find((path) => oldest!.route("GET", path).found === "nothing")!;
    expect((await ask(added)).status).not.toBe(404);
    expect((await ask(added, { "Method-Version": "2024-04-04" })).status).toBe(404);
    const [loads, versions] = [[] as string[], versionSources("method")];
    const lazy = new Mock(versions.map((one) => ({ ...one, load: () => (loads.push(one.version), one.load()) })));
    await fetchFrom(lazy)("https://any.test/ping");
    expect(new Set(loads)).toEqual(new Set([versions.at(-1)!.version]));
  });

  test("those that are not described are refused at once", () => {
    expect(() => versionSources("method", "1999-01-01")).toThrow(
      /Unknown version "1999-01-01" of method\. Nearest: .*2024-04-04/,
    );
    expect(() => versionSources("method", [])).toThrow(/No version of method is named/);
    expect(() => versionSources("../method")).toThrow(/Unknown API "\.\.\/method"\. Available: method, stripe\./);
  });
});
