import { deepEqual, equal } from "node:assert/strict";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { signWebhook } from "linkspec/method/webhooks";
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

type Delivery = { method: string; headers: Record<string, string>; body: string };

/** Delivers to a receiver and resolves with the status of its answer. */
const receivers: Record<keyof typeof inboxes, (delivery: Delivery) => Promise<number>> = {
  fetch: async (delivery) => {
    const receive = createReceiver(inboxes.fetch, hmacSecret);
    return (await receive(new Request("http://localhost/", delivery))).status;
  },
  express: ({ headers, body }) =>
    new Promise((resolve, reject) => {
      const receive = createExpressReceiver(inboxes.express, hmacSecret);
      const bytes = new TextEncoder().encode(body);
      void receive({ headers, body: bytes }, { sendStatus: resolve }, reject);
    }),
  node: async (delivery) => {
    const { port } = server.address() as AddressInfo;
    return (await fetch(`http://127.0.0.1:${port}/`, delivery)).status;
  },
};

const deliveryOf = async (event: object, deliveryId: string, secret = hmacSecret): Promise<Delivery> => {
  const body = JSON.stringify(event);
  return { method: "POST", headers: await signWebhook(body, { hmacSecret: secret, deliveryId }), body };
};

const payment = { id: "pmt_rPrDPEwyCVUcm", type: "payment.update", path: "/payments/pmt_rPrDPEwyCVUcm" };

for (const name of ["fetch", "express", "node"] as const) {
  test(`${name}: a delivery is taken once, however often it is tried; two that look alike are two`, async () => {
    for (const id of ["obwh_1", "obwh_1", "obwh_2"]) equal(await receivers[name](await deliveryOf(payment, id)), 200);
    deepEqual(inboxes[name].settled, [payment.id, payment.id]);
  });

  test(`${name}: an event of a type to come is taken too`, async () => {
    equal(await receivers[name](await deliveryOf({ id: "x_1", type: "thing.happened" }, "obwh_3")), 200);
    deepEqual(inboxes[name].unknown, ["thing.happened"]);
  });

  test(`${name}: a stranger is refused`, async () => {
    const forged = await deliveryOf({ ...payment, id: "pmt_forged" }, "obwh_4", "another secret");
    equal(await receivers[name](forged), 401);
    const changed = {
      ...(await deliveryOf(payment, "obwh_5")),
      body: JSON.stringify({ ...payment, id: "pmt_forged" }),
    };
    equal(await receivers[name](changed), 401);
    deepEqual(inboxes[name].settled, [payment.id, payment.id]);
  });
}

test("node: a delivery that breaks off ends nothing but itself", async () => {
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, "127.0.0.1", () => {
    socket.write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{", () => socket.destroy());
  });
  await new Promise((gone) => socket.once("close", gone));
  equal(await receivers.node(await deliveryOf(payment, "obwh_6")), 200);
});
