import { signedContent } from "../../runtime/webhooks/bytes.ts";
import { headerOf, readBody, type RawDelivery } from "../../runtime/webhooks/delivery.ts";
import { own } from "../../runtime/own.ts";
import { readLimits, readSecrets, type DeliveryLimits, type Secrets } from "../../runtime/webhooks/secrets.ts";
import { requireFresh, requireSignature } from "../../runtime/webhooks/signature.ts";
import { readSignatureHeader, SIGNATURE_HEADER } from "./signature-header.ts";

export interface VerifyOptions extends DeliveryLimits {
  /** The secret of the endpoint, `whsec_…`, or several: of several endpoints, or the old and the new one during rotation. */
  secret: Secrets;
}

/**
 * Checks that a delivery comes from Stripe, by its `Stripe-Signature`.
 *
 * Any of the header's `v1` signatures may match any of the secrets. The signed timestamp may differ from the current time by
 * `toleranceSeconds` in both directions; the official package accepts every future time. Runs on WebCrypto, so in Node, Deno,
 * Bun, browsers and edge runtimes alike, and compares in constant time.
 *
 * @param delivery - A Fetch API `Request` (its body is read), or the headers and the raw body.
 * @param options - The secret and limits.
 * @returns The raw body, ready for `parseWebhookEvent` or `parseThinEvent`.
 * @throws {WebhookError} with a `reason`, and nothing of the delivery, when it cannot be trusted or is too large.
 * @throws {TypeError} when an option is wrong, a secret is missing or empty, or something else has read the body before.
 * @example
 * const body = await verifyWebhook(request, { secret: [current, previous] });
 * const event = parseWebhookEvent(body);
 * @see https://docs.stripe.com/webhooks/signature
 */
export async function verifyWebhook(
  delivery: Request | RawDelivery,
  options: VerifyOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { secrets, toleranceSeconds, maxBytes, now } = resolveVerifyOptions(options);
  const { timestamp, signatures } = readSignatureHeader(headerOf(delivery, SIGNATURE_HEADER));
  const body = await readBody(delivery, maxBytes);
  await requireSignature(signatures, secrets, signedContent(timestamp, ".", body));
  requireFresh(timestamp, toleranceSeconds, now);
  return body;
}

/** Checks the options and adds the defaults. */
export function resolveVerifyOptions(options: VerifyOptions) {
  const { secret, ...limits } = own(options);
  return { secrets: requireSecrets(secret), ...readLimits(limits) };
}

/** Returns the secrets as a list. Throws a `TypeError` when there is none, or when one is empty. */
export function requireSecrets(secret: unknown): readonly string[] {
  const secrets = readSecrets("secret", secret);
  if (secrets) return secrets;
  throw new TypeError("Missing secret: a delivery cannot be verified without the secret of its endpoint, whsec_….");
}
