/** Reads a response's body up to a limit. */

/** What `readText` rejects with when a body is longer than the limit. */
export const TOO_LARGE: unique symbol = /* @__PURE__ */ Symbol();

/**
 * The body as text. What is beyond the limit is never read: the declared length is looked at first, and what arrives is
 * counted after decompression.
 */
export async function readText(response: Response, maxBytes: number): Promise<string> {
  const length = response.headers.get("content-length");
  if (Number(length) > maxBytes) throw TOO_LARGE;
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let bytes = 0; ;) {
    const { done = true, value } = (await reader?.read()) ?? {};
    text += decoder.decode(value, { stream: !done });
    if (done) return text;
    bytes += value?.byteLength ?? 0;
    if (bytes > maxBytes) throw TOO_LARGE;
  }
}

/** Lets go of a body that nobody will read, so that its connection is not kept. */
export function discard(response: Response | undefined): void {
  response?.body?.cancel().catch(() => {});
}
