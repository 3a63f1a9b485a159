/** What a command knows of the process that runs it; tests pass their own. */

export interface Terminal {
  /** Writes a line to standard output. */
  print(line: string): void;
  /** Writes a line to standard error. */
  complain(line: string): void;
  /** Whether to use colors: on a terminal, unless `NO_COLOR` is set (https://no-color.org). */
  color: boolean;
  /** Resolves when the process is asked to end, by SIGINT or SIGTERM. */
  stopped: Promise<unknown>;
}

export function processTerminal({ stdout, stderr, env }: NodeJS.Process): Terminal {
  return {
    print: (line) => void stdout.write(`${line}\n`),
    complain: (line) => void stderr.write(`${line}\n`),
    color: stdout.isTTY === true && (env["NO_COLOR"] ?? "") === "",
    stopped: new Promise((resolve) => process.once("SIGINT", resolve).once("SIGTERM", resolve)),
  };
}

const CODES = { dim: 2, red: 31, green: 32, yellow: 33 };

/** The text in a color, or as it is where none are used. */
export const paint = ({ color }: Terminal, style: keyof typeof CODES, text: string): string =>
  color ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
