/** Renders the results of all benchmarks as `bench/RESULTS.md`. */
import { format as prettify } from "prettier";
import { cells, format, isMet, limit, type Result, type Table, type Target } from "./result.ts";

export interface Run {
  /** Name → value, e.g. the processor and versions. */
  machine: Record<string, string>;
  results: Result[];
  /** Programs that ended without a result, and what they said. */
  failures: { program: string; message: string }[];
}

/** The whole page, in Markdown. */
export function printReport({ machine, results, failures }: Run): Promise<string> {
  const page = [
    "# Benchmarks",
    "Written by `npm run bench`; do not edit. Ratios say more than times, which are of one machine.",
    grid([["machine", ""], ...Object.entries(machine)]),
    "## To reach",
    grid([["", "to reach", "measured", ""], ...results.flatMap(({ targets }) => targets.map(goal))]),
    ...results.flatMap(section),
    ...failures.flatMap(({ program, message }) => [`## Failed: ${program}`, fence(message)]),
  ];
  return prettify(page.join("\n\n"), { parser: "markdown", printWidth: 120 });
}

const goal = (target: Target): string[] => [
  target.what,
  limit(target),
  format(target.measured, target.unit),
  isMet(target) ? "met" : "**not met**",
];

const section = ({ title, method, command, tables }: Result): string[] => [
  `## ${title}`,
  method,
  fence(command, "sh"),
  ...tables.flatMap((table: Table) => [`**${capital(table.title)}**`, grid(cells(table))]),
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const fence = (text: string, language = ""): string => `\`\`\`${language}\n${text}\n\`\`\``;

/** A table whose columns after the first are numbers. */
function grid(rows: string[][]): string {
  const [head = [], ...body] = rows;
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, rule, ...body].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
