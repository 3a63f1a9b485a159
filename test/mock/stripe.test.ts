/** The mock of Stripe: forms validated in full (trap P5), queries nested as forms, errors that name the parameter. */
import { describe, expect, test } from "vitest";
import { readApis } from "../../scripts/lib/apis.ts";
import { createMockFetch } from "../../src/mock/index.ts";
import { encodeForm } from "../../src/stripe/form.ts";
import { bundleOf, deref, operationsOf, type Node } from "../support/bundles.ts";
import { damageForm } from "../support/damage.ts";
import { fillPath, exampleRequest } from "../support/requests.ts";

const API = "https://api.stripe.com";
const SESSIONS = "/v1/financial_connections/sessions";
const ACCOUNTS = "/v1/financial_connections/accounts";
const FORM = "application/x-www-form-urlencoded";
const bearer = { authorization: "Bearer sk_test_1" };
const mock = createMockFetch({ api: "stripe" });
const versions = readApis().flatMap(({ name, version }) => (name === "stripe" ? version : []));

interface Answer {
  status: number;
  body: Node;
  headers: Headers;
}

async function answered(response: Promise<Response>): Promise<Answer> {
  const { status, headers, ...rest } = await response.then(async (each) => ({
    status: each.status,
    headers: each.headers,
    body: (await each.json()) as Node,
  }));
  return { status, headers, ...rest };
}

const get = (path: string, headers: Record<string, string> = bearer) => answered(mock(API + path, { headers }));
const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  answered(mock(API + path, { method: "POST", body, headers: { ...bearer, "content-type": FORM, ...headers } }));

describe("forms", () => {
  const holder = "account_holder[type]=customer&account_holder[customer]=cus_1";
  const right = `${holder}&permissions[]=balances`;

  test.each([
    ["lists without an index", `${holder}&permissions[]=balances&permissions[]=ownership`],
    ["lists with indexes", `${holder}&permissions[0]=balances&permissions[1]=ownership`],
    ["escaped brackets", new URLSearchParams(right).toString()],
    ["nested lists", `${right}&filters[account_subcategories][]=checking&filters[country]=US`],
    ["a number", `${right}&limits[accounts]=3`],
    ["a limit that is cleared", `${right}&limits[accounts]=`],
    ["what is to be expanded", `${right}&expand[]=account_holder.customer`],
  ])("%s are accepted", async (_, body) => {
    expect((await post(SESSIONS, body)).status).toBe(200);
  });

  test.each([
    ["nothing", "", "account_holder", "parameter_missing"],
    ["no list that is required", holder, "permissions", "parameter_missing"],
    ["an empty list", `${holder}&permissions=`, "permissions", undefined],
    ["an item that is none", `${holder}&permissions[]=everything`, "permissions[0]", undefined],
    ["an item that is none, by its index", `${holder}&permissions[0]=everything`, "permissions[0]", undefined],
    ["a second item that is none", `${right}&permissions[]=everything`, "permissions[1]", undefined],
    ["a list where one value goes", `${right}&return_url[]=https://example.com`, "return_url", undefined],
    ["a value where an object goes", "account_holder=cus_1&permissions[]=balances", "account_holder", undefined],
    ["an unknown key", `${right}&colour=red`, "colour", "parameter_unknown"],
    ["an unknown nested key", `${right}&account_holder[colour]=red`, "account_holder[colour]", "parameter_unknown"],
    ["an unknown key among filters", `${right}&filters[colour]=red`, "filters[colour]", "parameter_unknown"],
    ["no tag", "account_holder[customer]=cus_1&permissions[]=balances", "account_holder[type]", "parameter_missing"],
    ["a tag that there is not", `${right}&account_holder[type]=nobody`, "account_holder[type]", undefined],
    [
      "no account",
      "account_holder[type]=account&permissions[]=balances",
      "account_holder[account]",
      "parameter_missing",
    ],
    [
      "no customer",
      "account_holder[type]=customer&permissions[]=balances",
      "account_holder[customer]",
      "parameter_missing",
    ],
    ["two customers", `${right}&account_holder[customer_account]=acct_1`, "account_holder", undefined],
    ["no id", `${right}&account_holder[customer]=cus 1`, "account_holder[customer]", undefined],
    ["no number", `${right}&limits[accounts]=many`, "limits[accounts]", "parameter_invalid_integer"],
    ["a number that is too small", `${right}&limits[accounts]=0`, "limits[accounts]", undefined],
    ["no URL", `${right}&return_url=here`, "return_url", "url_invalid"],
    ["an empty filter", `${right}&filters=`, "filters", undefined],
    ["what cannot be expanded", `${right}&expand[]=accounts`, "expand[0]", undefined],
    ["a key of every object", `${right}&__proto__[x]=1`, "__proto__", "parameter_unknown"],
  ])("%s is refused", async (_, body, param, code) => {
    const { status, body: answer, headers } = await post(SESSIONS, body);
    expect(status).toBe(400);
    expect(headers.get("sl-violations")).not.toBeNull();
    expect(answer.error).toMatchObject({ type: "invalid_request_error", param });
    expect(answer.error.code).toBe(code);
  });

  test("JSON is refused, in Stripe's form", async () => {
    const { status, body } = await post(SESSIONS, "{}", { "content-type": "application/json" });
    expect(status).toBe(400);
    expect(body.error.type).toBe("invalid_request_error");
  });

  test("a refusal that is no schema's is told in a sentence of its own", async () => {
    const { body } = await post(SESSIONS, "{}", { "content-type": "application/json" });
    const sentence = `The body must be ${FORM}, but the Content-Type is application/json.`;
    expect(body).toEqual({ error: { message: sentence, type: "invalid_request_error" } });
    const page = await get(`${ACCOUNTS}?starting_after=fca_none`);
    expect(page.body).toMatchObject({
      error: { message: "starting_after names no record of this list.", param: "starting_after" },
    });
  });

  test("at least 98 of 100 damaged forms are refused", async () => {
    const bundle = bundleOf("stripe@2026-10-28.endive");
    const accepted: string[] = [];
    let count = 0;
    for (const operation of operationsOf(bundle)) {
      const content =
        operation.operation.requestBody && deref(bundle.document, operation.operation.requestBody).content;
      const { path } = exampleRequest(bundle, operation);
      for (const [name, example] of Object.entries((content?.[FORM].examples ?? {}) as Record<string, Node>)) {
        const value = deref(bundle.document, example).value as Node;
        expect((await post(fillPath(operation.path, path), encodeForm(value))).status).toBe(200);
        for (const { what, value: damaged } of damageForm(value)) {
          count++;
          const { status } = await post(fillPath(operation.path, path), encodeForm(damaged as object));
          if (status !== 400) accepted.push(`${operation.id} ${name} ${what}`);
        }
      }
    }
    console.log(`stripe: ${count - accepted.length} of ${count} damaged forms refused`);
    expect(accepted.length / count, accepted.join("\n")).toBeLessThanOrEqual(0.02);
    expect(count).toBeGreaterThan(100);
  });
});

