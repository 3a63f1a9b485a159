import { WebhookError } from "../../runtime/webhooks/error.ts";
import { readEvent, type UnknownWebhookType } from "../../runtime/webhooks/event.ts";
import type { KnownWebhookEvent } from "./events.ts";

/** An event of a type that this description does not know: Method adds types without a new version. */
export interface UnknownWebhookEvent {
  readonly type: UnknownWebhookType;
  /** Id of the resource. */
  readonly id?: string;
  readonly [key: string]: unknown;
}

/** An event that a webhook delivers: narrow it on `type`, and have a branch for types that are not known yet. */
export type WebhookEvent = KnownWebhookEvent | UnknownWebhookEvent;

/**
 * Reads the body of a delivery. Verify it first with `verifyWebhook`.
 *
 * @param body - The raw body, as text in UTF-8 or bytes.
 * @returns The event. An unknown `type` is returned as it is, so a new one never breaks a receiver.
 * @throws {WebhookError} with the reason `not-an-event` when the body is not JSON or not an object with a `type`; nothing
 *   of the body is in the message.
 * @example
 * const event = parseWebhookEvent(body);
 * if (event.type === "payment.update") await settle(event.id);
 * @see https://docs.methodfi.com/2026-03-30/reference/webhooks/overview
 */
export function parseWebhookEvent(body: string | Uint8Array): WebhookEvent {
  const event = readEvent(body);
  if ([event.id, event.path].some((field) => field !== undefined && field !== null && typeof field !== "string")) {
    throw new WebhookError("not-an-event");
  }
  return event as unknown as WebhookEvent;
}
