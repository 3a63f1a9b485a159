/** The mock under hostile requests: every request gets a response that is the client's fault or a documented one. */
import fc from "fast-check";
import { connect } from "node:net";
import { afterAll, expect, test } from "vitest";
import { createMockFetch, startMock } from "../../src/mock/index.ts";
import { bundles, operationsOf } from "../support/bundles.ts";
import { bodyBytes, damaged, headerValue, oddText, seeded } from "../support/hostile.ts";

const APIS = [
  { api: "method", host: "https://dev.methodfi.com", key: "sk_test", type: "application/json" },
  { api: "stripe", host: "https://api.stripe.com", key: "sk_test_1", type: "application/x-www-form-urlencoded" },
] as const;

const targets = Object.fromEntries(
  APIS.map(({ api }) => {
    const bundle = bundles.filter((one) => one.name === api).at(-1)!;
    return [api, operationsOf(bundle).map(({ method, path }) => ({ method, path }))];
  }),
);

const goodBody = {
  method: '{"amount":5000,"source":"acc_1"}',
  stripe: "account_holder[type]=customer&permissions[]=balances",
};
const place = fc.oneof(oddText.map(encodeURIComponentSafely), fc.constantFrom("acc_1", "%ff", "%", ".."));
const query = fc.array(fc.tuple(oddText, oddText), { maxLength: 6 });

function encodeURIComponentSafely(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

const mocks = {
  method: createMockFetch({ api: "method" }),
  stripe: createMockFetch({ api: "stripe" }),
};

test.each(APIS)("$api: no request makes the mock fail", async ({ api, host, key, type }) => {
  const property = fc.asyncProperty(
    fc.constantFrom(...targets[api]!),
    place,
    query,
    fc.dictionary(
      fc.constantFrom("prefer", "method-version", "stripe-version", "idempotency-key", "accept"),
      headerValue,
    ),
    fc.option(bodyBytes(goodBody[api])),
    fc.constantFrom(type, "text/plain", "application/json;charset=utf-16", ""),
    async ({ method, path }, value, pairs, more, body, contentType) => {
      const search = pairs.map(([name, text]) => `${encodeURIComponentSafely(name)}=${encodeURIComponentSafely(text)}`);
      const url = `${host}${path.replaceAll(/\{[^}]+\}/g, value)}?${search.join("&")}`;
      const headers = { ...more, authorization: `Bearer ${key}`, ...(contentType && { "content-type": contentType }) };
      const withBody = method !== "GET" && body !== null;
      const response = await mocks[api](url, { method, headers, ...(withBody && { body }) });
      const text = await response.text();
      // 500 is documented, and a preference can select it.
      expect(response.status < 500 || more["prefer"] !== undefined, `${response.status} ${text}`).toBe(true);
      if (response.headers.get("content-type")?.includes("json"))
        expect(() => JSON.parse(text) as unknown).not.toThrow();
    },
  );
  await fc.assert(property, seeded(250));
});

const server = await startMock({ api: "method" });
afterAll(() => server.close());

/** Sends bytes and resolves with what comes back until the other side ends. */
const overSocket = (bytes: Uint8Array): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(server.port, "127.0.0.1", () => socket.end(bytes));
    let received = "";
    socket.setEncoding("latin1").on("data", (chunk: string) => (received += chunk));
    // A reset is an end as well: the mock stops reading what it has rejected.
    socket.on("error", () => {}).on("close", () => resolve(received));
  });

test("no bytes on a socket end the mock, and none are a server error", async () => {
  const good = [
    "POST /accounts/acc_1/balances?a=1 HTTP/1.1",
    "Host: x",
    "Authorization: Bearer sk_test",
    "Content-Type: application/json",
    "Content-Length: 2",
    "Connection: close",
    "",
    "{}",
  ].join("\r\n");
  const property = fc.asyncProperty(damaged(good), fc.boolean(), async (text, isLatin) => {
    const received = await overSocket(Buffer.from(text, isLatin ? "latin1" : "utf8"));
    const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(received) ?? [];
    if (status !== undefined) expect(["501", "505"].includes(status) || Number(status) < 500, received).toBe(true);
  });
  await fc.assert(property, seeded(200));
  expect(await overSocket(Buffer.from(good))).toMatch(/^HTTP\/1\.1 200 /);
});
