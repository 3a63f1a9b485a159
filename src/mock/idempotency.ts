/** Keeps the first answer of each idempotency key and gives it again. */
import type { MockAnswer } from "./exchange.ts";

/** Keys that are remembered; the oldest are forgotten first, so that a long run does not grow. */
const LIMIT = 5_000;

export interface StoredAnswer {
  answer: Pick<MockAnswer, "status" | "headers" | "body" | "example">;
  /** The request whose answer this is. */
  requestId: string;
  /** What was asked for: equal for equal requests. */
  asked: string;
}

export class IdempotencyStore {
  readonly #answers = new Map<string, StoredAnswer>();

  get(key: string): StoredAnswer | undefined {
    return this.#answers.get(key);
  }

  set(key: string, stored: StoredAnswer): void {
    this.#answers.set(key, stored);
    if (this.#answers.size > LIMIT) this.#answers.delete(this.#answers.keys().next().value!);
  }

  clear(): void {
    this.#answers.clear();
  }
}
