/** What every benchmark does when it is run: it measures, says meanwhile what it is at, and prints the result. */
import { isMet, printText, type Result } from "./result.ts";

/** The arguments of the program, without `--json`. */
const ARGUMENTS = process.argv.slice(2).filter((argument) => argument !== "--json");

/** The argument at a place. */
export const argument = (place: number): string | undefined => ARGUMENTS[place];

/** The number at a place among the arguments, or another one when it is left out. */
export const numberAt = (place: number, otherwise: number): number => Number(argument(place) ?? otherwise);

/** Says on stderr what is being measured. */
export const progress = (text: string): void => void process.stderr.write(`  ${text}\n`);

/** Measures and prints the result, as JSON when `--json` is given. The exit code is 1 when a target is not met. */
export async function runBench(measure: () => Promise<Result>): Promise<void> {
  const result = await measure();
  console.log(process.argv.includes("--json") ? JSON.stringify(result) : printText(result));
  if (!result.targets.every(isMet)) process.exitCode = 1;
}
