/** The keys of both sides: public ones as JSON Web Keys, private ones as those or as `CryptoKey`s. */
import { isObject } from "../../runtime/own.ts";
import { MleError } from "./error.ts";

/** A public RSA key (RFC 7517). */
export interface PublicJwk {
  readonly kid: string;
  readonly kty: string;
  readonly n: string;
  readonly e: string;
  readonly use?: string | undefined;
  readonly alg?: string | undefined;
  /** Method lists deprecated keys for 90 days. They still decrypt, and no new message should use them. */
  readonly status?: string | undefined;
}

/** What `GET /.well-known/jwks.json` returns. */
export interface JwkSet {
  readonly keys: readonly PublicJwk[];
}

/** A private RSA key and its name. */
export interface PrivateKey {
  /** The `kid` under which the public key is registered. */
  readonly kid: string;
  /** A private JSON Web Key, or a `CryptoKey` for RSA-OAEP with SHA-256 that can decrypt. */
  readonly privateKey: CryptoKey | JsonWebKey;
}

const RSA = { name: "RSA-OAEP", hash: "SHA-256" } as const;

/** Returns the first key that new messages may use. Throws an `MleError` when there is none. */
export function currentKey(set: JwkSet): PublicJwk {
  const keys = Array.isArray((set as Partial<JwkSet> | undefined)?.keys) ? set.keys : [];
  const found = keys.find(
    ({ kid, kty, use = "enc", status = "active" }) => kid && kty === "RSA" && use === "enc" && status === "active",
  );
  if (found === undefined) throw new MleError("no-key");
  return found;
}

/** Only the members of the key itself: `alg`, `use` and `key_ops` of some issuers would make the import fail. */
export const importPublic = ({ kty, n, e }: PublicJwk): Promise<CryptoKey> =>
  crypto.subtle.importKey("jwk", { kty, n, e }, RSA, false, ["encrypt"]);

export async function importPrivate(key: CryptoKey | JsonWebKey): Promise<CryptoKey> {
  if ("algorithm" in key) return key as CryptoKey;
  const { kty, n, e, d, p, q, dp, dq, qi } = key as Record<string, string>;
  const members = Object.entries({ kty, n, e, d, p, q, dp, dq, qi }).filter(([, value]) => value !== undefined);
  return crypto.subtle.importKey("jwk", Object.fromEntries(members) as JsonWebKey, RSA, false, ["decrypt"]);
}

/** Checks a list of private keys. Throws a `TypeError` that names the option and no key. */
export function requirePrivateKeys(name: string, keys: unknown): readonly [PrivateKey, ...PrivateKey[]] {
  const isKey = (key: unknown) =>
    isObject(key) && typeof (key as PrivateKey).kid === "string" && isObject((key as PrivateKey).privateKey);
  if (Array.isArray(keys) && keys.length > 0 && keys.every(isKey)) return keys as never;
  throw new TypeError(`Invalid ${name}: expected at least one { kid, privateKey }.`);
}
