/**
 * Receiving Method's webhooks: `verifyWebhook` trusts, `parseWebhookEvent` types, `createWebhookHandler` does both for a
 * Fetch API server, `signWebhook` plays Method in tests.
 *
 * @module
 */
export { isWebhookError, WebhookError, type WebhookRefusal } from "./webhooks/error.ts";
export type { KnownWebhookEvent, KnownWebhookEventType } from "./webhooks/events.ts";
export { createWebhookHandler, type WebhookHandlerOptions } from "./webhooks/handler.ts";
export {
  parseWebhookEvent,
  type UnknownWebhookEvent,
  type UnknownWebhookType,
  type WebhookEvent,
} from "./webhooks/parse.ts";
export { signWebhook, type SignOptions } from "./webhooks/sign.ts";
export { verifyWebhook, type Secrets, type VerifyOptions } from "./webhooks/verify.ts";
export { deliveryIdOf, type RawDelivery } from "./webhooks/delivery.ts";
