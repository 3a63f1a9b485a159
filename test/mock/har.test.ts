/** Archives as browsers and proxies write them: what they leave out or add is no drift. */
import { expect, test } from "vitest";
import { verifyHar } from "../../src/verify/index.ts";

type Fields = Record<string, unknown>;

const json = { name: "Content-Type", value: "application/json" };
const pong = JSON.stringify({ success: true, data: null, message: "pong" });
const webhook = {
  id: "whk_1",
  type: "payment.update",
  url: "https://example.com/hook",
  metadata: null,
  expand_event: false,
  status: "active",
  error: null,
  created_at: "2022-03-31T17:56:55.757Z",
  updated_at: "2022-03-31T17:56:55.757Z",
};
const session = {
  id: "fcsess_1",
  object: "financial_connections.session",
  account_holder: { customer: "cus_1", type: "customer" },
  accounts: { object: "list", data: [], has_more: false, total_count: 0, url: "/v1/financial_connections/accounts" },
  client_secret: "fcsess_client_secret_1",
  filters: { countries: ["US"] },
  livemode: false,
  permissions: ["balances"],
};

/** An archive of one request, which is a good one to `/ping` where nothing else is said. */
const har = (request: Fields = {}, response: Fields = {}) =>
  JSON.stringify({
    log: {
      entries: [
        {
          request: { method: "GET", url: "https://dev.methodfi.com/ping", headers: [], ...request },
          response: { status: 200, headers: [json], content: { size: pong.length, text: pong }, ...response },
        },
      ],
    },
  });
const posted = (fields: Fields) =>
  har(
    { method: "POST", url: "https://dev.methodfi.com/webhooks", headers: [json], ...fields },
    { content: { text: JSON.stringify({ success: true, data: webhook, message: null }) } },
  );

test.each([
  ["an answer whose body was not kept", har({}, { content: { size: 45 } }), "ping"],
  ["a request whose body was not kept", posted({ bodySize: 120 }), "createWebhook"],
  [
    "one of which only the length is told",
    posted({ headers: [json, { name: "content-length", value: "120" }] }),
    "createWebhook",
  ],
  ["a byte order mark", `\uFEFF${har()}`, "ping"],
  ["a port that goes without saying", har({ url: "https://dev.methodfi.com:443/ping" }), "ping"],
])("%s is checked without a finding", async (_, text, operation) => {
  const report = await verifyHar(text, { api: "method" });
  expect(report.differences).toEqual([]);
  expect(report.checked).toEqual({ [operation]: 1 });
});

test("what is known of an exchange whose body was not kept is checked", async () => {
  const url = "https://dev.methodfi.com/ping?colour=1";
  const { differences } = await verifyHar(har({ url }, { content: { size: 45 } }), { api: "method" });
  expect(differences).toMatchObject([{ place: "query.colour", rule: "undeclared" }]);
});

test("a body that was empty is not one that was lost", async () => {
  const empty = await verifyHar(har({}, { content: { size: 0 } }), { api: "method" });
  expect(empty.differences).toMatchObject([{ place: "body", rule: "type" }]);
  const sent = await verifyHar(posted({ bodySize: 0 }), { api: "method" });
  expect(sent.differences).toMatchObject([{ place: "body", rule: "required" }]);
});

test("the fields of a form stand for its text", async () => {
  const form = "application/x-www-form-urlencoded";
  const params = [
    { name: "account_holder[type]", value: "customer" },
    { name: "account_holder[customer]", value: "cus_1" },
    { name: "permissions[0]", value: "balances" },
  ];
  const text = har(
    {
      method: "POST",
      url: "https://api.stripe.com/v1/financial_connections/sessions",
      headers: [{ name: "Content-Type", value: form }],
      postData: { mimeType: form, params },
    },
    { content: { text: JSON.stringify(session) } },
  );
  const report = await verifyHar(text, { api: "stripe" });
  expect(report).toMatchObject({ checked: { createSession: 1 }, differences: [] });
});

const conditional = [{ name: "If-None-Match", value: '"1"' }];

test.each([
  ["a preflight", har({ method: "OPTIONS" }, { status: 204, headers: [], content: { size: 0 } })],
  ["a question for headers", har({ method: "HEAD" }, { content: { size: 0 } })],
  ["a copy that is still good", har({ headers: conditional }, { status: 304, content: { size: 0 } })],
  ["what went nowhere", har({ url: "//nowhere" })],
  ["what was never answered", har({}, { status: 0 })],
])("%s is left out", async (_, text) => {
  expect(await verifyHar(text, { api: "method" })).toMatchObject({ checked: {}, differences: [] });
});

test("an answer of which no headers were kept has no media type", async () => {
  const { differences } = await verifyHar(har({ headers: undefined }, { headers: undefined }), { api: "method" });
  expect(differences).toMatchObject([{ side: "response 200", rule: "media-type" }]);
});

test("a 304 that nobody asked for is drift", async () => {
  const { differences } = await verifyHar(har({}, { status: 304 }), { api: "method" });
  expect(differences).toMatchObject([{ side: "response 304", rule: "status" }]);
});

test("paths start where the base URL ends", async () => {
  const text = har({ url: "https://gateway.test/method/ping" });
  const at = async (base: string) => (await verifyHar(text, { api: "method", baseUrls: [base] })).checked;
  expect(await at("https://gateway.test/method")).toEqual({ ping: 1 });
  expect(await at("https://gateway.test/method/")).toEqual({ ping: 1 });
  expect(await at("https://gateway.test/met")).toEqual({});
  expect(await at("https://gateway.tes")).toEqual({});
});
