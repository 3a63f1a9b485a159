/** Why a delivery was rejected. */
export type WebhookErrorReason =
  /** No token or signature header, or no timestamp header with a signature. */
  | "missing-header"
  /** Stripe: the signature header is too long, or has no timestamp or no `v1` signature. */
  | "malformed-header"
  /** Method: the `Authorization` header is not made from any of the tokens. */
  | "wrong-token"
  /** The signature is not made from the body, the timestamp and any of the secrets. */
  | "wrong-signature"
  /** The signed timestamp differs too much from the current time: a replayed delivery, or a wrong clock. */
  | "stale"
  /** The body is larger than the limit. */
  | "too-large"
  /** The body is not JSON, or not the object that a webhook sends. */
  | "not-an-event"
  /** Stripe: a thin event where a snapshot event is expected, or the reverse. */
  | "wrong-kind";

const MESSAGES: Record<WebhookErrorReason, string> = {
  "missing-header": "The delivery lacks a header that its verification needs.",
  "malformed-header": "The signature header is too long, or lacks a timestamp or a v1 signature.",
  "wrong-token": "The Authorization header does not match any auth token.",
  "wrong-signature": "The signature does not match the body and any secret.",
  stale: "The signed timestamp is outside the tolerance.",
  "too-large": "The body is larger than the limit.",
  "not-an-event": "The body is not a webhook event.",
  "wrong-kind": "The event is of the other kind: thin events and snapshot events are parsed and handled separately.",
};

/**
 * A delivery that cannot be trusted or read. Carries the reason and nothing of the delivery itself.
 *
 * @example
 * try { await verifyWebhook(request, { authToken }); }
 * catch (error) { if (isWebhookError(error)) console.warn(error.reason); }
 */
export class WebhookError extends Error {
  override readonly name = "WebhookError";
  readonly reason: WebhookErrorReason;

  constructor(reason: WebhookErrorReason) {
    super(MESSAGES[reason]);
    this.reason = reason;
  }
}

/** Whether a value is a `WebhookError`, also one of another copy of this package. */
export const isWebhookError = (value: unknown): value is WebhookError =>
  value instanceof Error && value.name === "WebhookError" && "reason" in value;
