/** What every step does when it is run by itself: say what it did, or fail in one clear message. */
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
