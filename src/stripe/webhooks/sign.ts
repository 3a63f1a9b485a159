import { hmac, signedContent, toBytes, toHex } from "../../runtime/webhooks/bytes.ts";
import { own } from "../../runtime/own.ts";
import { toSeconds, type Secrets } from "../../runtime/webhooks/secrets.ts";
import { SIGNATURE_HEADER } from "./signature-header.ts";
import { requireSecrets } from "./verify.ts";

export interface SignOptions {
  /** The secret of the endpoint; several for the header that Stripe sends while a secret is rotated. */
  secret: Secrets;
  /** When the delivery is sent, in milliseconds since 1970. Default: now. */
  sentAt?: number | undefined;
}

/**
 * Creates the headers with which Stripe would deliver a body. For tests of your receiver.
 *
 * @param body - The exact body to be sent.
 * @param options - The endpoint's secret and the time of sending.
 * @returns Headers by their lowercase names, the content type among them.
 * @throws {TypeError} when the secret is missing or empty, or `sentAt` is not a time.
 * @example
 * const body = JSON.stringify(event);
 * const headers = await signWebhook(body, { secret: "whsec_test" });
 * await receiver(new Request("https://example.com/webhook", { method: "POST", headers, body }));
 * @see https://docs.stripe.com/webhooks/signature
 */
export async function signWebhook(body: string | Uint8Array, options: SignOptions): Promise<Record<string, string>> {
  const { secret, sentAt = Date.now() } = own(options);
  const secrets = requireSecrets(secret);
  const timestamp = toSeconds(sentAt);
  const content = signedContent(timestamp, ".", toBytes(body));
  const signatures = await Promise.all(secrets.map(async (each) => `v1=${toHex(await hmac(each, content))}`));
  return {
    "content-type": "application/json; charset=utf-8",
    [SIGNATURE_HEADER]: [`t=${timestamp}`, ...signatures].join(","),
  };
}
