/** Time limits and waits that heed a signal and leave no timer and no listener behind. */
import type { Platform } from "./platform.ts";

/** How a task ended: with a value, or with the reason why there is none. */
export type Ending<T> =
  | { readonly value: T; readonly failure?: undefined; readonly cause?: undefined }
  | { readonly value?: undefined; readonly failure: "timeout" | "aborted" | "connection"; readonly cause?: unknown };

/**
 * Runs a task until a time is over or the caller's signal is aborted. A task that ignores its signal is left behind; what
 * a failed one left open is ended. Never rejects.
 */
export const within = <T>(
  platform: Platform,
  milliseconds: number,
  signal: AbortSignal | undefined,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<Ending<T>> =>
  new Promise((resolve) => {
    const controller = new AbortController();
    const end = (ending: Ending<T>) => {
      platform.clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      resolve(ending);
      if (ending.failure) controller.abort();
    };
    const onAbort = () => end({ failure: "aborted" });
    const timer = platform.setTimeout(() => end({ failure: "timeout" }), milliseconds);
    signal?.addEventListener("abort", onAbort);
    if (signal?.aborted) return onAbort();
    task(controller.signal).then(
      (value) => end({ value }),
      (cause: unknown) => end({ failure: "connection", cause }),
    );
  });

/** Waits until the time is over or the signal is aborted. */
export const sleep = (platform: Platform, milliseconds: number, signal: AbortSignal | undefined): Promise<unknown> =>
  within(platform, milliseconds, signal, () => new Promise(() => {}));
