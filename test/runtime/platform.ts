/** Surroundings whose clock moves only when something waits for it. */
import type { Platform } from "../../src/runtime/platform.ts";

interface Timer {
  task: () => void;
  due: number;
}

/** Waits end at once and are written down; time limits are held until a test lets them expire. */
export class VirtualPlatform implements Platform {
  /** Milliseconds of every wait between attempts or looks. */
  readonly waits: number[] = [];
  /** What the next backoff multiplies its limit with. */
  chance = 0.5;
  /** Milliseconds from which on a timer is a limit and not a wait. */
  readonly limitsFrom: number;
  #time = 0;
  #keys = 0;
  readonly #limits = new Set<Timer>();

  readonly performance = { now: () => this.#time };
  readonly Date = { now: () => Date.UTC(2026, 0, 1) + this.#time };
  readonly Math = { random: () => this.chance };
  readonly crypto = { randomUUID: () => `key-${++this.#keys}` };

  constructor(limitsFrom = 25_000) {
    this.limitsFrom = limitsFrom;
  }

  setTimeout(task: () => void, milliseconds: number): Timer {
    const timer = { task, due: this.#time + milliseconds };
    if (milliseconds >= this.limitsFrom) {
      this.#limits.add(timer);
    } else {
      this.waits.push(milliseconds);
      setImmediate(() => this.#fire(timer));
    }
    return timer;
  }

  clearTimeout(timer: Timer): void {
    timer.task = () => {};
    this.#limits.delete(timer);
  }

  /** How many time limits are running. */
  get limits(): number {
    return this.#limits.size;
  }

  /** Lets time pass. */
  advance(milliseconds: number): void {
    this.#time += milliseconds;
  }

  /** Lets every running time limit expire. */
  expire(): void {
    for (const timer of this.#limits) this.#fire(timer);
    this.#limits.clear();
  }

  #fire(timer: Timer): void {
    this.#time = Math.max(this.#time, timer.due);
    timer.task();
  }
}
