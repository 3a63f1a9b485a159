/** What a description says is really checked: Prism's command line passes over most of these (traps P2 to P5). */
import { describe, expect, test } from "vitest";
import { mockBank } from "./support/bank.ts";

const { send } = mockBank();
const link = { holder_id: "hld_1", type: "micro" };

/** Sends a request and gives the rules that it broke. */
const broken = async (...request: Parameters<typeof send>): Promise<string[]> => {
  const { status, violations } = await send(...request);
  expect(status).toBe(violations.length === 0 ? 200 : 400);
  return violations.map(({ code }) => code);
};

describe("JSON Schema 2020-12", () => {
  test.each([
    ["a body that is right", link, []],
    ["unevaluatedProperties", { ...link, colour: "red" }, "unevaluatedProperties"],
    ["a property of another variant", { ...link, plaid: {} }, "unevaluatedProperties"],
    ["dependentRequired", { ...link, limit: 1 }, "dependentRequired"],
    ["exclusiveMinimum", { ...link, limit: 0, note: "" }, "exclusiveMinimum"],
    ["prefixItems", { ...link, micro: { amounts: ["1", 2] } }, "type"],
    ["items after prefixItems", { ...link, micro: { amounts: [1, 2, 3] } }, "items"],
    ["a tag that no variant has", { ...link, type: "mx" }, "enum"],
    ["no tag", { holder_id: "hld_1" }, "required"],
    ["required behind a reference in allOf", { type: "micro" }, "required"],
    ["a pattern behind two references", { ...link, holder_id: "acc_1" }, "pattern"],
    ["null", null, "type"],
    ["a number", 1, "type"],
  ])("%s", async (_, body, code) => {
    const codes = await broken("POST", "/v1/links", body);
    if (code.length === 0) expect(codes).toEqual([]);
    else expect(codes).toContain(code);
  });

  test("what is wrong is told for the variant that the tag names, and for no other", async () => {
    const { violations } = await send("POST", "/v1/links", { ...link, micro: { amounts: 1 } });
    const places = violations.map(({ location, code }) => `${location.slice(2).join(".")} ${code}`);
    expect(places).toContain("micro.amounts type");
    expect(places.join()).not.toMatch(/plaid|const|oneOf|if/);
  });

  test("a required body", async () => {
    expect(await broken("POST", "/v1/links")).toEqual(["required"]);
  });
});

describe("parameters", () => {
  test.each([
    ["/v1/links", {}, []],
    ["/v1/links?expand[]=holder", {}, []],
    ["/v1/links?expand%5B%5D=holder&expand%5B%5D=holder", {}, []],
    ["/v1/links?expand[]=owner", {}, ["enum"]],
    ["/v1/links?expand[]=holder&expand[]=owner", {}, ["enum"]],
    ["/v1/links?limit=many", {}, ["type"]],
    ["/v1/links?limit=0", {}, ["minimum"]],
    ["/v1/links", { "X-Mode": "live" }, []],
    ["/v1/links", { "X-Mode": "dead" }, ["enum"]],
    ["/v1/holders/hld_1/links/lnk_1", {}, []],
    ["/v1/holders/hld_1/links/acc_1", {}, ["pattern"]],
    ["/v1/holders/hld_1/links/lnk_%2F", {}, ["pattern"]],
    ["/v1/holders/hld_1/links/lnk_%ZZ", {}, ["malformed-path"]],
  ])("%s with %o", async (path, headers, codes) => {
    expect(await broken("GET", path, undefined, headers)).toEqual(codes);
  });
});

describe("form bodies", () => {
  const right = "account_holder[type]=customer&permissions[0]=balances";
  test.each([
    [right, []],
    ["account_holder[type]=customer&permissions[]=balances&permissions[]=owners", []],
    [`${right}&limits[accounts]=3&live=true&metadata[order id]=1`, []],
    [`${right}&colour=red`, ["unevaluatedProperties"]],
    [`${right}&limits[colour]=red`, ["unevaluatedProperties"]],
    [`${right}&account_holder[colour]=red`, ["unevaluatedProperties"]],
    [`${right}&limits[accounts]=many`, ["type"]],
    [`${right}&live=perhaps`, ["type"]],
    [`${right}&__proto__[live]=1`, ["unevaluatedProperties"]],
    ["account_holder[type]=customer", ["required"]],
    ["account_holder[type]=customer&permissions[0]=all", ["enum"]],
    ["account_holder[type]=nobody&permissions[0]=balances", ["enum"]],
    ["account_holder[customer]=cus_1&permissions[0]=balances", ["required"]],
    ["account_holder=customer&permissions[0]=balances", ["type"]],
  ])("%s", async (body, codes) => {
    expect(await broken("POST", "/v1/sessions", body)).toEqual(codes);
  });

  test("an error names the parameter, where the API does so", async () => {
    const { body } = await send("POST", "/v1/sessions", "account_holder[type]=nobody&permissions[0]=balances");
    expect(body.error).toMatchObject({ type: "invalid_request_error", param: "account_holder[type]" });
    const missing = await send("POST", "/v1/sessions", "account_holder[type]=customer");
    expect(missing.body.error.param).toBe("permissions");
  });
});
