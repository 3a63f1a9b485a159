/** Reads a copy of a response's body up to a limit, while the program reads the original. */
import type { CapturedBody } from "./recorded-exchange.ts";

/** In bytes. A copy holds what the program has not read yet in memory, so it is small. */
const LIMIT = 1024 * 1024;

export class CopiedBody {
  /** Undefined for a body that is too long to copy. */
  readonly #copy: Response | undefined;

  private constructor(copy: Response | undefined) {
    this.#copy = copy;
  }

  /** A copy, made before anybody reads the original; undefined for a response that cannot be copied. */
  static of(response: Response): CopiedBody | undefined {
    if (typeof response.clone !== "function" || response.bodyUsed) return undefined;
    return new CopiedBody(isTooLong(response) ? undefined : response.clone());
  }

  async read(): Promise<CapturedBody> {
    if (this.#copy === undefined) return { text: undefined, isLost: true };
    const { body } = this.#copy;
    if (body === null) return { text: undefined, isLost: false };
    const reader = body.getReader();
    const decoder = new TextDecoder();
    let text = "";
    let length = 0;
    while (true) {
      const { done, value } = await reader.read();
      if (done) return { text: text + decoder.decode(), isLost: false };
      length += value.byteLength;
      if (length > LIMIT) {
        // It resolves when the program's own copy is canceled too, so nobody may wait for it.
        void reader.cancel().catch(() => {});
        return { text: undefined, isLost: true };
      }
      text += decoder.decode(value, { stream: true });
    }
  }
}

const isTooLong = ({ headers }: Response): boolean => Number(headers.get("content-length") ?? 0) > LIMIT;
