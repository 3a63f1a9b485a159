/** Real traffic held against the description, with an upstream that deviates on purpose. */
import { createServer, request } from "node:http";
import { afterAll, describe, expect, test } from "vitest";
import { startMock } from "../../src/mock/index.ts";
import { startVerifyProxy, verifyHar } from "../../src/verify/index.ts";
import type { VerifyReport } from "../../src/verify/index.ts";

const api = "method";
const version = "2026-03-30";
const headers = { authorization: "Bearer sk_test_SECRETKEY" };
const upstream = await startMock({ api, version });
afterAll(() => upstream.close());

/** Sends requests through a fresh proxy and gives its report. */
async function through(run: (url: string) => Promise<unknown>, to = upstream.url): Promise<VerifyReport> {
  const proxy = await startVerifyProxy({ api, version, upstream: to });
  try {
    await run(proxy.url);
    return await proxy.report();
  } finally {
    await proxy.close();
    upstream.reset();
  }
}

const brief = ({ differences }: VerifyReport) =>
  differences.map(({ kind, operation, side, place, rule, count }) =>
    [kind, operation, side, place, rule, ...(count > 1 ? [count] : [])].join(" "),
  );

const balance = {
  id: "bal_1",
  account_id: "acc_1",
  status: "pending",
  amount: null,
  error: null,
  created_at: "2024-03-14T01:41:28.434Z",
  updated_at: "2024-03-14T01:41:28.434Z",
};
const envelope = (data: unknown) => ({ success: true, data, message: null });

