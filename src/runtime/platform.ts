/** What the runtime takes from its surroundings. Tests put their own in its place. */
export interface Platform {
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** Milliseconds since 1970, to read HTTP dates by. */
  date(): number;
  /** At least 0, less than 1. */
  random(): number;
  /** A key that nobody else has. */
  uuid(): string;
  setTimeout(task: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}

/** Everything is looked up when it is used, so that fake timers and interceptors installed later take effect. */
export const platform: Platform = {
  now: () => performance.now(),
  date: () => Date.now(),
  random: () => Math.random(),
  uuid: () => crypto.randomUUID(),
  setTimeout: (task, milliseconds) => setTimeout(task, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer as number),
};

/** Resolves after some time, or rejects with the signal's reason as soon as it is aborted. Leaves nothing behind. */
export function sleep(platform: Platform, milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stop = () => {
      platform.clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = platform.setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", stop, { once: true });
  });
}
