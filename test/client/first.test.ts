import { expect, expectTypeOf, test } from "vitest";
import { createMethodClient, unwrap, type MethodErrorSubType } from "../../src/method/index.ts";

const balance = {
  id: "bal_ebzh8KaR9HCBG",
  account_id: "acc_Zc4F2aTLt8CBt",
  status: "completed",
  amount: 1866688,
  error: null,
  created_at: "2024-03-13T06:27:07.149Z",
  updated_at: "2024-03-13T06:27:08.149Z",
};

test("a call sends the key and the version, and narrows on ok and on status", async () => {
  const sent: { url: string; init: RequestInit }[] = [];
  const method = createMethodClient({
    apiKey: "sk_test",
    environment: "dev",
    fetch: async (url, init) => {
      sent.push({ url, init });
      return Response.json({ success: true, data: balance, message: null }, { headers: { "Request-Id": "req_1" } });
    },
  });
  const call = method.GET("/accounts/{acc_id}/balances/{bal_id}", {
    params: { path: { acc_id: "acc_Zc4F2aTLt8CBt", bal_id: "bal_ebzh8KaR9HCBG" } },
  });
  const result = await call;
  expect(result.status).toBe(200);
  if (!result.ok) throw result.error;
  expectTypeOf(result.data.data.amount).toEqualTypeOf<number | null>();
  expectTypeOf(result.headers.requestId).toEqualTypeOf<string | undefined>();
  expect(result.headers.requestId).toBe("req_1");
  expect((await unwrap(call)).amount).toBe(1866688);
  expect(sent[0]?.url).toBe("https://dev.methodfi.com/accounts/acc_Zc4F2aTLt8CBt/balances/bal_ebzh8KaR9HCBG");
  const headers = new Headers(sent[0]?.init.headers);
  expect(headers.get("authorization")).toBe("Bearer sk_test");
  expect(headers.get("method-version")).toBe("2026-03-30");
});

test("an error narrows to the operation", async () => {
  const error = { type: "INVALID_REQUEST", code: 400, sub_type: "PRODUCT_UNAVAILABLE", message: "no" };
  const method = createMethodClient({
    apiKey: "sk_test",
    environment: "dev",
    fetch: async () => Response.json({ success: false, data: { error }, message: "no" }, { status: 400 }),
  });
  const result = await method.POST("/accounts/{acc_id}/balances", {
    params: { path: { acc_id: "acc_Zc4F2aTLt8CBt" } },
  });
  expect(result.ok).toBe(false);
  if (result.status !== 400) throw new Error("expected 400");
  expect(result.error.subType).toBe("PRODUCT_UNAVAILABLE");
  expect(result.error.message).toBe("createAccountBalance: answered 400 PRODUCT_UNAVAILABLE");
  expectTypeOf<MethodErrorSubType<"createAccountBalance">>().toEqualTypeOf<
    | "INVALID_REQUEST"
    | "PRODUCT_UNAVAILABLE"
    | "TEAM_CAPABILITY_RESTRICTED"
    | "PRODUCT_VERIFICATION_MISSING"
    | "NOT_FOUND"
    | "TOO_MANY_REQUESTS"
    | "IDEMPOTENCY_UNAVAILABLE"
  >();
});
