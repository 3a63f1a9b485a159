/** The `linkspec` command. */
import { SetupError } from "../openapi/error.ts";
import { suggest } from "../openapi/nearest-names.ts";
import { MOCK_HELP, mockCommand } from "./mock.ts";
import { SANDBOX_HELP, sandboxCommand } from "./sandbox.ts";
import { UsageError } from "./usage.ts";
import { VERIFY_HELP, verifyCommand } from "./verify.ts";
import { packageVersion } from "./version.ts";
import type { Terminal } from "./terminal.ts";

const HELP = `linkspec: typed contracts for account-linking APIs

  linkspec mock <api>…     serves the documented responses of an API on this machine
  linkspec sandbox <api>   runs an API's development environment on this machine
  linkspec verify <api>    compares real traffic with a description

  linkspec <command> --help shows the options of a command, linkspec --version the version.`;

const COMMANDS: Record<string, { help: string; run(args: string[], terminal: Terminal): Promise<number> }> = {
  mock: { help: MOCK_HELP, run: mockCommand },
  sandbox: { help: SANDBOX_HELP, run: sandboxCommand },
  verify: { help: VERIFY_HELP, run: verifyCommand },
};

/**
 * Runs a command line.
 *
 * @returns The exit code: 0, 1 for drift that `verify` found, 2 for a command line that cannot be followed.
 */
export async function main(args: string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined) {
    terminal.complain(HELP);
    return 2;
  }
  const wantsHelp = rest.includes("--help") || rest.includes("-h");
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (command !== undefined && !wantsHelp) return await command.run(rest, terminal);
    if (name === "--version") terminal.print(packageVersion());
    else if (command !== undefined) terminal.print(command.help);
    else if (["--help", "-h", "help"].includes(name)) terminal.print(HELP);
    else throw new UsageError(`Unknown command "${name}". ${suggest(name, Object.keys(COMMANDS))}`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof SetupError)) throw error;
    const program = `linkspec${command ? ` ${name}` : ""}`;
    const help = error instanceof UsageError || error.code.startsWith("unknown-") ? ` See "${program} --help".` : "";
    terminal.complain(`${program}: ${error.message}${help}`);
    return 2;
  }
}
