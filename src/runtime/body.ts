/** Reads the body of a response up to a limit. */
import type { FetchResponse } from "./fetch.ts";

/** The part of a web stream that is used. */
interface WebStream {
  readonly locked?: boolean;
  getReader(): ReadableStreamDefaultReader<Uint8Array>;
}

/**
 * Returns the bytes of the body, or undefined when there are more than the limit. The rest of such a body is never read: the
 * declared length is checked first, and received bytes are counted after decompression.
 *
 * @throws {TypeError} when something else has read the body before.
 */
export async function readBytes(response: FetchResponse, maxBytes: number): Promise<Uint8Array | undefined> {
  const { body, headers } = response;
  if (Number(headers.get("content-length")) > maxBytes) return discard(response);
  if ((response as { bodyUsed?: boolean }).bodyUsed || (body as WebStream | null)?.locked) {
    throw new TypeError("The body is already used.");
  }
  if (typeof (body as WebStream | null)?.getReader !== "function") return readWhole(response, maxBytes);
  const reader = (body as WebStream).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (true) {
    const { done, value } = await reader.read();
    if (done) return join(chunks, length);
    length += value.byteLength;
    if (length > maxBytes) return discard({ body: reader });
    chunks.push(value);
  }
}

function join(chunks: Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** For a `fetch` whose bodies are no web streams, such as node-fetch's. Only some of them have `arrayBuffer`. */
async function readWhole(response: FetchResponse, maxBytes: number): Promise<Uint8Array | undefined> {
  const bytes = response.arrayBuffer
    ? new Uint8Array(await response.arrayBuffer())
    : new TextEncoder().encode(await response.text());
  return bytes.length > maxBytes ? undefined : bytes;
}

/** Bytes as text in UTF-8, without a byte order mark, which does not belong to the text (RFC 8259, 8.1). */
export const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Releases a body that nobody will read, so that its connection is freed. Never throws. */
export function discard({ body }: { readonly body?: unknown }): undefined {
  try {
    const { cancel } = body as { cancel?: () => Promise<void> };
    cancel?.call(body).catch(() => {});
  } catch {
    // There is no body, or it is locked or of another class.
  }
}
