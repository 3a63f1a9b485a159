/** Timeouts and delays that respect a signal and leave no timer and no listener behind. */
import type { Platform } from "./platform.ts";

/** How a task ended: with a value, or with the reason why there is none. */
export type Outcome<T> =
  | { readonly value: T; readonly failure?: undefined; readonly cause?: undefined }
  | { readonly value?: undefined; readonly failure: "timeout" | "aborted" | "rejected"; readonly cause?: unknown };

/**
 * Runs a task until it ends, a timeout expires or the caller's signal is aborted. A task that ignores its signal is
 * abandoned; what a failed one left open is aborted. Never rejects.
 */
export const within = <T>(
  platform: Platform,
  milliseconds: number,
  signal: AbortSignal | undefined,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<Outcome<T>> =>
  new Promise((resolve) => {
    const controller = new AbortController();
    const end = (outcome: Outcome<T>) => {
      platform.clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      resolve(outcome);
      if (outcome.failure) controller.abort();
    };
    const onAbort = () => end({ failure: "aborted" });
    const timer = platform.setTimeout(() => end({ failure: "timeout" }), milliseconds);
    signal?.addEventListener("abort", onAbort);
    if (signal?.aborted) return onAbort();
    task(controller.signal).then(
      (value) => end({ value }),
      (cause: unknown) => end({ failure: "rejected", cause }),
    );
  });

/** Waits for a number of milliseconds, or until the signal is aborted. */
export const sleep = (platform: Platform, milliseconds: number, signal: AbortSignal | undefined): Promise<unknown> =>
  within(platform, milliseconds, signal, () => new Promise(() => {}));
