/**
 * The faults of Prism 5.16.0 for which its verdict differs from ours, each with a case. When one of these tests fails after an
 * update of Prism, the fault is mended: delete the case.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startPrism, type PrismServer } from "../../scripts/lib/prism.ts";
import { startMock } from "../../src/mock/index.ts";
import { bundles } from "../support/bundles.ts";

const [method, stripe] = ["method", "stripe"].map((api) => bundles.filter(({ name }) => name === api).at(-1)!);
const key = { authorization: "Bearer sk_test" };
const json = { ...key, "content-type": "application/json" };
const stripeKey = { authorization: "Bearer sk_test_1" };
const form = { ...stripeKey, "content-type": "application/x-www-form-urlencoded" };

/** The status code and the media type of a response. */
async function head(url: string, init: RequestInit): Promise<string> {
  const response = await fetch(url, init);
  await response.text();
  return `${response.status} ${response.headers.get("content-type")}`;
}

type Case = [fault: string, path: string, init: RequestInit, prism: string, mock: string];

const JSON_200 = "200 application/json";
const JSON_400 = "400 application/json";
const PROBLEM = "application/problem+json";

describe("method", () => {
  let prism: PrismServer;
  let mock: Awaited<ReturnType<typeof startMock>>;
  beforeAll(async () => {
    prism = await startPrism(`${method!.generated}/openapi.json`);
    mock = await startMock({ api: "method", version: "2026-03-30" });
  });
  afterAll(async () => {
    await prism?.stop();
    await mock?.close();
  });

  test.each<Case>([
    ["no name with brackets is validated", "/accounts?expand[]=no_such", { headers: key }, JSON_200, JSON_400],
    ["any key is valid", "/ping", { headers: { authorization: "Bearer none" } }, JSON_200, "401 application/json"],
    [
      "the scheme has a case",
      "/ping",
      { headers: { authorization: "bearer sk_test" } },
      "401 application/json",
      JSON_200,
    ],
    [
      "null is no body",
      "/accounts/acc_1/balances",
      { method: "POST", headers: json, body: "null" },
      JSON_200,
      JSON_400,
    ],
    ["an unknown path has an error of Prism", "/nowhere", { headers: key }, `404 ${PROBLEM}`, "404 application/json"],
    [
      "an unknown method has an error of Prism",
      "/ping",
      { method: "PUT", headers: json, body: "{}" },
      `405 ${PROBLEM}`,
      "405 application/json",
    ],
    ["HEAD is unknown", "/ping", { method: "HEAD", headers: key }, `405 ${PROBLEM}`, JSON_200],
    [
      "an unknown preference has an error of Prism",
      "/ping",
      { headers: { ...key, prefer: "example=no-such" } },
      `404 ${PROBLEM}`,
      JSON_400,
    ],
  ])("%s", async (_, path, init, theirs, ours) => {
    expect(await head(prism.url + path, init)).toBe(theirs);
    expect(await head(mock.url + path, init)).toBe(ours);
  });

  test("malformed JSON is never answered", async () => {
    const malformed = { method: "POST", headers: json, body: "{" };
    const aborting = new AbortController();
    const waiting = head(`${prism.url}/payments`, { ...malformed, signal: aborting.signal }).catch(() => "aborted");
    // Requests that come later are answered in the meantime.
    const later = async (): Promise<string> => {
      for (let count = 0; count < 20; count += 1) await head(`${prism.url}/ping`, { headers: key });
      return "later";
    };
    expect(await Promise.race([waiting, later()])).toBe("later");
    aborting.abort();
    expect(await head(`${mock.url}/payments`, malformed)).toBe(JSON_400);
  });
});

describe("stripe", () => {
  const sessions = "/v1/financial_connections/sessions";
  const accounts = "/v1/financial_connections/accounts";
  const holder = "account_holder[type]=customer&account_holder[customer]=cus_1";
  let prism: PrismServer;
  let mock: Awaited<ReturnType<typeof startMock>>;
  beforeAll(async () => {
    prism = await startPrism(`${stripe!.generated}/openapi.json`);
    mock = await startMock({ api: "stripe" });
  });
  afterAll(async () => {
    await prism?.stop();
    await mock?.close();
  });

  const post = (body: string): RequestInit => ({ method: "POST", headers: form, body });
  test.each<Case>([
    ["no nested form is read", sessions, post(`${holder}&permissions[0]=balances`), JSON_400, JSON_200],
    ["no list of a form is read", sessions, post(`${holder}&permissions[]=balances`), JSON_400, JSON_200],
    ["a missing nested parameter counts as empty", accounts, { headers: stripeKey }, JSON_400, JSON_200],
  ])("%s", async (_, path, init, theirs, ours) => {
    expect(await head(prism.url + path, init)).toBe(theirs);
    expect(await head(mock.url + path, init)).toBe(ours);
  });
});
