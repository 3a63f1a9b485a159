/** Checks options where they are set. */
import { SetupError } from "./error.ts";
import { suggest } from "./nearest-names.ts";

/** @throws {SetupError} `invalid-option` for a name that is not among those that are known. */
export function checkNames(subject: string, options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new SetupError("invalid-option", `Unknown option "${unknown}" of ${subject}. ${suggest(unknown, known)}`);
}

/** @throws {SetupError} `invalid-option` unless the value is missing or an integer of the range. */
export function checkInteger(name: string, value: unknown, least: number, most = Number.MAX_SAFE_INTEGER): void {
  if (value === undefined) return;
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return;
  throw new SetupError("invalid-option", `${name} must be an integer from ${least} to ${most}, not ${String(value)}.`);
}

/** @throws {SetupError} `invalid-option` unless the value is missing or a function. */
export function checkFunction(name: string, value: unknown): void {
  if (value === undefined || typeof value === "function") return;
  throw new SetupError("invalid-option", `${name} must be a function, not ${kindOf(value)}.`);
}

/** @throws {SetupError} `invalid-option` unless the value is missing or a list of absolute URLs. */
export function checkUrls(name: string, value: unknown): void {
  if (value === undefined) return;
  const isList = Array.isArray(value);
  if (isList && value.every((url) => typeof url === "string" && URL.canParse(url))) return;
  const found = isList ? "a list with another value" : kindOf(value);
  throw new SetupError(
    "invalid-option",
    `${name} must be a list of URLs such as https://dev.methodfi.com, not ${found}.`,
  );
}

/** The kind of a value, never the value: it could be personal data. */
export function kindOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `a value of type ${typeof value}`;
}

/** The longest delay in milliseconds that a timer of JavaScript can have. */
export const LONGEST_DELAY = 2 ** 31 - 1;
