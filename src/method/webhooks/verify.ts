import { equalTexts, fromHex, signedContent, toBase64 } from "../../runtime/webhooks/bytes.ts";
import { headerOf, readBody, type RawDelivery } from "../../runtime/webhooks/delivery.ts";
import { WebhookError } from "../../runtime/webhooks/error.ts";
import { own } from "../../runtime/own.ts";
import { readLimits, readSecrets, type DeliveryLimits, type Secrets } from "../../runtime/webhooks/secrets.ts";
import { requireFresh, requireSignature } from "../../runtime/webhooks/signature.ts";
import { SIGNATURE_HEADER, TIMESTAMP_HEADER } from "./headers.ts";

export interface VerifyOptions extends DeliveryLimits {
  /** The `auth_token` the webhook was created with. */
  authToken?: Secrets | undefined;
  /** The `hmac_secret` the webhook was created with. */
  hmacSecret?: Secrets | undefined;
}

/**
 * Checks that a delivery comes from Method, by its token, its signature, or both if both are set.
 *
 * Runs on WebCrypto, so in Node, Deno, Bun, browsers and edge runtimes alike, and compares in constant time.
 *
 * @param delivery - A Fetch API `Request` (its body is read), or the headers and the raw body.
 * @param options - The secrets and limits; at least one of `authToken` and `hmacSecret`.
 * @returns The raw body, ready for `parseWebhookEvent`.
 * @throws {WebhookError} with a `reason`, and nothing of the delivery, when it cannot be trusted or is too large.
 * @throws {TypeError} when an option is wrong, a secret is missing or empty, or something else has read the body before.
 * @example
 * const body = await verifyWebhook(request, { hmacSecret: [current, previous] });
 * const event = parseWebhookEvent(body);
 * @see https://docs.methodfi.com/2026-03-30/reference/webhooks/overview
 */
export async function verifyWebhook(
  delivery: Request | RawDelivery,
  options: VerifyOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { authTokens, hmacSecrets, toleranceSeconds, maxBytes, now } = resolveVerifyOptions(options);
  const body = await readBody(delivery, maxBytes);
  if (authTokens) await checkToken(delivery, authTokens);
  if (hmacSecrets) await checkSignature(delivery, body, hmacSecrets, toleranceSeconds, now);
  return body;
}

/** Checks the options and adds the defaults. */
export function resolveVerifyOptions(options: VerifyOptions) {
  const { authToken, hmacSecret, ...limits } = own(options);
  const authTokens = readSecrets("authToken", authToken);
  const hmacSecrets = readSecrets("hmacSecret", hmacSecret);
  if (!authTokens && !hmacSecrets) {
    throw new TypeError("Missing authToken or hmacSecret: a webhook cannot be verified without one.");
  }
  return { authTokens, hmacSecrets, ...readLimits(limits) };
}

async function checkToken(delivery: Request | RawDelivery, tokens: readonly string[]): Promise<void> {
  const header = headerOf(delivery, "authorization");
  if (header === undefined) throw new WebhookError("missing-header");
  const matches = await Promise.all(tokens.map((token) => equalTexts(header, toBase64(token))));
  if (!matches.includes(true)) throw new WebhookError("wrong-token");
}

async function checkSignature(
  delivery: Request | RawDelivery,
  body: Uint8Array,
  secrets: readonly string[],
  toleranceSeconds: number,
  now: () => number,
): Promise<void> {
  const header = headerOf(delivery, SIGNATURE_HEADER);
  const timestamp = headerOf(delivery, TIMESTAMP_HEADER);
  if (header === undefined || timestamp === undefined) throw new WebhookError("missing-header");
  const signature = fromHex(header);
  await requireSignature(signature ? [signature] : [], secrets, signedContent(timestamp, ":", body));
  requireFresh(timestamp, toleranceSeconds, now);
}
