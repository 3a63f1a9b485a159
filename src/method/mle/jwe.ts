/** JSON Web Encryption in compact serialization (RFC 7516): RSA-OAEP-256 for the key, AES-GCM for the content. */
import { parseJson } from "../../runtime/json.ts";
import { isObject } from "../../runtime/own.ts";
import { MleError } from "./error.ts";
import { importPrivate, importPublic, type PrivateKey, type PublicJwk } from "./keys.ts";

export interface JweHeader {
  readonly alg: string;
  readonly enc: string;
  /** Names the key with which the message is encrypted. */
  readonly kid: string;
  /** Names the team's key, for the response. */
  readonly cid?: string | undefined;
}

/** Bytes of the content key, by the value of `enc`. */
const KEY_LENGTHS: Readonly<Record<string, number>> = { A128GCM: 16, A256GCM: 32 };

const TAG_BYTES = 16;
const encoder = new TextEncoder();

/** Encrypts a text with a public key. Every message has its own content key. */
export async function encrypt(text: string, jwk: PublicJwk, cid?: string): Promise<string> {
  const header: JweHeader = { alg: "RSA-OAEP-256", enc: "A256GCM", kid: jwk.kid, ...(cid !== undefined && { cid }) };
  const protectedHeader = toBase64Url(encoder.encode(JSON.stringify(header)));
  const contentKey = crypto.getRandomValues(new Uint8Array(32));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wrapped = await crypto.subtle.encrypt("RSA-OAEP", await importPublic(jwk), contentKey);
  const key = await crypto.subtle.importKey("raw", contentKey, "AES-GCM", false, ["encrypt"]);
  const algorithm = { name: "AES-GCM", iv, additionalData: encoder.encode(protectedHeader) };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, encoder.encode(text)));
  const parts = [new Uint8Array(wrapped), iv, sealed.subarray(0, -TAG_BYTES), sealed.subarray(-TAG_BYTES)];
  return [protectedHeader, ...parts.map(toBase64Url)].join(".");
}

/**
 * Decrypts a message with the private key that its header names.
 *
 * @throws {MleError} with a reason, and nothing of the message.
 */
export async function decrypt(
  message: string,
  keys: readonly PrivateKey[],
): Promise<{ text: string; header: JweHeader }> {
  const parts = message.split(".");
  const [protectedHeader = "", wrapped, iv, ciphertext, tag] = parts.map(fromBase64Url);
  if (parts.length !== 5 || !protectedHeader || !wrapped || !iv || !ciphertext || !tag) throw new MleError("malformed");
  const header = readHeader(new TextDecoder().decode(protectedHeader));
  const found = keys.find(({ kid }) => kid === header.kid);
  if (found === undefined) throw new MleError("unknown-key");
  try {
    const privateKey = await importPrivate(found.privateKey);
    const contentKey = await crypto.subtle.decrypt("RSA-OAEP", privateKey, wrapped);
    if (contentKey.byteLength !== KEY_LENGTHS[header.enc] || tag.length !== TAG_BYTES) throw new MleError("malformed");
    const key = await crypto.subtle.importKey("raw", contentKey, "AES-GCM", false, ["decrypt"]);
    const algorithm = { name: "AES-GCM", iv, additionalData: encoder.encode(parts[0]) };
    const sealed = new Uint8Array([...ciphertext, ...tag]);
    return { text: new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, sealed)), header };
  } catch (error) {
    // What WebCrypto reports differs by platform, and no difference between the steps should show.
    throw error instanceof MleError && error.reason === "malformed" ? error : new MleError("not-decrypted");
  }
}

function readHeader(text: string): JweHeader {
  const header = parseJson(text) as Partial<JweHeader> & { crit?: unknown; zip?: unknown };
  if (!isObject(header) || typeof header.kid !== "string") throw new MleError("malformed");
  const isSupported = header.alg === "RSA-OAEP-256" && Object.hasOwn(KEY_LENGTHS, header.enc ?? "");
  if (!isSupported || header.crit !== undefined || header.zip !== undefined) throw new MleError("unsupported");
  return header as JweHeader;
}

function toBase64Url(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The bytes of a text in base64url; undefined when it is not one. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]+$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (each) => each.charCodeAt(0));
  } catch {
    return undefined;
  }
}
