/** The types of Stripe's events: the known ones are closed and narrow on `type`, unknown ones need a branch. */
import { expect, expectTypeOf, test } from "vitest";
import type { Schemas } from "../../src/stripe/index.ts";
import {
  parseThinEvent,
  parseWebhookEvent,
  type KnownThinEventType,
  type KnownWebhookEventType,
  type ThinEvent,
  type WebhookEvent,
} from "../../src/stripe/webhooks.ts";

const snapshot = (type: string) => `{"id":"evt_1","object":"event","type":"${type}","data":{"object":{"id":"x_1"}}}`;
const url = "/v1/financial_connections/accounts/fca_1";
const thin = (type: string) =>
  `{"id":"evt_1","object":"v2.core.event","type":"${type}","related_object":{"id":"fca_1","url":"${url}"}}`;

test("a snapshot event narrows on its type, and so does its object", () => {
  const event = parseWebhookEvent(snapshot("financial_connections.account.created"));
  expectTypeOf(event).toEqualTypeOf<WebhookEvent>();
  expect.assertions(2);
  if (event.type === "financial_connections.account.created") {
    expectTypeOf(event.data.object).toEqualTypeOf<Schemas.Account>();
    expect(event.data.object.id).toBe("x_1");
  } else if (event.type === "financial_connections.authorization.upcoming_deactivation") {
    expectTypeOf(event.data.object).toEqualTypeOf<Schemas.Authorization>();
  }
  // @ts-expect-error A misspelled type does not compile.
  expect(event.type === "financial_connections.account.create").toBe(false);
});

test("a switch needs a branch for types that are not known yet", () => {
  const react = (event: WebhookEvent): string => {
    switch (event.type) {
      case "financial_connections.account.deactivated":
        return event.data.object.status;
      default:
        return String(event.type);
    }
  };
  expect(react(parseWebhookEvent(snapshot("financial_connections.account.closed")))).toBe(
    "financial_connections.account.closed",
  );
  // @ts-expect-error Without it, the function may return nothing.
  const incomplete = (event: WebhookEvent): string => {
    switch (event.type) {
      case "financial_connections.account.deactivated":
        return event.id;
    }
  };
  expect(incomplete(parseWebhookEvent(snapshot("charge.succeeded")))).toBeUndefined();
});

test("a thin event names the account", () => {
  const event = parseThinEvent(thin("v1.financial_connections.account.balance_refresh_failed"));
  expectTypeOf(event).toEqualTypeOf<ThinEvent>();
  expect.assertions(1);
  if (event.type === "v1.financial_connections.account.balance_refresh_failed") {
    expectTypeOf(event.related_object.type).toEqualTypeOf<"financial_connections.account">();
    expect(event.related_object.url).toBe(url);
  }
});

test("the two kinds have separate types", () => {
  expectTypeOf<"financial_connections.account.refreshed_balance">().toExtend<KnownWebhookEventType>();
  expectTypeOf<"v1.financial_connections.account.refreshed_balance">().not.toExtend<KnownWebhookEventType>();
  expectTypeOf<"v1.financial_connections.account.refreshed_balance">().toExtend<KnownThinEventType>();
  expectTypeOf<KnownWebhookEventType & KnownThinEventType>().toEqualTypeOf<never>();
  expectTypeOf<string>().not.toExtend<KnownWebhookEventType>();
});