describe("queries", () => {
  test.each([
    "",
    "?limit=100",
    "?account_holder[customer]=cus_1",
    "?account_holder%5Baccount%5D=acct_1",
    "?session=fcsess_1&expand[]=data.ownership",
    "?expand[0]=data.ownership&expand[1]=data.account_holder.customer",
  ])("%j is accepted", async (query) => {
    expect((await get(ACCOUNTS + query)).status).toBe(200);
  });

  test.each([
    ["?limit=101", "limit"],
    ["?limit=many", "limit"],
    ["?colour=red", "colour"],
    ["?account_holder=cus_1", "account_holder"],
    ["?account_holder[customer]=cus%201", "account_holder[customer]"],
    ["?account_holder[colour]=red", "account_holder[colour]"],
    ["?account_holder[customer]=cus_1&account_holder[account]=acct_1", "account_holder"],
    ["?expand[]=ownership", "expand[0]"],
    ["?expand=data.ownership", "expand"],
    ["?starting_after=cus_1", "starting_after"],
    ["?starting_after=fca_1", "starting_after"],
  ])("%j is refused for %s", async (query, param) => {
    const { status, body } = await get(ACCOUNTS + query);
    expect([status, body.error.param]).toEqual([400, param]);
  });

  test("a required one is missed", async () => {
    const { status, body } = await get(`${ACCOUNTS}/fca_1/owners`);
    expect([status, body.error.code, body.error.param]).toEqual([400, "parameter_missing", "ownership"]);
  });
});

