/** What every command does: print what it did, or fail with one clear message. */
import { UserError } from "./user-error.ts";

/** Runs a step, prints the files it wrote and its time, and turns a failure into a message and exit code 1. */
export async function runCommand(name: string, step: () => Promise<string[]>): Promise<void> {
  const started = performance.now();
  try {
    const written = await step();
    for (const line of written) console.log(line);
    console.log(`${name}: done in ${Math.round(performance.now() - started)} ms`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(`${name}: ${error.message}`);
    process.exitCode = 1;
  }
}

/** Runs what starts servers; a `UserError` ends the process with its message and exit code 1. */
export async function stopOnError(start: () => Promise<unknown>): Promise<void> {
  try {
    await start();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    // A server may be listening already.
    process.exit(1);
  }
}
