/** The sandbox's time and what is due: on the wall, or moved by hand. */
import { milliseconds } from "./duration.ts";

/** Something that happens at a moment. It is data, so that a snapshot can hold it. */
export interface Due {
  /** Milliseconds since 1970. */
  at: number;
  /** Breaks ties: what was scheduled first happens first. */
  order: number;
  kind: "transition" | "repeat" | "delivery";
  /** The credential whose state it changes. */
  credential: string;
  /** The resource or the delivery. */
  id: string;
  /** The transition of the resource, and the entry into the state that it waits in. */
  index?: number;
  stay?: number;
}

export type ClockMode = "real" | "manual";

/** At most this many are waiting; a program that creates without end must not grow. */
const LIMIT = 200_000;

export class Clock {
  readonly mode: ClockMode;
  #now: number;
  #order = 0;
  /** A binary heap, the earliest first. */
  #waiting: Due[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Runs what is due; set by the sandbox. */
  run: (due: Due) => void = () => {};

  /** @param now - When a manual clock starts, in milliseconds since 1970. */
  constructor(mode: ClockMode, now: number) {
    this.mode = mode;
    this.#now = now;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.mode === "real" ? Date.now() : this.#now;
  }

  schedule(due: Omit<Due, "order">): void {
    if (this.#waiting.length >= LIMIT) return;
    push(this.#waiting, { ...due, order: this.#order++ });
    this.#arm();
  }

  /**
   * Moves a manual clock, and runs what is due on the way in order.
   *
   * @param until - Milliseconds since 1970.
   * @param between - Awaited after each step, for work that is not finished at once.
   */
  async moveTo(until: number, between: () => Promise<void>, skipsRepeats = false): Promise<void> {
    await between();
    const later: Due[] = [];
    while (this.#waiting[0] !== undefined && this.#waiting[0].at <= until) {
      const due = pop(this.#waiting)!;
      if (skipsRepeats && due.kind === "repeat") {
        later.push(due);
        continue;
      }
      this.#now = Math.max(this.#now, due.at);
      this.run(due);
      await between();
    }
    for (const due of later) push(this.#waiting, due);
  }

  /** Sets a manual clock to a moment. */
  set(now: number): void {
    this.#now = Math.max(this.#now, now);
  }

  get waiting(): readonly Due[] {
    return this.#waiting;
  }

  /** What a snapshot holds. */
  save(): { now: number; order: number; waiting: Due[] } {
    return { now: this.now(), order: this.#order, waiting: [...this.#waiting] };
  }

  load({ now, order, waiting }: { now: number; order: number; waiting: Due[] }): void {
    this.#now = now;
    this.#order = order;
    this.#waiting = [];
    for (const due of waiting) push(this.#waiting, { ...due });
    this.#arm();
  }

  clear(): void {
    this.#waiting = [];
    this.stop();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Waits for the earliest; a timer never keeps the process alive. */
  #arm(): void {
    if (this.mode !== "real") return;
    clearTimeout(this.#timer);
    const [first] = this.#waiting;
    if (first === undefined) return;
    // Timers overflow at 24.8 days: a longer wait is continued.
    const wait = Math.min(Math.max(0, first.at - Date.now()), milliseconds("20 days"));
    this.#timer = setTimeout(() => {
      const now = Date.now();
      while (this.#waiting[0] !== undefined && this.#waiting[0].at <= now) this.run(pop(this.#waiting)!);
      this.#arm();
    }, wait);
    this.#timer.unref?.();
  }
}

const isBefore = (one: Due, other: Due): boolean =>
  one.at < other.at || (one.at === other.at && one.order < other.order);

function push(heap: Due[], due: Due): void {
  let index = heap.push(due) - 1;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    if (isBefore(heap[parent]!, heap[index]!)) return;
    [heap[parent], heap[index]] = [heap[index]!, heap[parent]!];
    index = parent;
  }
}

function pop(heap: Due[]): Due | undefined {
  const [first] = heap;
  const last = heap.pop();
  if (first === undefined || last === undefined || heap.length === 0) return first;
  heap[0] = last;
  for (let index = 0; ;) {
    const [left, right] = [2 * index + 1, 2 * index + 2];
    let least = index;
    if (left < heap.length && isBefore(heap[left]!, heap[least]!)) least = left;
    if (right < heap.length && isBefore(heap[right]!, heap[least]!)) least = right;
    if (least === index) return first;
    [heap[index], heap[least]] = [heap[least]!, heap[index]!];
    index = least;
  }
}
