/** Durations such as `2 days`, and the schedules of business days. */
import { SetupError } from "../openapi/error.ts";
import type { Schedule } from "./behavior.ts";

const UNITS: Record<string, number> = {
  millisecond: 1,
  ms: 1,
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};

/**
 * Reads a duration.
 *
 * @param text - A number and a unit, e.g. `90 seconds`, `3 days`, or a number of milliseconds.
 * @returns Milliseconds.
 * @throws {SetupError} `invalid-option` when it is not a duration.
 */
export function milliseconds(text: string | number): number {
  if (typeof text === "number" && text >= 0) return text;
  const [, amount, unit = ""] = /^(\d+(?:\.\d+)?)\s*([a-z]+?)s?$/.exec(String(text).trim()) ?? [];
  const factor = UNITS[unit] ?? (unit === "m" ? UNITS["ms"] : undefined);
  if (amount === undefined || factor === undefined) {
    throw new SetupError(
      "invalid-option",
      `Invalid duration "${text}": expected a number and a unit, such as "2 days".`,
    );
  }
  return Number(amount) * factor;
}

/** The latest result for each schedule: it holds from the moment for which it was computed until it comes. */
const found = new WeakMap<Schedule, { from: number; next: number }>();

/** The first moment after `now` at which a schedule takes place. */
export function nextTime(now: number, schedule: Schedule): number {
  const known = found.get(schedule);
  if (known !== undefined && now >= known.from && now < known.next) return known.next;
  const next = findNextTime(now, schedule);
  found.set(schedule, { from: now, next });
  return next;
}

function findNextTime(now: number, { at, zone, business_days }: Schedule): number {
  for (let day = 0; day < 14; day += 1) {
    const date = new Date(now + day * UNITS["day"]!);
    const { weekday, text } = localDate(date, zone);
    if (business_days && (weekday === "Sat" || weekday === "Sun")) continue;
    for (const time of at) {
      const moment = zonedTime(`${text}T${time}:00`, zone);
      if (moment > now) return moment;
    }
  }
  throw new SetupError("broken-description", "A schedule has no time.");
}

/** The day that lies a number of business days after a moment, as `YYYY-MM-DD` in UTC. */
export function businessDay(now: number, days: number): string {
  const date = new Date(now);
  for (let left = days; left > 0;) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (date.getUTCDay() % 6 !== 0) left -= 1;
  }
  return date.toISOString().slice(0, 10);
}

function localDate(date: Date, zone: string): { weekday: string; text: string } {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    weekday: "short",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(date);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return { weekday: part("weekday"), text: `${part("year")}-${part("month")}-${part("day")}` };
}

/** The moment that a clock of a zone shows a local time: UTC, corrected by the zone's offset at that moment. */
function zonedTime(local: string, zone: string): number {
  const asUtc = Date.parse(`${local}Z`);
  const shown = new Date(asUtc).toLocaleString("sv-SE", { timeZone: zone });
  return asUtc + (asUtc - Date.parse(`${shown.replace(" ", "T")}Z`));
}
