/**
 * Message-level encryption of the Method API: `createMleFetch` encrypts the requests of a client and decrypts the responses,
 * `createMleServer` is the other side, for tests against the mock.
 *
 * @module
 */
export { isMleError, MleError, type MleFailure } from "./mle/error.ts";
export { createMleFetch, type MleOptions } from "./mle/fetch.ts";
export type { JwkSet, PrivateKey, PublicJwk } from "./mle/keys.ts";
export { createMleServer, type MleServerOptions } from "./mle/server.ts";