describe("answers", () => {
  const form = "account_holder[type]=customer&account_holder[customer]=cus_Mine&permissions[]=balances";

  test("have the kind of account holder and the ids that were asked for", async () => {
    expect((await post(SESSIONS, form)).body.account_holder).toEqual({ customer: "cus_Mine", type: "customer" });
    const account = "account_holder[type]=account&account_holder[account]=acct_Mine&permissions[]=balances";
    expect((await post(SESSIONS, account)).body.account_holder).toEqual({ account: "acct_Mine", type: "account" });
    expect((await post(`${ACCOUNTS}/fca_Mine/disconnect`, "")).body).toMatchObject({
      id: "fca_Mine",
      status: "disconnected",
    });
  });

  test("expand what they are asked to, by the query and by the body", async () => {
    expect((await get(`${ACCOUNTS}/fca_1`)).body.ownership).toBeNull();
    expect((await get(`${ACCOUNTS}/fca_1?expand[]=ownership`)).body.ownership.object).toMatch(/ownership$/);
    expect((await get(`${ACCOUNTS}?expand[0]=data.ownership`)).body.data[0].ownership.object).toMatch(/ownership$/);
    const session = await get(`${SESSIONS}/fcsess_1?expand[]=accounts.data.ownership`);
    expect(session.body.accounts.data[0].ownership.object).toMatch(/ownership$/);
    const expanded = await post(SESSIONS, `${form}&expand[]=account_holder.customer`);
    expect(expanded.body.account_holder.customer).toMatchObject({ id: "cus_Mine", object: "customer" });
  });

  test("come in pages, forwards and backwards", async () => {
    const first = await get(`${ACCOUNTS}?limit=2`);
    const ids = first.body.data.map(({ id }: Node) => id as string) as string[];
    expect([ids.length, first.body.has_more]).toEqual([2, true]);
    const last = await get(`${ACCOUNTS}?limit=2&starting_after=${ids[1]}`);
    expect([last.body.data.length, last.body.has_more]).toEqual([1, false]);
    const back = await get(`${ACCOUNTS}?limit=2&ending_before=${last.body.data[0].id}`);
    expect(back.body).toEqual({ ...first.body, has_more: false });
  });

  test("are refused without a key, and given with one in either scheme", async () => {
    expect((await get(ACCOUNTS, {})).status).toBe(401);
    expect((await get(ACCOUNTS, { authorization: "Bearer wrong" })).body.error.type).toBe("invalid_request_error");
    expect((await get(ACCOUNTS, { authorization: `Basic ${btoa("sk_test_1:")}` })).status).toBe(200);
    expect((await get(ACCOUNTS, { authorization: `Basic ${btoa("wrong:")}` })).status).toBe(401);
  });

  test.each([
    ["2026-08-26.dahlia", "countries[0]", 200],
    ["2026-08-26.dahlia", "country", 400],
    ["2026-10-28.endive", "countries[0]", 400],
    ["2026-10-28.endive", "country", 200],
  ])("in %s accept or refuse filters[%s] as that version does", async (version, name, status) => {
    const [field, index = ""] = name.split("[");
    const place = `filters[${field}]${index && `[${index}`}`;
    const answer = await post(SESSIONS, `${form}&${place}=US`, { "stripe-version": version });
    expect(answer.status).toBe(status);
    if (status === 400) expect(answer.body.error.param).toMatch(/^filters/);
  });

  test("have what only the preview has in the preview alone", async () => {
    const path = "/v1/financial_connections/authorizations/fcauth_1";
    expect((await get(path, { ...bearer, "stripe-version": "2026-08-26.preview" })).body.id).toBe("fcauth_1");
    expect((await get(path)).status).toBe(404);
  });

  test("are refused in another version, and where there is nothing", async () => {
    expect((await get(ACCOUNTS, { ...bearer, "stripe-version": "2026-10-28.endive" })).status).toBe(200);
    const other = await get(ACCOUNTS, { ...bearer, "stripe-version": "2024-04-10" });
    expect([other.status, other.body.error.message]).toEqual([
      400,
      `Stripe-Version must be one of ${versions.join(", ")}.`,
    ]);
    expect((await get(`${ACCOUNTS}/no%20body`)).body.error).toMatchObject({
      code: "resource_missing",
      param: "account",
    });
    const nowhere = await get("/v1/financial_connections/nowhere");
    expect([nowhere.status, nowhere.body.error.param]).toEqual([404, undefined]);
    expect((await post(`${ACCOUNTS}/fca_1`, "")).status).toBe(405);
  });

  test("of a key are given again, and refused to another request", async () => {
    const key = { "idempotency-key": "order-1" };
    const first = await post(SESSIONS, form, key);
    expect([first.headers.get("idempotency-key"), first.headers.get("idempotent-replayed")]).toEqual(["order-1", null]);
    const again = await post(SESSIONS, form, key);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    const other = await post(SESSIONS, `${form}&permissions[]=ownership`, key);
    expect([other.status, other.body.error.type]).toEqual([400, "idempotency_error"]);
    mock.reset();
    expect((await post(SESSIONS, `${form}&permissions[]=ownership`, key)).status).toBe(200);
  });

  test("can be asked for by name", async () => {
    const { status, headers, body } = await get(ACCOUNTS, { ...bearer, prefer: "code=429, example=lock-timeout" });
    expect([status, body.error.code]).toEqual([429, "lock_timeout"]);
    expect([headers.get("stripe-should-retry"), headers.get("retry-after")]).toEqual(["true", "1"]);
  });
});

test("a mock of several versions compiles with the statuses and examples of each, and selects those of the latest", () => {
  const latest = createMockFetch({ api: "stripe", version: "2026-10-28.endive" });
  latest.next("createSession", { status: 200, example: "open" });
  // @ts-expect-error: only the preview has this example.
  expect(() => latest.next("createSession", { status: 200, example: "relink" })).toThrow("relink");
  const every = createMockFetch({ api: "stripe" });
  every.next("createSession", { status: 400, example: "parameter-missing" });
  expect(() => every.next("createSession", { status: 200, example: "relink" })).toThrow("relink");
  // @ts-expect-error: no version has this example with this status.
  expect(() => every.next("createSession", { status: 200, example: "parameter-missing" })).toThrow("parameter-missing");
});
