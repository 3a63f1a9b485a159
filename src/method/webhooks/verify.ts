import { equalInConstantTime, fromHex, hmacKey, signedContent, toBase64 } from "./bytes.ts";
import { headerOf, readBody, SIGNATURE_HEADER, TIMESTAMP_HEADER, type RawDelivery } from "./delivery.ts";
import { own } from "../../runtime/own.ts";
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

/** Checks the options and adds the defaults. A missing or empty secret, or a limit that is no number, would let everything in. */
export function resolveVerifyOptions(options: VerifyOptions) {
  const { authToken, hmacSecret, toleranceSeconds = 300, maxBytes = 1_048_576, now = Date.now } = own(options);
  const authTokens = secretsOf("authToken", authToken);
  const hmacSecrets = secretsOf("hmacSecret", hmacSecret);
  if (!authTokens && !hmacSecrets) {
    throw new TypeError("Missing authToken or hmacSecret: a webhook cannot be verified without one.");
  }
  requireNumber("toleranceSeconds", toleranceSeconds);
  requireNumber("maxBytes", maxBytes);
  if (typeof now !== "function") throw new TypeError("Invalid now: expected a function.");
  return { authTokens, hmacSecrets, toleranceSeconds, maxBytes, now };
}

function requireNumber(name: string, value: unknown): void {
  if (typeof value === "number" && value >= 0 && value <= Number.MAX_SAFE_INTEGER) return;
  throw new TypeError(`Invalid ${name}: expected a number of at least 0.`);
}

/** The secrets as a list; undefined when none is configured. */
function secretsOf(name: string, secrets: unknown): readonly string[] | undefined {
  if (secrets === undefined) return undefined;
  const list: unknown[] = Array.isArray(secrets) ? secrets : [secrets];
  const isValid = (secret: unknown) => typeof secret === "string" && secret.trim() !== "";
  if (list.length > 0 && list.every(isValid)) return list as string[];
  throw new TypeError(`Invalid ${name}: expected a non-empty string or a list of them; one is empty or missing.`);
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
  toleranceSeconds: number,
  now: () => number,
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
