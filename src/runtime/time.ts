/** Time limits and waits that heed a signal and leave no timer and no listener behind. */
import type { Platform } from "./platform.ts";

/** How a task ended: with a value, or with the reason why there is none. */
export type Ending<T> =
  | { readonly value: T; readonly failure?: undefined; readonly cause?: undefined }
  | { readonly value?: undefined; readonly failure: "timeout" | "aborted" | "connection"; readonly cause: unknown };

/** Runs a task until a time is over or the caller's signal is aborted. A task that ignores its signal is left behind. */
export async function within<T>(
  platform: Platform,
  milliseconds: number,
  signal: AbortSignal | undefined,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<Ending<T>> {
  const controller = new AbortController();
  let failure: "timeout" | "aborted" | "connection" = "connection";
  const stopped = new Promise<never>((_, reject) => (controller.signal.onabort = reject));
  const onAbort = () => {
    failure = "aborted";
    controller.abort();
  };
  const timer = platform.setTimeout(() => {
    failure = "timeout";
    controller.abort();
  }, milliseconds);
  signal?.addEventListener("abort", onAbort);
  if (signal?.aborted) onAbort();
  try {
    return { value: await Promise.race([stopped, signal?.aborted ? stopped : task(controller.signal)]) };
  } catch (cause) {
    const ending = { failure, cause };
    // Ends what the task left open when it failed by itself.
    controller.abort();
    return ending;
  } finally {
    platform.clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}

/** Waits until the time is over or the signal is aborted. */
export const sleep = (platform: Platform, milliseconds: number, signal: AbortSignal | undefined): Promise<unknown> =>
  within(platform, milliseconds, signal, () => new Promise(() => {}));
