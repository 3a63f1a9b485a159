/** Why a message could not be encrypted or decrypted. */
export type MleFailure =
  /** The set of public keys has no key that can be used. */
  | "no-key"
  /** The message was encrypted with a key that was not passed. */
  | "unknown-key"
  /** The message is not a JWE in compact form. */
  | "malformed"
  /** The message uses another algorithm than RSA-OAEP-256 with AES-GCM. */
  | "unsupported"
  /** The message was changed, or the key does not fit. */
  | "not-decrypted";

const MESSAGES: Record<MleFailure, string> = {
  "no-key": "No usable public key: expected an RSA key with use enc and without the status deprecated or disabled.",
  "unknown-key": "The message is encrypted with a key that was not passed. Keep earlier keys during a rotation.",
  malformed: "The message is not a JWE in compact serialization.",
  unsupported: "The message uses another algorithm than RSA-OAEP-256 with A128GCM or A256GCM.",
  "not-decrypted": "The message could not be decrypted: it was changed, or the key does not fit.",
};

/**
 * A message that could not be encrypted or decrypted. Carries the reason and nothing of the message or of a key.
 *
 * @example
 * const { cause } = error;
 * if (isMleError(cause)) console.warn(cause.reason);
 */
export class MleError extends Error {
  // The client recognizes the name and never repeats the request.
  override readonly name = "MleError";
  readonly reason: MleFailure;

  constructor(reason: MleFailure) {
    super(MESSAGES[reason]);
    this.reason = reason;
  }
}

/** Whether a value is an `MleError`, also one of another copy of this package. */
export const isMleError = (value: unknown): value is MleError =>
  value instanceof Error && value.name === "MleError" && "reason" in value;
