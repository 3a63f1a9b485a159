/** Secrets, limits and callbacks: checked when they are passed, as a missing one would let everything in. */

/** One secret, or several while one is being replaced by another. */
export type Secrets = string | readonly string[];

/** The limits that apply to deliveries of every API. */
export interface DeliveryLimits {
  /** Seconds that the signed timestamp may differ from the current time, in both directions. Default: 300. */
  toleranceSeconds?: number | undefined;
  /** The largest body that is read, in bytes. Default: 1,048,576. */
  maxBytes?: number | undefined;
  /** Returns the current time in milliseconds since 1970. Default: `Date.now`. */
  now?: (() => number) | undefined;
}

/** Returns the secrets as a list; undefined if none is set. Throws a `TypeError` when one is empty or missing. */
export function readSecrets(name: string, secrets: unknown): readonly string[] | undefined {
  if (secrets === undefined) return undefined;
  const list: unknown[] = Array.isArray(secrets) ? secrets : [secrets];
  const isValid = (secret: unknown) => typeof secret === "string" && secret.trim() !== "";
  if (list.length > 0 && list.every(isValid)) return list as string[];
  throw new TypeError(`Invalid ${name}: expected a non-empty string or a list of them; one is empty or missing.`);
}

/** Returns the limits with their defaults. Throws a `TypeError` when one is invalid. */
export function readLimits({
  toleranceSeconds = 300,
  maxBytes = 1_048_576,
  now = Date.now,
}: DeliveryLimits): Required<{ [Name in keyof DeliveryLimits]: NonNullable<DeliveryLimits[Name]> }> {
  for (const [name, value] of Object.entries({ toleranceSeconds, maxBytes })) {
    if (!(typeof value === "number" && value >= 0 && value <= Number.MAX_SAFE_INTEGER)) {
      throw new TypeError(`Invalid ${name}: expected a number of at least 0.`);
    }
  }
  if (typeof now !== "function") throw new TypeError("Invalid now: expected a function.");
  return { toleranceSeconds, maxBytes, now };
}

/** Returns a time in whole seconds since 1970. Throws a `TypeError` when it is not a time. */
export function toSeconds(sentAt: number): string {
  if (!(sentAt >= 0 && sentAt < 8.64e15)) throw new TypeError("Invalid sentAt: expected milliseconds since 1970.");
  return String(Math.floor(sentAt / 1000));
}
