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
  filters: { country: "US" },
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

const withEntries = (...entries: unknown[]) => JSON.stringify({ log: { entries } });
const entryOf = (text: string) => (JSON.parse(text) as { log: { entries: Fields[] } }).log.entries[0]!;

test.each([
  ["status -1, as Playwright writes", { status: -1, headers: [], content: { size: -1, mimeType: "x-unknown" } }],
  ["status 0", { status: 0, headers: [] }],
  ["status null", { status: null }],
  ["no status", { headers: [] }],
  ["a null response", null],
  ["no response", undefined],
])("a request with %s was not answered and is left out", async (_, response) => {
  const own = { request: { method: "GET", url: "https://dev.methodfi.com/ping", headers: [] }, response };
  const other = { request: { method: "GET", url: "https://cdn.example/a.js", headers: [] }, response };
  const report = await verifyHar(withEntries(entryOf(har()), own, other), { api: "method" });
  expect(report).toMatchObject({ checked: { ping: 1 }, differences: [] });
});

test.each([
  ["an empty text and a size", { bodySize: 88, postData: { mimeType: "application/json", text: "" } }],
  [
    "an empty list of fields and a file",
    { postData: { mimeType: "application/json", params: [], _file: "ab12.json" } },
  ],
  [
    "an empty text and a length header",
    { headers: [json, { name: "Content-Length", value: "9" }], postData: { text: "" } },
  ],
])("a request body with %s is unknown, not empty", async (_, fields) => {
  expect(await verifyHar(posted(fields), { api: "method" })).toMatchObject({
    checked: { createWebhook: 1 },
    differences: [],
  });
});

test.each<[string, Fields, Fields]>([
  ["a request body of unknown size", { bodySize: -1, postData: { mimeType: "application/json", text: "" } }, {}],
  ["a request of unknown size without postData", { bodySize: -1 }, {}],
  ["a response of unknown size", {}, { content: { size: -1, mimeType: "application/json" } }],
  ["a response without content", {}, { content: null }],
  ["a response that was cut off", {}, { content: { size: 4500, text: pong.slice(0, 20) } }],
])("%s is unknown, not empty", async (_, request, response) => {
  const text = Object.keys(request).length > 0 ? posted(request) : har({}, response);
  expect((await verifyHar(text, { api: "method" })).differences).toEqual([]);
});

test("a response that is shorter than its size says, and complete, is checked", async () => {
  const { differences } = await verifyHar(har({}, { content: { size: 4500, text: "{}" } }), { api: "method" });
  expect(differences.map(({ place, rule }) => `${place} ${rule}`)).toContain("body.success required");
});

test.each<[string, () => unknown]>([
  [
    "throws",
    () => {
      throw new Error("ENOENT");
    },
  ],
  ["returns null", () => null],
])("a body in a file is unknown when attachment %s", async (_, attachment) => {
  const text = har({}, { content: { mimeType: "application/json", _file: "ab12.json" } });
  const report = await verifyHar(text, { api: "method", attachment: attachment as () => undefined });
  expect(report).toMatchObject({ checked: { ping: 1 }, differences: [] });
});

test.each<[string, object, string]>([
  ["a base URL that is text", { baseUrls: "https://dev.methodfi.com" }, "baseUrls must be a list of URLs"],
  ["a base URL that is none", { baseUrls: ["dev"] }, "baseUrls must be a list of URLs"],
  ["a base URL from a variable that is not set", { baseUrls: [undefined] }, "baseUrls must be a list of URLs"],
  ["a version from a variable that is not set", { version: [undefined] }, 'Unknown version "undefined"'],
  ["an unknown option", { baseUrl: [] }, 'Unknown option "baseUrl"'],
  ["an attachment that is not a function", { attachment: {} }, "attachment must be a function"],
  [
    "an attachment that returns a promise",
    { attachment: async () => new Uint8Array() },
    "attachment must return bytes",
  ],
  ["an attachment that returns text", { attachment: () => "{}" }, "attachment must return bytes"],
])("%s is an error of the call", async (_, options, message) => {
  const text = har({}, { content: { mimeType: "application/json", _file: "ab12.json" } });
  const reading = verifyHar(text, { api: "method", ...options } as never);
  await expect(reading).rejects.toMatchObject({ name: "SetupError" });
  await expect(reading).rejects.toThrow(message);
});

test("a null entry and an informational response are skipped, and credentials in a URL do not hide a request", async () => {
  const switching = entryOf(har({}, { status: 101, content: { size: 0 } }));
  const secret = entryOf(har({ url: "https://user:pass@dev.methodfi.com/ping" }));
  const report = await verifyHar(withEntries(null, switching, secret), { api: "method" });
  expect(report).toMatchObject({ checked: { ping: 1 }, differences: [] });
});

test("a response body in a file is unknown without the file, and checked with it", async () => {
  const text = har({}, { content: { size: 45, mimeType: "application/json", _file: "ab12.json" } });
  expect((await verifyHar(text, { api: "method" })).differences).toEqual([]);
  const attachment = (name: string) => (name === "ab12.json" ? new TextEncoder().encode("{}") : undefined);
  const { differences } = await verifyHar(text, { api: "method", attachment });
  expect(differences.map(({ place, rule }) => `${place} ${rule}`)).toContain("body.success required");
});