describe("the proxy", () => {
  test("passes requests and answers on as they are, and finds nothing where they agree", async () => {
    const report = await through(async (url) => {
      const response = await fetch(`${url}/accounts/acc_7/balances?page_limit=1`, { headers });
      expect(response.status).toBe(200);
      expect(response.headers.get("pagination-page-limit")).toBe("1");
      expect(await response.json()).toMatchObject({ success: true, data: [{ account_id: "acc_7" }] });
      const init = { method: "POST", headers: { ...headers, "content-type": "application/json" }, body: "{}" };
      expect((await fetch(`${url}/accounts/acc_7/balances`, init)).status).toBe(200);
      expect((await fetch(`${url}/nowhere`, { headers })).status).toBe(404);
    });
    expect(brief(report)).toEqual([]);
    expect(report).toMatchObject({
      drift: false,
      checked: { listAccountBalances: 1, createAccountBalance: 1, "-": 1 },
    });
  });

  test.each<[string, unknown, string[]]>([
    ["an enum value", { ...balance, status: "asleep" }, ["drift body.data.status enum"]],
    ["a type", { ...balance, amount: "1" }, ["drift body.data.amount type"]],
    ["a missing property", { ...balance, id: undefined }, ["drift body.data.id required"]],
    ["an id", { ...balance, account_id: "SECRETID" }, ["drift body.data.account_id pattern"]],
    ["a new property", { ...balance, colour: "red" }, ["addition body.data.colour undeclared"]],
    ["a key that could be data", { ...balance, "kevin@example.com": 1 }, ["addition body.data.<key> undeclared"]],
    ["a key that is an id", { ...balance, acc_abc: 1 }, ["addition body.data.<key> undeclared"]],
  ])("finds %s that differs", async (_, data, expected) => {
    const report = await through(async (url) => {
      upstream.always("retrieveAccountBalance", { status: 200, body: envelope(data) as never });
      await fetch(`${url}/accounts/acc_1/balances/bal_1`, { headers });
      await fetch(`${url}/accounts/acc_1/balances/bal_2`, { headers });
    });
    const [kind, ...rest] = expected[0]!.split(" ");
    expect(brief(report)).toEqual([`${kind} retrieveAccountBalance response 200 ${rest.join(" ")} 2`]);
    expect(report.drift).toBe(kind === "drift");
  });

  test("finds what the API accepts although the description does not, and names no value", async () => {
    const deviating = createServer((request, response) => {
      const [status, type, body] = request.url!.startsWith("/ping")
        ? [418, "application/json", "{}"]
        : [200, "application/json", request.url!.includes("bal_2") ? "{" : JSON.stringify(envelope(balance))];
      response.writeHead(status, { "content-type": type }).end(body);
    });
    const url = await new Promise<string>((resolve) => {
      deviating.listen(0, "127.0.0.1", () => {
        resolve(`http://127.0.0.1:${(deviating.address() as { port: number }).port}`);
      });
    });
    const report = await through(async (proxy) => {
      await fetch(`${proxy}/ping`, { headers });
      await fetch(`${proxy}/accounts/ent_SECRETID1/balances/bal_1?colour=SECRET&name=1`, { headers });
      await fetch(`${proxy}/accounts/acc_1/balances/bal_2`, { headers });
      await fetch(`${proxy}/teams/tm_SECRETID2/keys`, { headers });
      await fetch(`${proxy}/ping`, { headers: { ...headers, "method-version": "2031-01-01" } });
    }, url);
    deviating.close();
    expect(brief(report).sort()).toEqual([
      "addition retrieveAccountBalance request query.colour undeclared",
      "addition retrieveAccountBalance request query.name undeclared",
      "drift - request GET /teams/*/* route",
      "drift - request Method-Version version",
      "drift ping response 418 - status",
      "drift retrieveAccountBalance request path.acc_id pattern",
      "drift retrieveAccountBalance response 200 body malformed",
    ]);
    expect(JSON.stringify(report)).not.toContain("SECRET");
  });

  test("answers 502 with the reason when the API cannot be reached, and counts nothing", async () => {
    const gone = await startMock({ api, version });
    await gone.close();
    const report = await through(async (url) => {
      const response = await fetch(`${url}/ping?name=SECRET`, { headers });
      expect(response.status).toBe(502);
      expect(await response.text()).toBe(`linkspec verify: no response from ${gone.url}: ECONNREFUSED\n`);
    }, gone.url);
    expect(report.checked).toEqual({});
  });

  test("passes on a request that waits for 100 Continue, as curl sends long bodies", async () => {
    const report = await through(async (url) => {
      const sent = request(`${url}/accounts/acc_7/balances`, {
        method: "POST",
        headers: { ...headers, "content-type": "application/json", expect: "100-continue" },
      });
      sent.on("continue", () => sent.end("{}"));
      const status = await new Promise((resolve, reject) => {
        sent.on("response", (response) => resolve(response.resume().statusCode)).on("error", reject);
        sent.flushHeaders();
      });
      expect(status).toBe(200);
    });
    expect(report.checked).toEqual({ createAccountBalance: 1 });
  });

  test("passes every cookie on", async () => {
    const cookies = ["a=1; Path=/", "b=2; Path=/"];
    const baking = createServer((_, response) => void response.setHeader("set-cookie", cookies).end());
    const url = await new Promise<string>((resolve) => {
      baking.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(baking.address() as { port: number }).port}`));
    });
    await through(async (proxy) => {
      expect((await fetch(`${proxy}/ping`, { headers })).headers.getSetCookie()).toEqual(cookies);
    }, url);
    baking.close();
  });

  test.each([
    "dev.methodfi.com",
    "ftp://dev.methodfi.com",
    "https://me:SECRET@dev.methodfi.com",
    "https://x.test/?a=1",
  ])("refuses %s as an upstream", async (to) => {
    const refusal = startVerifyProxy({ api, upstream: to });
    await expect(refusal).rejects.toThrow("must be a URL");
    await expect(refusal).rejects.not.toThrow("SECRET");
  });
});

describe("an archive", () => {
  const entry = (url: string, status: number, body: unknown) => ({
    request: { method: "GET", url, headers: [{ name: ":path", value: "/" }] },
    response: {
      status,
      headers: [{ name: "Content-Type", value: "application/json" }],
      content: { text: Buffer.from(JSON.stringify(body)).toString("base64"), encoding: "base64" },
    },
  });
  const har = (...entries: unknown[]) => JSON.stringify({ log: { version: "1.2", entries } });

  test("is looked at for the API's servers alone", async () => {
    const report = await verifyHar(
      har(
        entry(
          "https://dev.methodfi.com/accounts/acc_1/balances/bal_1",
          200,
          envelope({ ...balance, status: "asleep" }),
        ),
        entry("https://example.com/accounts/acc_1/balances/bal_1", 200, {}),
        entry("https://dev.methodfi.com/ping", 0, {}),
      ),
      { api, version },
    );
    expect(report.checked).toEqual({ retrieveAccountBalance: 1 });
    expect(brief(report)).toEqual(["drift retrieveAccountBalance response 200 body.data.status enum"]);
    const other = await verifyHar(har(entry("https://example.com/ping", 200, {})), {
      api,
      baseUrls: ["https://example.com"],
    });
    expect(other.checked).toEqual({ ping: 1 });
  });

  test.each([
    "",
    "{}",
    "[]",
    '{"log":{"entries":[{}]}}',
    '{"log":{"entries":[{"request":{"url":"x"},"response":{}}]}}',
  ])("%o is none", async (text) => {
    await expect(verifyHar(text, { api })).rejects.toThrow("not an HTTP Archive");
  });
});
