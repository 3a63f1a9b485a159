/**
 * Waits, or until the signal is aborted. The timer is looked up when it is used, so that fake timers of a test apply.
 *
 * @param milliseconds - How long to wait.
 */
export const wait = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    if (signal?.aborted) end();
    signal?.addEventListener("abort", end);
  });
