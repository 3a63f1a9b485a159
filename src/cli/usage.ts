/** Reading a command line, and saying in one line what is wrong with it. */
import { parseArgs } from "node:util";
import { LONGEST_DELAY } from "../openapi/check-options.ts";
import { suggest } from "../openapi/nearest-names.ts";
import type { ParseArgsConfig } from "node:util";

/** A command line that cannot be run: reported in one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * Splits a command's arguments into options and the rest.
 *
 * @throws {UsageError} for an option that the command does not have, or that lacks its value.
 */
export function readArguments<const O extends Options>(args: string[], options: O) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const [, unknown] = /^Unknown option '(-+[^']*)'/.exec((error as Error).message) ?? [];
    if (unknown !== undefined) {
      const known = Object.keys(options).map((name) => `--${name}`);
      throw new UsageError(`Unknown option ${unknown}. ${suggest(unknown, known)}`);
    }
    const [sentence] = (error as Error).message.split(/\.\s|\n/);
    throw new UsageError(`${sentence}.`);
  }
}

/** Not `0x10` or `1e3`, which are numbers for JavaScript alone. */
const DECIMAL = /^-?\d+(\.\d+)?$/;

/** The number that an option gives, or undefined when it is absent. */
export function numberOption(name: string, text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (DECIMAL.test(text) && value >= least && value <= most) return value;
  const range = most === Infinity ? `of at least ${least}` : `from ${least} to ${most}`;
  throw new UsageError(`--${name} must be a number ${range}, not "${text}".`);
}

/** Like `numberOption`, for whole numbers. */
export function integerOption(name: string, text: string | undefined, least: number, most: number): number | undefined {
  const value = numberOption(name, text, least, most);
  if (value === undefined || Number.isInteger(value)) return value;
  throw new UsageError(`--${name} must be a whole number, not "${text}".`);
}

/** `100` or `50-200`, in milliseconds. */
export function rangeOption(name: string, text: string | undefined): [number, number] | undefined {
  if (text === undefined) return undefined;
  const [, least, most] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  const range: [number, number] = [Number(least), Number(most ?? least)];
  if (least !== undefined && range[0] <= range[1] && range[1] <= LONGEST_DELAY) return range;
  throw new UsageError(
    `--${name} must be milliseconds, such as 100 or 50-200, and at most ${LONGEST_DELAY}, not "${text}".`,
  );
}
