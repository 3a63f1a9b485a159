import { WebhookError } from "../../runtime/webhooks/error.ts";
import { isRecord, readEvent, type UnknownWebhookType } from "../../runtime/webhooks/event.ts";
import type { KnownThinEvent, KnownWebhookEvent } from "./events.ts";

/** A snapshot event of a type that this description does not know: Stripe adds types without a new version. */
export interface UnknownWebhookEvent {
  readonly type: UnknownWebhookType;
  readonly id: string;
  readonly object: "event";
  readonly data: { readonly object: Readonly<Record<string, unknown>> };
  readonly [key: string]: unknown;
}

/** A thin event of a type that this description does not know. */
export interface UnknownThinEvent {
  readonly type: UnknownWebhookType;
  readonly id: string;
  readonly object: "v2.core.event";
  readonly [key: string]: unknown;
}

/** A snapshot event: narrow it on `type`, and have a branch for types that are not known yet. */
export type WebhookEvent = KnownWebhookEvent | UnknownWebhookEvent;

/** A thin event: narrow it on `type`, and have a branch for types that are not known yet. */
export type ThinEvent = KnownThinEvent | UnknownThinEvent;

/**
 * Reads the body of a delivery to an endpoint for snapshot events. Verify it first with `verifyWebhook`.
 *
 * @param body - The raw body, as text in UTF-8 or bytes.
 * @returns The event. An unknown `type` is returned as it is, so a new one never breaks a receiver.
 * @throws {WebhookError} with the reason `wrong-kind` for a thin event, and `not-an-event` when the body is not JSON or not
 *   an event with `id`, `type` and `data.object`; nothing of the body is in the message.
 * @example
 * const event = parseWebhookEvent(body);
 * if (event.type === "financial_connections.account.refreshed_balance") console.log(event.data.object.balance);
 * @see https://docs.stripe.com/api/events/object
 */
export function parseWebhookEvent(body: string | Uint8Array): WebhookEvent {
  const event = readAnyEvent(body);
  if (isThin(event)) throw new WebhookError("wrong-kind");
  return event;
}

/**
 * Reads the body of a delivery to an event destination for thin events. Verify it first with `verifyWebhook`.
 *
 * @param body - The raw body, as text in UTF-8 or bytes.
 * @returns The event, which names the account; read that with `retrieve` of `linkspec/stripe`.
 * @throws {WebhookError} with the reason `wrong-kind` for a snapshot event, and `not-an-event` when the body is not JSON or
 *   not an event with `id` and `type`; nothing of the body is in the message.
 * @example
 * const event = parseThinEvent(body);
 * if (event.type === "v1.financial_connections.account.balance_refresh_failed") {
 *   const account = await retrieve(stripe, event);
 * }
 * @see https://docs.stripe.com/event-destinations
 */
export function parseThinEvent(body: string | Uint8Array): ThinEvent {
  const event = readAnyEvent(body);
  if (!isThin(event)) throw new WebhookError("wrong-kind");
  return event;
}

/** Whether an event names its object instead of containing it. */
export const isThin = (event: WebhookEvent | ThinEvent): event is ThinEvent => event.object === "v2.core.event";

/** Reads an event of either kind. */
export function readAnyEvent(body: string | Uint8Array): WebhookEvent | ThinEvent {
  const event = readEvent(body);
  const { id, object, data, related_object: related } = event;
  const isSnapshot = object === "event" && isRecord(data) && isRecord(data.object);
  const names = related === undefined || related === null || (isRecord(related) && typeof related.url === "string");
  const isKnown = isSnapshot || (object === "v2.core.event" && names);
  if (!isKnown || typeof id !== "string" || id === "") throw new WebhookError("not-an-event");
  return event as unknown as WebhookEvent | ThinEvent;
}
