/** The types of webhook events: the known ones are closed, what comes off the wire is open. */
import { readFileSync } from "node:fs";
import { expect, expectTypeOf, test } from "vitest";
import { parseWebhookEvent, type KnownWebhookEventType, type WebhookEvent } from "../../src/method/webhooks.ts";
import { bundleOf, deref, type Node } from "../support/bundles.ts";

const body = '{"id":"pmt_zR3nJG3c99P3X","type":"payment.update","path":"/payments/pmt_zR3nJG3c99P3X"}';

test("an event narrows on its type", () => {
  const event = parseWebhookEvent(body);
  expectTypeOf(event).toEqualTypeOf<WebhookEvent>();
  if (event.type === "payment.update") {
    expectTypeOf(event.id).toEqualTypeOf<string>();
    expectTypeOf(event.type).toEqualTypeOf<"payment.update">();
    expect(event.path).toBe("/payments/pmt_zR3nJG3c99P3X");
  }
  // @ts-expect-error A misspelt type does not compile.
  expect(event.type === "payment.updated").toBe(false);
});

test("a switch needs a branch for types that are not known yet", () => {
  const react = (event: WebhookEvent): string => {
    switch (event.type) {
      case "payment.create":
      case "payment.update":
        return event.path;
      default:
        return String(event.type);
    }
  };
  expect(react(parseWebhookEvent(body))).toBe("/payments/pmt_zR3nJG3c99P3X");
  expect(react(parseWebhookEvent('{"type":"payment.teleported"}'))).toBe("payment.teleported");
  // @ts-expect-error Without it, the function may return nothing.
  const incomplete = (event: WebhookEvent): string => {
    switch (event.type) {
      case "payment.create":
        return event.path;
    }
  };
  expect(incomplete(parseWebhookEvent('{"type":"payment.teleported"}'))).toBeUndefined();
});

test("the known types are those of the description, and the reference's among them", () => {
  const { document } = bundleOf("method@2026-03-30");
  const described = Object.values(document.webhooks as Record<string, Node>).flatMap(({ post }) => {
    const payload = deref(document, post.requestBody.content["application/json"].schema as Node);
    const type = deref(document, payload.properties.type as Node);
    return (type.enum ?? [type.const]) as string[];
  });
  const flat = document.components.schemas.WebhookEventType.enum as string[];
  expect(described.toSorted()).toEqual(flat.toSorted());
  const { types } = JSON.parse(readFileSync("test/fixtures/reference/webhook-types-2024-04-04.json", "utf8")) as {
    types: string[];
  };
  expect(types.filter((type) => !described.includes(type))).toEqual([]);
  expectTypeOf<"entity_attribute.create">().toExtend<KnownWebhookEventType>();
  expectTypeOf<"payment.updated">().not.toExtend<KnownWebhookEventType>();
});
