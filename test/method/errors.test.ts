import { expect, expectTypeOf, test } from "vitest";
import { readErrorCatalogue, requestErrors, resourceErrors } from "../../scripts/lib/error-catalogue.ts";
import { describeError, type ResourceErrorCode } from "../../src/method/errors.ts";

const catalogue = readErrorCatalogue("openapi/method/errors");

test("finds every entry of the catalogue, as the client and as the wire spell it", () => {
  const lost = catalogue.flatMap(({ resource }) =>
    [...requestErrors(catalogue, resource), ...resourceErrors(catalogue, resource)].filter((entry) => {
      const code = "status" in entry ? entry.status : entry.code;
      const found = [
        describeError({ code, sub_type: entry.sub_type }, resource),
        describeError({ code, subType: entry.sub_type }, resource),
      ];
      return found.some((each) => each?.cause !== entry.cause.trim() || each.retryable !== entry.retryable);
    }),
  );
  expect(lost).toEqual([]);
});

test("tells a resource's own cause from another's", () => {
  const error = { code: 400, subType: "PRODUCT_UNAVAILABLE" };
  expect(describeError(error, "Balance")?.resource).toBe("Balance");
  expect(describeError(error, "Payoff")?.resource).toBe("Payoff");
});

test("returns undefined for an unknown error", () => {
  expect(describeError({ code: 400, subType: "NO_SUCH_ERROR" })).toBeUndefined();
  expect(describeError({ code: 99_999, subType: "PAYMENT_INSUFFICIENT_FUNDS" })).toBeUndefined();
  expect(describeError({})).toBeUndefined();
});

test("the numbers are a closed type", () => {
  expectTypeOf<10001>().toExtend<ResourceErrorCode>();
  expectTypeOf<20001>().toExtend<ResourceErrorCode>();
  expectTypeOf<99999>().not.toExtend<ResourceErrorCode>();
});
