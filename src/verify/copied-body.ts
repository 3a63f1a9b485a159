/** Reads a copy of a response's body up to a limit, while the program reads the original. */
import type { CapturedBody } from "./recorded-exchange.ts";

/**
 * In milliseconds from the head of the response. A body that the program cancels is canceled when its copy is too, so a
 * copy must not wait for an end that never comes.
 */
const PATIENCE = 2000;

/** In bytes. A copy holds what the program has not read yet in memory, so it is small. */
const LIMIT = 1024 * 1024;

const LOST: CapturedBody = { text: undefined, isLost: true };

export class CopiedBody {
  /** Undefined for a body that is too long to copy. */
  readonly #copy: Response | undefined;

  private constructor(copy: Response | undefined) {
    this.#copy = copy;
  }

  /** A copy, made before anybody reads the original; undefined for a response that cannot be copied. */
  static of(response: Response): CopiedBody | undefined {
    const { body, bodyUsed } = response;
    // The copy of a Node stream, as node-fetch makes it, stops the original until somebody reads it.
    const isReadable = body === null || (typeof body?.getReader === "function" && !body.locked);
    if (typeof response.clone !== "function" || bodyUsed || !isReadable) return undefined;
    return new CopiedBody(isTooLong(response) ? undefined : response.clone());
  }

  async read(): Promise<CapturedBody> {
    if (this.#copy === undefined) return LOST;
    const { body } = this.#copy;
    if (body === null) return { text: undefined, isLost: false };
    const reader = body.getReader();
    // It resolves when the program's own copy is canceled too, so nobody may wait for it.
    const cancel = () => void reader.cancel().catch(() => {});
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      cancel();
    }, PATIENCE);
    // A program that has nothing else to do does not wait for a check.
    (timer as { unref?: () => void }).unref?.();
    const decoder = new TextDecoder();
    let text = "";
    let length = 0;
    try {
      while (true) {
        const { done, value } = await reader.read();
        if (done) return isLate ? LOST : { text: text + decoder.decode(), isLost: false };
        length += value.byteLength;
        if (length > LIMIT) {
          cancel();
          return LOST;
        }
        text += decoder.decode(value, { stream: true });
      }
    } finally {
      clearTimeout(timer);
    }
  }
}

const isTooLong = ({ headers }: Response): boolean => Number(headers.get("content-length") ?? 0) > LIMIT;
