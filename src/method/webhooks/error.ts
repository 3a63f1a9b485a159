/** Why a delivery was refused. */
export type WebhookRefusal =
  /** No token or signature header, or no timestamp beside a signature. */
  | "missing-header"
  /** The `Authorization` header is not made from any of the tokens. */
  | "wrong-token"
  /** The signature is not made from the body, the timestamp and any of the secrets. */
  | "wrong-signature"
  /** The signed timestamp is too far from now: a delivery that is replayed, or a wrong clock. */
  | "stale"
  /** The body is larger than the limit. */
  | "too-large"
  /** The body is not JSON, or not the object that a webhook sends. */
  | "not-an-event";

const MESSAGES: Record<WebhookRefusal, string> = {
  "missing-header": "The delivery lacks a header that its verification needs.",
  "wrong-token": "The Authorization header does not match any auth token.",
  "wrong-signature": "The signature does not match the body and any secret.",
  stale: "The signed timestamp is outside the tolerance.",
  "too-large": "The body is larger than the limit.",
  "not-an-event": "The body is not a webhook event.",
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
  readonly reason: WebhookRefusal;

  constructor(reason: WebhookRefusal) {
    super(MESSAGES[reason]);
    this.reason = reason;
  }
}

/** Whether a value is a `WebhookError`, also one of another copy of this package. */
export const isWebhookError = (value: unknown): value is WebhookError =>
  value instanceof Error && value.name === "WebhookError" && "reason" in value;
