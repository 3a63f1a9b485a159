/** Slowness and failures on purpose, to see how a client takes them. */
import { SetupError } from "../../openapi/error.ts";
import { LONGEST_DELAY } from "../../openapi/check-options.ts";
import type { Random } from "./random.ts";

export interface FaultOptions {
  /** Milliseconds to wait before each response: a number, or a range from which one is drawn. */
  delay?: number | readonly [least: number, most: number];
  /** The share of requests that fail, from 0 to 1. */
  failRate?: number;
  /** The HTTP status of those failures. Default: 503. */
  failWith?: number;
}

export class Faults {
  readonly #delay: readonly [number, number];
  readonly #rate: number;
  readonly #status: number;
  readonly #random: Random;

  /** @throws {SetupError} `invalid-option` when a value is out of range. */
  constructor({ delay = 0, failRate = 0, failWith = 503 }: FaultOptions, random: Random) {
    this.#delay = Array.isArray(delay) ? (delay as [number, number]) : [delay as number, delay as number];
    this.#rate = failRate;
    this.#status = failWith;
    this.#random = random;
    const [least, most] = this.#delay;
    if (!(
      this.#delay.length === 2 &&
      [least, most].every(Number.isFinite) &&
      least >= 0 &&
      most >= least &&
      most <= LONGEST_DELAY
    ))
      throw invalid("delay", `milliseconds, at least 0 and at most ${LONGEST_DELAY}`);
    if (!(Number.isFinite(failRate) && failRate >= 0 && failRate <= 1))
      throw invalid("failRate", "a number from 0 to 1");
    if (!(Number.isInteger(failWith) && failWith >= 400 && failWith <= 599)) throw invalid("failWith", "a 4xx or 5xx");
  }

  /** Milliseconds to wait before the next response. */
  delay(): number {
    const [least, most] = this.#delay;
    return most === 0 ? 0 : least + this.#random.number() * (most - least);
  }

  /** The status with which the next request fails, or undefined when it does not. */
  failure(): number | undefined {
    return this.#rate > 0 && this.#random.number() < this.#rate ? this.#status : undefined;
  }
}

const invalid = (option: string, expected: string): SetupError =>
  new SetupError("invalid-option", `${option} must be ${expected}.`);
