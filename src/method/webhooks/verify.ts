import { equalInConstantTime, fromHex, hmacKey, signedContent, toBase64 } from "./bytes.ts";
import { headerOf, readBody, SIGNATURE_HEADER, TIMESTAMP_HEADER, type RawDelivery } from "./delivery.ts";
import { WebhookError } from "./error.ts";

/** One secret, or several while one is being replaced by another. */
export type Secrets = string | readonly string[];

export interface VerifyOptions {
  /** The `auth_token` the webhook was created with. */
  authToken?: Secrets | undefined;
  /** The `hmac_secret` the webhook was created with. */
  hmacSecret?: Secrets | undefined;
  /** How far the signed timestamp may be from now, either way, in seconds. Default 300, as the reference advises. */
  toleranceSeconds?: number | undefined;
  /** The largest body that is read, in bytes. Default 1,048,576. */
  maxBytes?: number | undefined;
  /** The time in milliseconds since 1970. Default `Date.now`. */
  now?: (() => number) | undefined;
}

/**
 * Checks that a delivery comes from Method, by its token, its signature, or both when both are given.
 *
 * Runs on WebCrypto, so in Node, Deno, Bun, browsers and edge runtimes alike, and compares in constant time.
 *
 * @param delivery a Fetch API `Request` (its body is read), or the headers and the raw body.
 * @param options the secrets and limits; at least one of `authToken` and `hmacSecret`.
 * @returns the raw body, ready for `parseWebhookEvent`.
 * @throws {WebhookError} with a `reason`, and nothing of the delivery, when it cannot be trusted or is too large.
 * @throws {TypeError} when no secret is given, or an empty one.
 * @example
 * const body = await verifyWebhook(request, { hmacSecret: [current, previous] });
 * const event = parseWebhookEvent(body);
 * @see https://docs.methodfi.com/2026-03-30/reference/webhooks/overview
 */
export async function verifyWebhook(
  delivery: Request | RawDelivery,
  options: VerifyOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { authTokens, hmacSecrets } = requireSecrets(options);
  const body = await readBody(delivery, options.maxBytes ?? 1_048_576);
  if (authTokens.length > 0) await checkToken(delivery, authTokens);
  if (hmacSecrets.length > 0) await checkSignature(delivery, body, hmacSecrets, options);
  return body;
}

/** The secrets to check with; none, or an empty one, is a mistake that would let everything in. */
export function requireSecrets({ authToken, hmacSecret }: VerifyOptions) {
  const authTokens = secretsOf(authToken);
  const hmacSecrets = secretsOf(hmacSecret);
  if (authTokens.length + hmacSecrets.length === 0) {
    throw new TypeError("Give an authToken or an hmacSecret; without one no webhook can be verified.");
  }
  return { authTokens, hmacSecrets };
}

function secretsOf(secrets: Secrets | undefined): readonly string[] {
  const list = typeof secrets === "string" ? [secrets] : (secrets ?? []);
  if (list.includes("")) throw new TypeError("A webhook secret is empty.");
  return list;
}

async function checkToken(delivery: Request | RawDelivery, tokens: readonly string[]): Promise<void> {
  const header = headerOf(delivery, "authorization");
  if (header === undefined) throw new WebhookError("missing-header");
  const matches = await Promise.all(tokens.map((token) => equalInConstantTime(header, toBase64(token))));
  if (!matches.includes(true)) throw new WebhookError("wrong-token");
}

async function checkSignature(
  delivery: Request | RawDelivery,
  body: Uint8Array,
  secrets: readonly string[],
  { toleranceSeconds = 300, now = Date.now }: VerifyOptions,
): Promise<void> {
  const header = headerOf(delivery, SIGNATURE_HEADER);
  const timestamp = headerOf(delivery, TIMESTAMP_HEADER);
  if (header === undefined || timestamp === undefined) throw new WebhookError("missing-header");
  const signature = fromHex(header);
  const content = signedContent(timestamp, body);
  const matches = await Promise.all(secrets.map((secret) => isSignedWith(secret, signature, content)));
  if (!matches.includes(true)) throw new WebhookError("wrong-signature");
  const age = Math.abs(now() / 1000 - (/^\d{1,12}$/.test(timestamp) ? Number(timestamp) : Number.NaN));
  if (!(age <= toleranceSeconds)) throw new WebhookError("stale");
}

async function isSignedWith(
  secret: string,
  signature: Uint8Array<ArrayBuffer> | undefined,
  content: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  if (signature === undefined) return false;
  return crypto.subtle.verify("HMAC", await hmacKey(secret, "verify"), signature, content);
}
