/** Reads a response's body up to a limit. */

/** Thrown when a body is longer than the limit. */
export class BodyTooLarge extends Error {}

/**
 * The body as text. What is beyond the limit is never read: the declared length is looked at first, and what arrives is
 * counted after decompression.
 */
export async function readText(response: Response, maxBytes: number): Promise<string> {
  const { body, headers } = response;
  const length = headers.get("content-length");
  if (Number(length) > maxBytes) throw new BodyTooLarge();
  // A plain body of declared length cannot be longer than that.
  if (body === null || (length !== null && !headers.has("content-encoding"))) return response.text();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) throw new BodyTooLarge();
    text += decoder.decode(value, { stream: true });
  }
}

/** Lets go of a body that nobody will read, so that its connection is not kept. */
export function discard(response: Response | undefined): void {
  if (response?.body && !response.bodyUsed) response.body.cancel().catch(() => {});
}
