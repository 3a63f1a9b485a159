/** Bytes, their encodings and a comparison that takes the same time wherever two values differ. */

const encoder = new TextEncoder();

/**
 * A copy of the bytes of a body in any form; text is UTF-8.
 *
 * @throws {TypeError} when the body is of another form, such as an object that was parsed.
 */
export function toBytes(body: string | Uint8Array | ArrayBuffer): Uint8Array<ArrayBuffer> {
  if (typeof body === "string") return encoder.encode(body);
  // Not by class: a body can come from another realm.
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength).slice() as never;
  if (Object.prototype.toString.call(body) === "[object ArrayBuffer]") return new Uint8Array(body).slice();
  throw new TypeError("Invalid body: expected the raw body as text or bytes, not a parsed one.");
}

export const toText = (bytes: Uint8Array): string => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

export const toBase64 = (text: string): string =>
  btoa(Array.from(encoder.encode(text), (byte) => String.fromCharCode(byte)).join(""));

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** The bytes of a hexadecimal text, or undefined when it is none. */
export function fromHex(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^([0-9a-f]{2})+$/i.test(text)) return undefined;
  return Uint8Array.from(text.match(/../g) as string[], (pair) => Number.parseInt(pair, 16));
}

/** Whether two texts are equal. Compares their digests, so the time reveals neither length nor place of a difference. */
export async function equalTexts(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((text) => crypto.subtle.digest("SHA-256", encoder.encode(text))));
  return equalBytes(new Uint8Array(a as ArrayBuffer), new Uint8Array(b as ArrayBuffer));
}

/** Whether two byte sequences are equal. The time reveals the length at most. */
export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  let difference = left.length ^ right.length;
  for (let index = 0; index < left.length; index++) difference |= (left[index] as number) ^ (right[index] as number);
  return difference === 0;
}

/** The HMAC-SHA256 of some bytes with a shared secret, which is used as text. */
export async function hmac(secret: string, content: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", key, content));
}

/** What a signature covers: the timestamp, a separator and the raw body. */
export function signedContent(timestamp: string, separator: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const prefix = encoder.encode(timestamp + separator);
  const content = new Uint8Array(prefix.length + body.length);
  content.set(prefix);
  content.set(body, prefix.length);
  return content;
}
