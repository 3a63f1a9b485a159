/** Plain JavaScript modules, with the description itself. */
import { deepEqual, equal } from "node:assert/strict";
import { createMethodClient, isInvalidRequestError, unwrap } from "linkspec/method";
import { createMockFetch } from "linkspec/mock";
import description from "linkspec/specs/method/2024-04-04.json" with { type: "json" };

equal(description.info.version, "2024-04-04");
const mock = createMockFetch({ api: "method" });
const method = createMethodClient({ apiKey: "sk_test", environment: "dev", fetch: mock });
const balance = await unwrap(
  method.POST("/accounts/{acc_id}/balances", { params: { path: { acc_id: "acc_Zc4F2aTLt8CBt" } } }),
);
equal(balance.account_id, "acc_Zc4F2aTLt8CBt");
const error = await unwrap(method.GET("/ping", { headers: { prefer: "code=404" } })).catch((error) => error);
deepEqual([error.name, isInvalidRequestError(error)], ["InvalidRequestError", true]);
console.log("done");
