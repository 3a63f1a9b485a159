/** What every signed delivery has to prove: a secret made its signature, and its timestamp is recent. */
import { equalBytes, hmac } from "./bytes.ts";
import { WebhookError } from "./error.ts";

/** Throws a `WebhookError` unless at least one of the secrets made one of the signatures. */
export async function requireSignature(
  signatures: readonly Uint8Array[],
  secrets: readonly string[],
  content: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const expected = await Promise.all(secrets.map((secret) => hmac(secret, content)));
  // Every pair is compared, so the time does not reveal which secret matches.
  const matches = expected.flatMap((own) => signatures.map((signature) => equalBytes(own, signature)));
  if (!matches.includes(true)) throw new WebhookError("wrong-signature");
}

/** Throws a `WebhookError` unless a timestamp in seconds is within the tolerance. */
export function requireFresh(timestamp: string, toleranceSeconds: number, now: () => number): void {
  const age = Math.abs(now() / 1000 - (/^\d{1,12}$/.test(timestamp) ? Number(timestamp) : Number.NaN));
  if (!(age <= toleranceSeconds)) throw new WebhookError("stale");
}
