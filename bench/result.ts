/** What every benchmark returns as data, and how it is shown. */

export type Unit = "ms" | "s" | "µs" | "ns" | "B" | "MB" | "per second" | "times" | "%" | "count";

export interface Column {
  title: string;
  unit: Unit;
}

export interface Table {
  /** What was measured, and how often. */
  title: string;
  columns: Column[];
  /** One value per column. */
  rows: { name: string; values: number[] }[];
}

/** What the project sets itself. */
export interface Target {
  what: string;
  unit: Unit;
  /** Either of the two. */
  atMost?: number;
  atLeast?: number;
  measured: number;
}

export interface Result {
  title: string;
  /** How to repeat it. */
  command: string;
  /** How it was measured, in a sentence or two. */
  method: string;
  tables: Table[];
  targets: Target[];
}

export const median = (values: number[]): number => {
  if (values.length === 0) throw new RangeError("There is no median of nothing.");
  return values.toSorted((one, other) => one - other)[values.length >> 1] as number;
};

const DIGITS: Record<Unit, number> = {
  ms: 0,
  s: 1,
  µs: 0,
  ns: 0,
  B: 0,
  MB: 2,
  "per second": 0,
  times: 2,
  "%": 2,
  count: 0,
};

/** `1.15 times`; a plain count has no unit. */
export function format(value: number, unit: Unit): string {
  const digits = DIGITS[unit];
  const number = value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return unit === "count" ? number : `${number} ${unit}`;
}

export const isMet = ({ atMost = Infinity, atLeast = -Infinity, measured }: Target): boolean =>
  measured <= atMost && measured >= atLeast;

/** `at most 1.15 times`. */
export function limit({ atMost, atLeast, unit }: Target): string {
  return atMost === undefined ? `at least ${format(atLeast as number, unit)}` : `at most ${format(atMost, unit)}`;
}

/** The lines of a table as text, with its head. */
export const cells = ({ columns, rows }: Table): string[][] => [
  ["", ...columns.map(({ title }) => title)],
  ...rows.map(({ name, values }) => [name, ...columns.map(({ unit }, index) => format(values[index] as number, unit))]),
];

/** All of a result for a terminal. */
export function printText({ title, tables, targets }: Result): string {
  const lines = tables.flatMap((table) => ["", table.title, ...align(cells(table))]);
  const goals = targets.map((target) => {
    const { what, unit, measured } = target;
    return `${isMet(target) ? "met" : "NOT MET"}: ${what}: ${format(measured, unit)} (${limit(target)})`;
  });
  return [title, ...lines, "", ...goals].join("\n");
}

function align(rows: string[][]): string[] {
  const widths = (rows[0] as string[]).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows.map((row) => {
    const padded = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return `  ${padded.join("   ")}`.trimEnd();
  });
}
