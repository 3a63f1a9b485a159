import { parseJson } from "../../runtime/json.ts";
import { toBytes, toText } from "./bytes.ts";
import { WebhookError } from "./error.ts";
import type { KnownWebhookEvent } from "./events.ts";

declare const undescribed: unique symbol;

/**
 * A type of event that this description does not know, as text: `String(event.type)`.
 *
 * It is a string when the program runs. To the compiler it is not: a union with a plain string would not narrow, and a
 * misspelt type would compile.
 */
export interface UnknownWebhookType {
  readonly [undescribed]: true;
  toString(): string;
}

/** An event of a type that this description does not know: Method adds types without a new version. */
export interface UnknownWebhookEvent {
  readonly type: UnknownWebhookType;
  /** Id of the resource. */
  readonly id?: string;
  readonly [key: string]: unknown;
}

/** What a webhook delivers: narrow it on `type`, and keep a branch for types that are not known yet. */
export type WebhookEvent = KnownWebhookEvent | UnknownWebhookEvent;

/**
 * Reads the body of a delivery. Verify it first with `verifyWebhook`.
 *
 * @param body the raw body, as text in UTF-8 or bytes.
 * @returns the event. A `type` that is not known yet is kept, so a new one never breaks a receiver.
 * @throws {WebhookError} with the reason `not-an-event` when the body is not JSON or not an object with a `type`; nothing
 *   of the body is in the message.
 * @example
 * const event = parseWebhookEvent(body);
 * if (event.type === "payment.update") await settle(event.id);
 * @see https://docs.methodfi.com/2026-03-30/reference/webhooks/overview
 */
export function parseWebhookEvent(body: string | Uint8Array): WebhookEvent {
  const event = parseBody(body);
  if (typeof event !== "object" || event === null || Array.isArray(event)) throw new WebhookError("not-an-event");
  const { id, type, path } = event as Record<string, unknown>;
  if (typeof type !== "string" || type === "") throw new WebhookError("not-an-event");
  if ([id, path].some((field) => field !== undefined && field !== null && typeof field !== "string")) {
    throw new WebhookError("not-an-event");
  }
  return event as WebhookEvent;
}

/** Bytes that are not UTF-8 are no event. */
function parseBody(body: string | Uint8Array): unknown {
  try {
    return parseJson(toText(toBytes(body)));
  } catch {
    throw new WebhookError("not-an-event");
  }
}
