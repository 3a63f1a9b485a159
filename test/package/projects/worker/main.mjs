/** What an edge function does: it answers requests by calling the API, and it receives webhooks. */
import { createMethodClient } from "linkspec/method";
import { createWebhookHandler, signWebhook } from "linkspec/method/webhooks";

const { searchParams } = new URL(import.meta.url);
const left = ["process", "Buffer", "global", "setImmediate"].filter((name) => globalThis[name] !== undefined);
if (left.length > 0 || typeof process !== "undefined") throw new Error(`There should be no ${left.join()}.`);
const node = await import("node:fs").catch((error) => error);
if (!(node instanceof Error)) throw new Error("Node's modules should be refused.");

const method = createMethodClient({ apiKey: "sk_test", baseUrl: searchParams.get("mock") });
const worker = {
  async fetch(request) {
    const acc_id = new URL(request.url).pathname.slice(1);
    const result = await method.GET("/accounts/{acc_id}", { params: { path: { acc_id } } });
    return result.ok ? Response.json(result.data) : new Response(null, { status: result.status });
  },
};
const answer = await worker.fetch(new Request("https://worker.example/acc_Zc4F2aTLt8CBt"));
if ((await answer.json()).id !== "acc_Zc4F2aTLt8CBt") throw new Error("It answers with something else.");

const receive = createWebhookHandler({ hmacSecret: "secret", onEvent() {} });
const body = JSON.stringify({ id: "pmt_rPrDPEwyCVUcm", type: "payment.update" });
const headers = await signWebhook(body, { hmacSecret: "secret" });
const received = await receive(new Request("https://worker.example/", { method: "POST", headers, body }));
if (received.status !== 200) throw new Error(`A webhook was refused with ${received.status}.`);
console.log("done");
