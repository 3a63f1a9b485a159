/**
 * Receiving Stripe's webhooks: `verifyWebhook` checks the signature, `parseWebhookEvent` and `parseThinEvent` type the event,
 * `createWebhookHandler` does both for a Fetch API server, `signWebhook` signs deliveries in tests.
 *
 * @module
 */
export { isWebhookError, WebhookError, type WebhookErrorReason } from "../runtime/webhooks/error.ts";
export type {
  KnownThinEvent,
  KnownThinEventType,
  KnownWebhookEvent,
  KnownWebhookEventType,
} from "./webhooks/events.ts";
export { createWebhookHandler, type WebhookHandlerOptions } from "./webhooks/handler.ts";
export {
  parseThinEvent,
  parseWebhookEvent,
  type ThinEvent,
  type UnknownThinEvent,
  type UnknownWebhookEvent,
  type WebhookEvent,
} from "./webhooks/parse.ts";
export { signWebhook, type SignOptions } from "./webhooks/sign.ts";
export { verifyWebhook, type VerifyOptions } from "./webhooks/verify.ts";
export type { UnknownWebhookType } from "../runtime/webhooks/event.ts";
export type { RawDelivery } from "../runtime/webhooks/delivery.ts";
export type { Secrets } from "../runtime/webhooks/secrets.ts";
