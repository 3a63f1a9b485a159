import { deepEqual, equal } from "node:assert/strict";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { createMethodClient, unwrap } from "linkspec/method";
import { signWebhook } from "linkspec/method/webhooks";
import { createSandbox } from "linkspec/sandbox";
import { createReceiver as createExpressReceiver } from "../src/express.ts";
import { createReceiver } from "../src/fetch.ts";
import { Inbox } from "../src/inbox.ts";
import { createReceiverServer } from "../src/node-http.ts";
import type { AddressInfo } from "node:net";

const hmacSecret = "md7UqcTSmvXCBzPORDwOkE";
const inboxes = { fetch: new Inbox(), express: new Inbox(), node: new Inbox() };
const server = createReceiverServer(inboxes.node, hmacSecret);
before(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
after(() => server.close());

const receiveExpress = createExpressReceiver(inboxes.express, hmacSecret);
const receivers: Record<keyof typeof inboxes, (request: Request) => Promise<Response>> = {
  fetch: createReceiver(inboxes.fetch, hmacSecret),
  express: async (request) => {
    const headers = Object.fromEntries(request.headers);
    const body = new Uint8Array(await request.arrayBuffer());
    return new Promise((resolve, reject) => {
      const sendStatus = (status: number) => resolve(new Response(null, { status }));
      void receiveExpress({ headers, body }, { sendStatus }, reject);
    });
  },
  node: (request) => fetch(new Request(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, request)),
};

/** A sandbox that delivers the events of one type to a receiver, and an entity that it creates. */
async function deliver(name: keyof typeof inboxes, type: "payment.update" | "entity.create", secret = hmacSecret) {
  const url = "https://app.test/webhooks";
  const sandbox = createSandbox({ api: "method", version: "2026-03-30", webhooks: { [url]: receivers[name] } });
  const { operations } = createMethodClient({ apiKey: "sk_test", environment: "dev", fetch: sandbox.fetch });
  await unwrap(operations.createWebhook({ body: { type, url, hmac_secret: secret } }));
  const { id: holder_id } = await unwrap(operations.createEntity({ body: { type: "individual", individual: {} } }));
  await sandbox.settle();
  return { sandbox, operations, holder_id };
}

for (const name of ["fetch", "express", "node"] as const) {
  test(`${name}: each change of a payment is recorded once, also when it is delivered twice`, async () => {
    const { sandbox, operations, holder_id } = await deliver(name, "payment.update");
    const ach = { routing: "062103000", number: "123456789", type: "checking" } as const;
    const liability = { mch_id: "mch_3", account_number: "123456789" };
    const { id: source } = await unwrap(operations.createAccount({ body: { holder_id, ach } }));
    const { id: destination } = await unwrap(operations.createAccount({ body: { holder_id, liability } }));
    const body = { amount: 5000, source, destination, description: "Payoff" };
    const { id: pmt_id } = await unwrap(operations.createPayment({ body }));
    for (const status of ["processing", "sent"] as const) {
      await unwrap(operations.simulatePaymentStatus({ params: { path: { pmt_id } }, body: { status } }));
    }
    await sandbox.settle();
    for (const { id } of sandbox.deliveries()) sandbox.redeliver(id);
    await sandbox.settle();
    deepEqual(
      sandbox.deliveries().map(({ status }) => status),
      ["delivered", "delivered"],
    );
    deepEqual(inboxes[name].settled, [pmt_id, pmt_id]);
  });

  test(`${name}: an event of another type is accepted too`, async () => {
    const { sandbox } = await deliver(name, "entity.create");
    equal(sandbox.deliveries()[0]?.status, "delivered");
    deepEqual(inboxes[name].unknown, ["entity.create"]);
  });

  test(`${name}: another secret and a changed body are rejected`, async () => {
    const { sandbox } = await deliver(name, "entity.create", "another secret");
    equal(sandbox.deliveries()[0]?.attempts[0]?.status, 401);
    const headers = await signWebhook("{}", { hmacSecret, deliveryId: "obwh_1" });
    const changed = new Request("https://app.test/", { method: "POST", headers, body: '{"id":"pmt_forged"}' });
    equal((await receivers[name](changed)).status, 401);
    deepEqual(inboxes[name].unknown, ["entity.create"]);
  });
}

test("node: a delivery that breaks off ends nothing but itself", async () => {
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, "127.0.0.1", () => {
    socket.write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{", () => socket.destroy());
  });
  await new Promise((gone) => socket.once("close", gone));
  const { sandbox } = await deliver("node", "entity.create");
  equal(sandbox.deliveries()[0]?.status, "delivered");
});
