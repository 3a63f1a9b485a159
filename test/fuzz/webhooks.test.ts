/** Webhook handlers under hostile deliveries: every one gets a response, only signed events are accepted. */
import fc from "fast-check";
import { expect, test } from "vitest";
import * as method from "../../src/method/webhooks.ts";
import * as stripe from "../../src/stripe/webhooks.ts";
import { bodyBytes, headerValue, seeded } from "../support/hostile.ts";

const secret = "whsec_of_the_fuzz";
const event = JSON.stringify({ id: "pmt_1", type: "payment.update", path: "/payments/pmt_1" });
const stripeEvent = JSON.stringify({ id: "evt_1", object: "event", type: "a.b", data: { object: { id: "fca_1" } } });

const fails = () => {
  throw new Error("the callback is down");
};
const callback = fc.constantFrom<(() => unknown) | undefined>(
  undefined,
  fails,
  async () => fails(),
  () => ({ then: fails }),
);
const names = [
  "authorization",
  "method-webhook-signature",
  "method-webhook-timestamp",
  "stripe-signature",
  "content-length",
  "content-encoding",
];
const headers = fc.dictionary(fc.constantFrom(...names), headerValue);

const post = (body: Uint8Array<ArrayBuffer>, sent: Record<string, string>) =>
  new Request("https://reference.example.app/webhook", { method: "POST", body, headers: sent });

/** Whether bytes are a JSON object with a type, which is all that a receiver checks. */
function isEvent(body: Uint8Array): boolean {
  try {
    const parsed = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)) as { type?: unknown } | null;
    return typeof parsed === "object" && typeof parsed?.type === "string" && parsed.type !== "";
  } catch {
    return false;
  }
}

test("an unsigned delivery is rejected with 400, 401 or 413, even when callbacks fail", async () => {
  const property = fc.asyncProperty(
    bodyBytes(event),
    headers,
    callback,
    fc.constantFrom(5, 1_048_576),
    async (body, sent, onError, maxBytes) => {
      let events = 0;
      const options = { onEvent: () => void (events += 1), onError: onError as () => void, maxBytes };
      const handlers = [
        method.createWebhookHandler({ hmacSecret: secret, ...options }),
        method.createWebhookHandler({ authToken: [secret, "other"], ...options }),
        stripe.createWebhookHandler({ secret, ...options }),
      ];
      for (const handle of handlers) {
        expect([400, 401, 413]).toContain((await handle(post(body, sent))).status);
      }
      expect(events).toBe(0);
    },
  );
  await fc.assert(property, seeded(150));
});

test("a signed delivery of Method is an event or a 400, and a callback that fails is a 500", async () => {
  const property = fc.asyncProperty(bodyBytes(event), callback, callback, async (body, onEvent, onError) => {
    const handle = method.createWebhookHandler({
      hmacSecret: secret,
      onEvent: (onEvent ?? (() => {})) as () => void,
      onError: onError as () => void,
    });
    const signed = await method.signWebhook(body, { hmacSecret: secret });
    const expected = isEvent(body) ? (onEvent === undefined ? 200 : 500) : 400;
    expect((await handle(post(body, { ...signed }))).status).toBe(expected);
  });
  await fc.assert(property, seeded(200));
});

test("a signed delivery of Stripe gets a response, and damage to a header is never accepted", async () => {
  const property = fc.asyncProperty(bodyBytes(stripeEvent), fc.nat(200), headerValue, async (body, place, odd) => {
    const handle = stripe.createWebhookHandler({ secret, onEvent: () => {} });
    const signed = (await stripe.signWebhook(body, { secret }))["stripe-signature"] ?? "";
    expect([200, 400]).toContain((await handle(post(body, { "stripe-signature": signed }))).status);
    const other = signed.slice(0, place % signed.length) + odd;
    const status = (await handle(post(body, { "stripe-signature": other }))).status;
    if (!other.includes(signed)) expect(status).toBe(401);
  });
  await fc.assert(property, seeded(150));
});
