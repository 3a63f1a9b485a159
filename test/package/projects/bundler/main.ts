/** What a page or an edge function imports, in a TypeScript project without the types of Node. */
import { createMethodClient, unwrap } from "linkspec/method";
import { createMethodClient as create20240404, type Schemas } from "linkspec/method/2024-04-04";
import { isWebhookError, verifyWebhook } from "linkspec/method/webhooks";
import { createMockFetch } from "linkspec/mock";

function expect(holds: boolean): asserts holds {
  if (!holds) throw new Error("A check does not hold.");
}

const fetch = createMockFetch({ api: "method" });
const newest = createMethodClient({ apiKey: "sk_test", environment: "dev", fetch });
const oldest = create20240404({ apiKey: "sk_test", environment: "dev", fetch });

const params = { path: { ent_id: "ent_au22b1fbFJbp8" } };
const entity = await unwrap(newest.GET("/entities/{ent_id}", { params }));
expect(entity.type === "individual");
const account: Schemas.Account = await unwrap(
  oldest.GET("/accounts/{acc_id}", { params: { path: { acc_id: "acc_Zc4F2aTLt8CBt" } } }),
);
expect(account.id === "acc_Zc4F2aTLt8CBt");

const refused = await verifyWebhook({ headers: {}, body: "{}" }, { hmacSecret: "secret" }).catch((error) => error);
expect(isWebhookError(refused) && refused.reason === "missing-header");
export const clients = { newest, oldest };
export const ping = () => oldest.GET("/ping");
console.log("done");
