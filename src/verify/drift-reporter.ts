/** Calls a program back about drift: each difference at most once per interval. Errors of the callback are ignored. */
import { callSafely } from "../mock/adapters/call-safely.ts";
import { SetupError } from "../openapi/error.ts";
import { checkFunction } from "../openapi/check-options.ts";
import { keyOf, type CountedDifference, type Difference } from "./report.ts";

export interface DriftOptions {
  /** Called with each difference and how often it was seen since the last call. What it throws or rejects is ignored. */
  onDrift?: (difference: CountedDifference) => unknown;
  /** Counts every difference, by operation, kind, side, place and rule; an OpenTelemetry `Counter` fits. */
  counter?: { add(value: number, attributes: Record<string, string>): void };
  /** The shortest time between two calls for the same difference, in milliseconds. Default: 60,000. */
  interval?: number;
}

/** The number of differences that are distinguished. An API that returns ever new names must not fill the memory. */
const MAX_DIFFERENCES = 1000;

export class DriftReporter {
  readonly #options: DriftOptions;
  readonly #interval: number;
  /** Difference → when it was last reported, and how often it was seen since then. */
  readonly #seen = new Map<string, { reportedAt: number; count: number }>();

  /** @throws {SetupError} `invalid-option` for an interval that is not a duration */
  constructor(options: DriftOptions) {
    const { interval = 60_000 } = options;
    checkFunction("onDrift", options.onDrift);
    if (options.counter !== undefined) checkFunction("counter.add", options.counter?.add ?? null);
    if (!Number.isFinite(interval) || interval < 0) {
      throw new SetupError("invalid-option", `interval must be milliseconds, 0 or more, not ${String(interval)}.`);
    }
    this.#options = options;
    this.#interval = interval;
  }

  add(operation: string, differences: readonly Difference[]): void {
    for (const difference of differences) {
      callSafely(() => this.#options.counter?.add(1, { operation, ...difference }));
      const key = keyOf(operation, difference);
      const seen = this.#seen.get(key) ?? { reportedAt: -Infinity, count: 0 };
      if (this.#seen.size >= MAX_DIFFERENCES && !this.#seen.has(key)) continue;
      seen.count += 1;
      this.#seen.set(key, seen);
      const now = performance.now();
      if (now - seen.reportedAt < this.#interval) continue;
      const { count } = seen;
      this.#seen.set(key, { reportedAt: now, count: 0 });
      callSafely(() => this.#options.onDrift?.({ operation, ...difference, count }));
    }
  }
}
