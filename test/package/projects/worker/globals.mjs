/**
 * Preloaded: leaves a program's files nothing but ECMAScript and what every web-interoperable runtime has, and refuses the
 * import of Node's own modules.
 *
 * @see https://min-common-api.proposal.wintertc.org
 */
import { registerHooks } from "node:module";
import { runInNewContext } from "node:vm";

const WEB = `AbortController AbortSignal Blob ByteLengthQueuingStrategy CompressionStream CountQueuingStrategy Crypto
  CryptoKey CustomEvent DOMException DecompressionStream ErrorEvent Event EventTarget File FormData Headers MessageChannel
  MessageEvent MessagePort ReadableByteStreamController ReadableStream ReadableStreamBYOBReader
  ReadableStreamBYOBRequest ReadableStreamDefaultController ReadableStreamDefaultReader Request Response SubtleCrypto
  TextDecoder TextDecoderStream TextEncoder TextEncoderStream TransformStream TransformStreamDefaultController URL
  URLPattern URLSearchParams WritableStream WritableStreamDefaultController WritableStreamDefaultWriter atob btoa
  clearInterval clearTimeout console crypto fetch navigator performance queueMicrotask setInterval setTimeout
  structuredClone`.split(/\s+/);
const kept = new Set([...WEB, ...runInNewContext("Object.getOwnPropertyNames(globalThis)")]);

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    if (found.url.startsWith("node:")) throw new Error(`${specifier} is not there in a worker.`);
    return found;
  },
});

/** Whether a global is read by a file rather than by Node itself, whose `fetch` needs some of them. */
const isReadByFile = () => new Error().stack.split("\n")[3]?.includes("file:");

for (const [name, { get, value }] of Object.entries(Object.getOwnPropertyDescriptors(globalThis))) {
  if (kept.has(name)) continue;
  const read = () => (get === undefined ? value : get.call(globalThis));
  Object.defineProperty(globalThis, name, { get: () => (isReadByFile() ? undefined : read()) });
}
