/**
 * Receiving Method's webhooks: `verifyWebhook` trusts, `parseWebhookEvent` types, `createWebhookHandler` does both for a
 * Fetch API server, `signWebhook` plays Method in tests.
 *
 * @module
 */
export { isWebhookError, WebhookError, type WebhookErrorReason } from "../runtime/webhooks/error.ts";
export type { KnownWebhookEvent, KnownWebhookEventType } from "./webhooks/events.ts";
export { createWebhookHandler, type WebhookHandlerOptions } from "./webhooks/handler.ts";
export { parseWebhookEvent, type UnknownWebhookEvent, type WebhookEvent } from "./webhooks/parse.ts";
export type { UnknownWebhookType } from "../runtime/webhooks/event.ts";
export { signWebhook, type SignOptions } from "./webhooks/sign.ts";
export { verifyWebhook, type VerifyOptions } from "./webhooks/verify.ts";
export { deliveryIdOf } from "./webhooks/headers.ts";
export type { RawDelivery } from "../runtime/webhooks/delivery.ts";
export type { Secrets } from "../runtime/webhooks/secrets.ts";
