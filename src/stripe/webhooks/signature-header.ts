/** The header of Stripe's deliveries: a timestamp and one signature for each valid secret. */
import { fromHex } from "../../runtime/webhooks/bytes.ts";
import { WebhookError } from "../../runtime/webhooks/error.ts";

export const SIGNATURE_HEADER = "stripe-signature";

/** Characters: room for dozens of signatures. A longer header is not Stripe's. */
const MAX_LENGTH = 4_096;

/** SHA-256 in lowercase hexadecimal, as Stripe writes it. */
const SIGNATURE = /^[0-9a-f]{64}$/;

export interface SignatureHeader {
  /** As it is in the header, because the signature covers it. */
  readonly timestamp: string;
  readonly signatures: readonly Uint8Array[];
}

/**
 * Reads `t=…,v1=…,v1=…`. Other schemes are ignored, so that nobody can choose a weaker one.
 *
 * @throws {WebhookError} when the header is missing or too long, or has no timestamp or no signature.
 */
export function readSignatureHeader(header: string | undefined): SignatureHeader {
  if (header === undefined) throw new WebhookError("missing-header");
  if (header.length > MAX_LENGTH) throw new WebhookError("malformed-header");
  const pairs = header.split(",").map((part) => /^([^=]*)=(.*)$/.exec(part)?.slice(1) ?? []);
  const timestamp = pairs.findLast(([name]) => name === "t")?.[1];
  const signatures = pairs.flatMap(([name, value = ""]) => (name === "v1" ? [value] : []));
  if (timestamp === undefined || signatures.length === 0) throw new WebhookError("malformed-header");
  return {
    timestamp,
    signatures: signatures.filter((text) => SIGNATURE.test(text)).map((text) => fromHex(text) as Uint8Array),
  };
}
