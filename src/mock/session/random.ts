/** Chance that can be repeated: the same seed gives the same delays, failures and request ids. */

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

export class Random {
  #state: number;

  /** @param seed - Any integer. Default: a random one. */
  constructor(seed: number = Math.floor(Math.random() * 2 ** 32)) {
    this.#state = seed | 0;
  }

  /** At least 0 and below 1 (mulberry32: small, fast, good enough for tests, not for secrets). */
  number(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Letters and digits, without those that look alike. */
  text(length: number): string {
    let text = "";
    for (let index = 0; index < length; index += 1) text += ALPHABET[Math.floor(this.number() * ALPHABET.length)];
    return text;
  }
}
