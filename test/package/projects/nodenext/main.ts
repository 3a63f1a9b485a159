/** Every entry, in a TypeScript project for Node without the types of a browser. */
import { equal } from "node:assert/strict";
import { trace } from "@opentelemetry/api";
import { createMethodClient, paginate, unwrap } from "linkspec/method";
import { createMethodClient as create20240404 } from "linkspec/method/2024-04-04";
import { createMethodClient as create20250704 } from "linkspec/method/2025-07-04";
import { createMethodClient as create20251201 } from "linkspec/method/2025-12-01";
import { createMethodClient as create20260330 } from "linkspec/method/2026-03-30";
import { describeError } from "linkspec/method/errors";
import { createWebhookHandler, signWebhook } from "linkspec/method/webhooks";
import { createMockFetch, startMock } from "linkspec/mock";
import { traceHooks } from "linkspec/otel";
import { createStripeClient, paginate as paginateStripe } from "linkspec/stripe";
import { createStripeClient as create20261028 } from "linkspec/stripe/2026-10-28.endive";

const mock = await startMock({ api: "method" });
const hooks = traceHooks({ tracer: trace.getTracer("sample") });
const options = { apiKey: "sk_test", baseUrl: mock.url, hooks };
const method = createMethodClient(options);
try {
  const account = await unwrap(method.GET("/accounts/{acc_id}", { params: { path: { acc_id: "acc_Zc4F2aTLt8CBt" } } }));
  const id: string = account.id;
  equal(id, "acc_Zc4F2aTLt8CBt");
  // @ts-expect-error the types are there: there is no such path
  await method.GET("/acounts").catch((error: Error) => equal(error.name, "MisuseError"));

  const pings = [
    await create20240404(options).GET("/ping"),
    await create20250704(options).GET("/ping"),
    await create20251201(options).GET("/ping"),
    await create20260330(options).GET("/ping"),
  ];
  for (const ping of pings) equal(ping.ok && ping.message, "pong");
  const versions = mock.requests("ping").map(({ headers }) => headers["method-version"]);
  equal(versions.join(), "2024-04-04,2025-07-04,2025-12-01,2026-03-30");

  for await (const payment of paginate(method, "/payments", { maxItems: 1 })) equal(typeof payment.amount, "number");
} finally {
  await mock.close();
}

const mockFetch = createMockFetch({ api: "method", version: "2026-03-30" });
mockFetch.next("createPayment", { status: 400, example: "insufficient-funds" });
const offline = createMethodClient({ apiKey: "sk_test", environment: "dev", fetch: mockFetch });
const body = { amount: 5000, source: "acc_JMJZT6r7iHi8e", destination: "acc_AXthnzpBnxxWP", description: "Loan" };
const refused = await offline.POST("/payments", { body });
equal(refused.status === 400 && refused.error.subType, "INSUFFICIENT_FUNDS");
equal(!refused.ok && describeError(refused.error)?.retryable, true);

const stripeMock = createMockFetch({ api: "stripe" });
const stripe = createStripeClient({ apiKey: "sk_test_1", fetch: stripeMock });
const session = await stripe.POST("/v1/financial_connections/sessions", {
  body: { account_holder: { type: "customer", customer: "cus_1" }, permissions: ["balances"] },
});
equal(session.ok && session.data.object, "financial_connections.session");
const linked: string[] = [];
for await (const { id } of paginateStripe(stripe, "/v1/financial_connections/accounts")) linked.push(id);
equal(linked.length, 3);
equal(create20261028, createStripeClient);

const received: string[] = [];
const receive = createWebhookHandler({ hmacSecret: "secret", onEvent: ({ type }) => void received.push(String(type)) });
const event = JSON.stringify({ id: "pmt_rPrDPEwyCVUcm", type: "payment.update", path: "/payments/pmt_rPrDPEwyCVUcm" });
const headers = await signWebhook(event, { hmacSecret: "secret" });
const answer = await receive(new Request("http://localhost/", { method: "POST", headers, body: event }));
equal(answer.status, 200);
equal(received.join(), "payment.update");
// A library's own declarations can name what it exports, without a type written by hand.
export const gateway = {
  method,
  stripe,
  retrieve: (acc_id: string) => method.GET("/accounts/{acc_id}", { params: { path: { acc_id } } }),
  payments: () => paginate(method, "/payments"),
  sessions: (id: string) =>
    stripe.GET("/v1/financial_connections/sessions/{session}", { params: { path: { session: id } } }),
};
console.log("done");
