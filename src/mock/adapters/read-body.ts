/** Reads the body of a request up to a limit. */
import type { MockRequest } from "../messages.ts";

export type ReadBody = Pick<MockRequest, "body" | "oversized">;

const OVERSIZED: ReadBody = { body: undefined, oversized: true };

/** Returns a text that is as long as the limit allows. No character has more than three bytes per UTF-16 unit. */
export function limitText(text: string | undefined, limit: number): ReadBody {
  if (text === undefined || text.length * 3 <= limit) return { body: text };
  return new TextEncoder().encode(text).length > limit ? OVERSIZED : { body: text };
}

/**
 * Reads a stream as text. It is canceled at the limit, and when the signal aborts.
 *
 * @throws {unknown} The reason of the signal, when it is aborted.
 */
export async function readStream(stream: ReadableStream, limit: number, signal: AbortSignal): Promise<ReadBody> {
  const reader = (stream as ReadableStream<Uint8Array>).getReader();
  const cancel = () => void reader.cancel(signal.reason).catch(() => undefined);
  signal.addEventListener("abort", cancel);
  // A byte order mark is no part of the text, as in `Request.text()`.
  const decoder = new TextDecoder();
  let [text, length] = ["", 0];
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return { body: text + decoder.decode() };
      length += value.length;
      if (length > limit) {
        await reader.cancel();
        return OVERSIZED;
      }
      text += decoder.decode(value, { stream: true });
    }
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}
