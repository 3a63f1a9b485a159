import fc from "fast-check";
import { expect, test } from "vitest";
import { parseHeaders } from "../../src/runtime/headers.ts";
import { operationTable, failure, success, testClient } from "./api.ts";

const parse = (headers: Record<string, string>) => parseHeaders(new Headers(headers), operationTable.headers);

test("declared headers under their names, numbers as numbers", () => {
  expect(
    parse({ "Request-Id": "req_1", "IDEM-STATUS": "stored", "Pagination-Page-Count": " 12 ", "X-Other": "no" }),
  ).toEqual({
    requestId: "req_1",
    idemStatus: "stored",
    paginationPageCount: 12,
  });
});

test.each(["", " ", "soon", "1,2", "NaN"])("a number that is %j is left out", (value) => {
  expect(parse({ "Pagination-Page": value, "Retry-After": value })).toEqual({});
});

test("whatever comes, a number is a number", () => {
  const texts = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) });
  fc.assert(
    fc.property(texts, (text) => {
      const { paginationPage } = parse({ "Pagination-Page": text });
      expect(
        paginationPage === undefined || (typeof paginationPage === "number" && !Number.isNaN(paginationPage)),
      ).toBe(true);
    }),
  );
});

test("they are on results of both kinds, beside the raw ones", async () => {
  const headers = { "request-id": "req_1", "x-other": "yes" };
  for (const answer of [success({}, { headers }), failure(400, "X", headers)]) {
    const result = await testClient({ fetch: async () => answer }).GET("/accounts");
    expect(result.headers).toEqual({ requestId: "req_1" });
    expect(result.rawHeaders.get("x-other")).toBe("yes");
  }
});
