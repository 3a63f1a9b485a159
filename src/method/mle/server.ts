/** The server's side of message-level encryption, around the `fetch` of a mock. */
import { own } from "../../runtime/own.ts";
import { isMleError } from "./error.ts";
import { decrypt, encrypt } from "./jwe.ts";
import { requirePrivateKeys, type JwkSet, type PrivateKey } from "./keys.ts";
import { MLE_HEADER, unwrapMessage, wrap } from "./message.ts";

export interface MleServerOptions {
  /** The private keys that play Method's. Requests are decrypted with the key that they name. */
  readonly methodKeys: readonly PrivateKey[];
  /** The team's public keys. The response is encrypted with the one that the request names as `cid`. */
  readonly teamKeys: JwkSet;
}

/**
 * Puts message-level encryption in front of the `fetch` of a mock. For tests of a client with `createMleFetch`.
 *
 * The mock receives the plain request and validates it. A request without `Method-MLE` passes unchanged. A message that
 * cannot be decrypted, or that names no key of the team, is rejected with status 400; the form of that response is inferred.
 *
 * @param fetch - The mock, e.g. of `createMockFetch`.
 * @param options - The keys of both sides.
 * @returns A function like `fetch`, to be passed to `createMleFetch`.
 * @throws {TypeError} when a key is missing.
 * @example
 * const server = createMleServer(createMockFetch({ api: "method" }), { methodKeys, teamKeys });
 * const fetch = createMleFetch({ methodKeys: publicKeys, teamKeys: privateKeys, fetch: server });
 * @see https://docs.methodfi.com/2026-03-30/reference/message-level-encryption
 */
export function createMleServer(
  fetch: typeof globalThis.fetch,
  options: MleServerOptions,
): (url: string, init: RequestInit) => Promise<Response> {
  const { methodKeys, teamKeys } = own(options);
  const keys = requirePrivateKeys("methodKeys", methodKeys);
  if (!Array.isArray(teamKeys?.keys) || teamKeys.keys.length === 0) {
    throw new TypeError("Invalid teamKeys: expected { keys } with at least one public key.");
  }
  return async (url, init) => {
    const { [MLE_HEADER]: mode, ...headers } = Object.fromEntries(new Headers(init.headers));
    if (mode === undefined) return fetch(url, init);
    const message = mode === "jwe" && typeof init.body === "string" ? unwrapMessage(init.body) : undefined;
    if (message === undefined) return rejected('Method-MLE requires the body {"encrypted": "<JWE>"}.');
    let plain: Awaited<ReturnType<typeof decrypt>>;
    try {
      plain = await decrypt(message, keys);
    } catch (error) {
      if (isMleError(error)) return rejected(error.message);
      throw error;
    }
    const teamKey = teamKeys.keys.find(({ kid }) => kid === plain.header.cid);
    if (teamKey === undefined) return rejected("The cid of the message names no public key of the team.");
    const response = await fetch(url, { ...init, headers, body: plain.text });
    const text = await response.text();
    if (text === "") return response;
    return new Response(wrap(await encrypt(text, teamKey)), { status: response.status, headers: response.headers });
  };
}

const rejected = (message: string): Response =>
  Response.json(
    { success: false, data: { error: { type: "INVALID_REQUEST", code: 400, message } }, message },
    { status: 400 },
  );
