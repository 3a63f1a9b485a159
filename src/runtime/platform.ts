/** What the runtime takes from its surroundings. Tests put their own in its place. */
export interface Platform {
  readonly performance: { now(): number };
  readonly Date: { now(): number };
  readonly Math: { random(): number };
  readonly crypto: { randomUUID(): string };
  setTimeout(task: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}

/** Members are looked up when they are used, so that fake timers installed later take effect. */
export const platform = globalThis as unknown as Platform;
