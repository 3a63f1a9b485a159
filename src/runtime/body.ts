/** Reads the body of a response up to a limit. */
import type { FetchResponse } from "./fetch.ts";

/** The part of a web stream that is used. */
interface WebStream {
  readonly locked?: boolean;
  getReader(): ReadableStreamDefaultReader<Uint8Array>;
}

/**
 * Returns the body as text, or undefined when it is longer than the limit. The rest of such a body is never read: the
 * declared length is checked first, and received bytes are counted after decompression.
 *
 * @throws {TypeError} when something else has read the body before.
 */
export async function readText(response: FetchResponse, maxBytes: number): Promise<string | undefined> {
  const { body, headers } = response;
  if (Number(headers.get("content-length")) > maxBytes) return discard(response);
  if ((response as { bodyUsed?: boolean }).bodyUsed || (body as WebStream | null)?.locked) {
    throw new TypeError("The body is already used.");
  }
  if (typeof (body as WebStream | null)?.getReader !== "function") return readWhole(response, maxBytes);
  const reader = (body as WebStream).getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  while (true) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) return discard({ body: reader });
    text += decoder.decode(value, { stream: true });
  }
}

/** For a `fetch` whose bodies are no web streams, such as node-fetch's. */
async function readWhole(response: FetchResponse, maxBytes: number): Promise<string | undefined> {
  const text = await response.text();
  // A byte order mark is no part of the text (RFC 8259, 8.1).
  return new TextEncoder().encode(text).length > maxBytes ? undefined : text.replace(/^\ufeff/, "");
}

/** Releases a body that nobody will read, so that its connection is freed. Never throws. */
export function discard({ body }: { readonly body?: unknown }): undefined {
  try {
    const { cancel } = body as { cancel?: () => Promise<void> };
    cancel?.call(body).catch(() => {});
  } catch {
    // There is no body, or it is locked or of another class.
  }
}
