/** A `fetch` that encrypts what a client sends and decrypts what it receives. */
import { decode, readBytes } from "../../runtime/body.ts";
import type { Fetch, FetchResponse } from "../../runtime/fetch.ts";
import { own } from "../../runtime/own.ts";
import { decrypt, encrypt } from "./jwe.ts";
import { currentKey, requirePrivateKeys, type JwkSet, type PrivateKey } from "./keys.ts";
import { MLE_HEADER, unwrapMessage, wrap } from "./message.ts";

export interface MleOptions {
  /**
   * Method's public keys, as `GET /.well-known/jwks.json` returns them. A function is called for the first request and again
   * after an hour, the time for which Method allows them to be cached. Its rejection fails the request.
   */
  readonly methodKeys: JwkSet | (() => JwkSet | Promise<JwkSet>);
  /**
   * Your private keys. The first one is announced to Method as `cid`; responses are decrypted with the key that they name.
   * During a rotation put the new key first and keep the old one.
   */
  readonly teamKeys: readonly PrivateKey[];
  /** Sends the requests. Default: the global `fetch`. */
  readonly fetch?: Fetch | undefined;
}

/** Milliseconds, as `Cache-Control` of Method's key set. */
const KEYS_MAX_AGE = 3_600_000;

/** Bytes of the largest encrypted response: the client's limit of 8 MiB in base64, with room for the envelope. */
const MAX_BYTES = 12 * 2 ** 20;

/**
 * Creates a `fetch` with message-level encryption for `createMethodClient`.
 *
 * A request with a body is sent as `{"encrypted": "<JWE>"}` with `Method-MLE: jwe`. Each attempt is encrypted anew. A response
 * of the same form is decrypted; any other response is returned as it is. Method documents the request. That responses name
 * the team's key as `kid`, and that the content is encrypted with A256GCM, is inferred. Signed payloads are not supported.
 *
 * @param options - The keys of both sides.
 * @returns A function for the client's option `fetch`. It rejects with an `MleError` when Method's keys cannot be used. A
 *   response that cannot be decrypted is an `UnparsableResponseError` of the client, whose request is never repeated.
 * @throws {TypeError} when a key is missing.
 * @example
 * const fetch = createMleFetch({ methodKeys, teamKeys: [{ kid: "2026-11", privateKey }] });
 * const method = createMethodClient({ apiKey, environment: "production", fetch });
 * @see https://docs.methodfi.com/2026-03-30/reference/message-level-encryption
 */
export function createMleFetch(options: MleOptions): Fetch {
  const { methodKeys, teamKeys, fetch } = own(options);
  const keys = requirePrivateKeys("teamKeys", teamKeys);
  if (typeof methodKeys !== "function") currentKey(methodKeys);
  if (fetch !== undefined && typeof fetch !== "function") throw new TypeError("Invalid fetch: expected a function.");
  let cached: { at: number; set: JwkSet } | undefined;
  const readMethodKeys = async (): Promise<JwkSet> => {
    if (typeof methodKeys !== "function") return methodKeys;
    if (cached === undefined || Date.now() - cached.at >= KEYS_MAX_AGE) {
      cached = { at: Date.now(), set: await methodKeys() };
    }
    return cached.set;
  };
  return async (url, init) => {
    const send = fetch ?? (globalThis.fetch as unknown as Fetch);
    if (init.body === null) return decrypted(await send(url, init), keys);
    const message = await encrypt(init.body, currentKey(await readMethodKeys()), keys[0].kid);
    const headers = { ...init.headers, [MLE_HEADER]: "jwe" };
    return decrypted(await send(url, { ...init, headers, body: wrap(message) }), keys);
  };
}

/** The response, decrypted when its body is read: a failure is then one of the body, and the request is not repeated. */
const decrypted = (response: FetchResponse, keys: readonly PrivateKey[]): FetchResponse => ({
  ok: response.ok,
  status: response.status,
  headers: response.headers,
  text: async () => {
    const bytes = await readBytes(response, MAX_BYTES);
    if (bytes === undefined) throw new RangeError("The encrypted response is too large.");
    const text = decode(bytes);
    const message = unwrapMessage(text);
    return message === undefined ? text : (await decrypt(message, keys)).text;
  },
});
