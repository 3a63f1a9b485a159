/** Reads a response's body up to a limit. */

/**
 * The body as text; undefined when it is longer than the limit. What is beyond is never read: the declared length is
 * looked at first, and what arrives is counted after decompression.
 */
export async function readText(response: Response, maxBytes: number): Promise<string | undefined> {
  if (Number(response.headers.get("content-length")) > maxBytes) return discard(response.body);
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let bytes = 0; ;) {
    const { done = true, value } = (await reader?.read()) ?? {};
    text += decoder.decode(value, { stream: !done });
    if (done) return text;
    bytes += value?.byteLength ?? 0;
    if (bytes > maxBytes) return discard(reader);
  }
}

/** Lets go of a body that nobody will read on, so that its connection is not kept. */
export function discard(body: { cancel(): Promise<void> } | null | undefined): undefined {
  body?.cancel().catch(() => {});
}
