import { hmac, signedContent, toBase64, toBytes, toHex } from "../../runtime/webhooks/bytes.ts";
import { own } from "../../runtime/own.ts";
import { toSeconds } from "../../runtime/webhooks/secrets.ts";
import { ID_HEADER, SIGNATURE_HEADER, TIMESTAMP_HEADER } from "./headers.ts";
import { resolveVerifyOptions } from "./verify.ts";

export interface SignOptions {
  /** As the webhook's `auth_token`: adds the `Authorization` header. */
  authToken?: string | undefined;
  /** As the webhook's `hmac_secret`: adds the signature header. */
  hmacSecret?: string | undefined;
  /** Names the delivery, the same at each attempt: adds its header. */
  deliveryId?: string | undefined;
  /** When it is sent, in milliseconds since 1970. Default now. */
  sentAt?: number | undefined;
}

/**
 * Makes the headers with which Method would deliver a body. For tests of your receiver.
 *
 * @param body - The exact body to be sent.
 * @param options - The webhook's secrets and the time of sending.
 * @returns Headers by their lowercase names, the content type among them.
 * @throws {TypeError} when both secrets are missing, one is empty, or `sentAt` is no time.
 * @example
 * const body = JSON.stringify({ id: "pmt_rPrDPEwyCVUcm", type: "payment.update", path: "/payments/pmt_rPrDPEwyCVUcm" });
 * const headers = await signWebhook(body, { hmacSecret });
 * await receiver(new Request("https://reference.example.app/webhook", { method: "POST", headers, body }));
 */
export async function signWebhook(body: string | Uint8Array, options: SignOptions): Promise<Record<string, string>> {
  const { authToken, hmacSecret, deliveryId, sentAt = Date.now() } = own(options);
  resolveVerifyOptions({ authToken, hmacSecret });
  const timestamp = toSeconds(sentAt);
  const headers: Record<string, string> = { "content-type": "application/json", [TIMESTAMP_HEADER]: timestamp };
  if (deliveryId !== undefined) headers[ID_HEADER] = deliveryId;
  if (authToken !== undefined) headers.authorization = toBase64(authToken);
  if (hmacSecret !== undefined) {
    headers[SIGNATURE_HEADER] = toHex(await hmac(hmacSecret, signedContent(timestamp, ":", toBytes(body))));
  }
  return headers;
}