const good = { url: "https://example.com/hook", type: "payment.update" };

test.each([
  ["a request", { headers: [], postData: { mimeType: "application/json", text: JSON.stringify(good) } }],
  [
    "a request in Base64",
    { postData: { mimeType: "application/json", encoding: "base64", text: btoa(JSON.stringify(good)) } },
  ],
  ["a media type in capitals", { headers: [], postData: { mimeType: "Application/JSON", text: JSON.stringify(good) } }],
])("%s with its media type beside the body is checked without a finding", async (_, fields) => {
  expect((await verifyHar(posted(fields), { api: "method" })).differences).toEqual([]);
});

test("a response has its media type beside the body", async () => {
  const content = { size: pong.length, text: pong, mimeType: "application/json; charset=utf-8" };
  expect((await verifyHar(har({}, { headers: [], content }), { api: "method" })).differences).toEqual([]);
  const html = { ...content, mimeType: "text/html" };
  const { differences } = await verifyHar(har({}, { headers: [], content: html }), { api: "method" });
  expect(differences).toMatchObject([{ side: "response 200", rule: "media-type" }]);
});

test("a byte order mark before the JSON of a response is no difference", async () => {
  const content = { size: pong.length, text: `\uFEFF${pong}` };
  expect((await verifyHar(har({}, { content }), { api: "method" })).differences).toEqual([]);
});

test("the tunnel of a proxy is left out", async () => {
  const tunnel = har({ method: "CONNECT", url: "https://dev.methodfi.com:443/" }, { content: {} });
  expect(await verifyHar(tunnel, { api: "method" })).toMatchObject({ checked: {}, differences: [] });
});

test("null stands for an absent field", async () => {
  const nulls = { headers: null, cookies: null, postData: null, bodySize: null };
  const text = har(nulls, { headers: null, content: { text: pong, mimeType: "application/json", encoding: null } });
  expect(await verifyHar(text, { api: "method" })).toMatchObject({ checked: { ping: 1 }, differences: [] });
});

test.each<[string, Fields, Fields]>([
  ["request.headers must be a list", { headers: {} }, {}],
  ["request.headers[0] must be an object", { headers: [null] }, {}],
  ["request.headers[0].name must be a string", { headers: [{ name: 1, value: "" }] }, {}],
  ["request.headers[0].value must be a string", { headers: [{ name: "a", value: {} }] }, {}],
  ["request.method must be a string", { method: undefined }, {}],
  ["request.method must be a string", { method: 7 }, {}],
  ["request.postData.params must be a list", { postData: { params: {} } }, {}],
  ["request.postData.params[0] must be an object", { postData: { params: [null] } }, {}],
  ["request.postData.mimeType must be a string", { postData: { mimeType: 1 } }, {}],
  ["request.bodySize must be a number", { bodySize: "88" }, {}],
  ["response.content.text must be a string", {}, { content: { text: 1, encoding: "base64" } }],
  ["response.status must be a number", {}, { status: "200" }],
])("an archive where %s is an error that names the entry and no value", async (place, request, response) => {
  const text = withEntries(entryOf(har()), entryOf(har(request, response)));
  const reading = verifyHar(text, { api: "method" });
  await expect(reading).rejects.toMatchObject({ name: "SetupError", code: "invalid-archive" });
  await expect(reading).rejects.toThrow(`log.entries[1].${place}`);
});

test("an entry of another host may be of any form", async () => {
  const other = { request: { url: "https://cdn.example/", headers: {}, method: 4 }, response: { status: "no" } };
  expect((await verifyHar(withEntries(entryOf(har()), other), { api: "method" })).checked).toEqual({ ping: 1 });
});

test.each(["%ff", "%", "%E0%A4%A", "a%00b"])("a URL with %s below an operation is checked", async (id) => {
  const report = await verifyHar(har({ url: `https://dev.methodfi.com/accounts/${id}` }), { api: "method" });
  expect(report.checked).toEqual({ retrieveAccount: 1 });
  expect(report.differences.map(({ place }) => place)).toContain("path.acc_id");
});

test("a report holds no value of a path, a query or a method", async () => {
  const urls = ["/people/john-doe/cancer", "/ping?JohnDoe=1&ssn-123-45-6789=1&kevin@example.com=2", "/entities/x/JOHN"];
  const entries = urls.map((url) => entryOf(har({ url: `https://dev.methodfi.com${url}` })));
  entries.push(entryOf(har({ method: "SSN 123-45-6789\u001b[2J", url: "https://dev.methodfi.com/nowhere" })));
  const text = JSON.stringify(await verifyHar(withEntries(...entries), { api: "method" }));
  expect(text).not.toMatch(/john|cancer|kevin|123|\\u001b/i);
  expect(text).toContain("GET /entities/*/*");
});

test("a report tells at most a thousand differences apart and counts the rest", async () => {
  const names = Array.from(
    { length: 1200 },
    (_, index) => `a${String.fromCharCode(97 + (index % 26))}${"b".repeat(index / 26)}`,
  );
  const url = `https://dev.methodfi.com/ping?${names.map((name) => `${name}=1`).join("&")}`;
  const { differences, omitted } = await verifyHar(har({ url }), { api: "method" });
  expect([differences.length, omitted]).toEqual([1000, 200]);
});
