/**
 * `npm run build`: runs every step of which something that it reads or wrote has changed, side by side as far as none needs
 * another, and lists what each one wrote and how long it took. `rm -r .cache` makes all of them run.
 */
import { Listr } from "listr2";
import { runUnlessFresh, type BuildStep } from "./lib/build-cache.ts";
import { UserError } from "./lib/user-error.ts";
import { buildSteps, stepsBefore } from "./build/steps.ts";

/** How a step ended; one that needs a failed one does not run. */
interface Outcome {
  state: "ran" | "up to date" | "failed" | "not run";
  /** For people. */
  text: string;
}

/** Starts each step as soon as those have ended that it needs. */
function runSteps(steps: BuildStep[]): Map<BuildStep, Promise<Outcome>> {
  const outcomes = new Map<BuildStep, Promise<Outcome>>();
  for (const step of steps) {
    const before = stepsBefore(step, steps).map((each) => outcomes.get(each) as Promise<Outcome>);
    outcomes.set(
      step,
      Promise.all(before).then((ended) => runStep(step, ended)),
    );
  }
  return outcomes;
}

async function runStep(step: BuildStep, before: Outcome[]): Promise<Outcome> {
  if (before.some(({ state }) => state === "failed" || state === "not run")) {
    return { state: "not run", text: "not run, as a step that it needs has failed" };
  }
  const started = performance.now();
  try {
    const lines = await runUnlessFresh(step);
    if (lines === undefined) return { state: "up to date", text: "up to date" };
    return { state: "ran", text: `${summary(lines)} [${secondsSince(started)}]` };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { state: "failed", text: error.message };
  }
}

function summary(lines: string[]): string {
  const [first = "nothing to do", ...others] = lines;
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}

const secondsSince = (started: number): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;

/** Shows a list that changes on a terminal, and elsewhere one line per step as it ends. */
async function show(outcomes: Map<BuildStep, Promise<Outcome>>): Promise<void> {
  const tasks = [...outcomes].map(([{ name }, outcome]) => ({
    title: name,
    task: async (_context: unknown, shown: { title: string }) => {
      const { state, text } = await outcome;
      const line = `${name}: ${text}`;
      if (!process.stdout.isTTY) console.log(line);
      shown.title = line;
      if (state === "failed") throw new UserError(line);
    },
  }));
  await new Listr(tasks, {
    concurrent: true,
    exitOnError: false,
    fallbackRenderer: "silent",
    registerSignalListeners: false,
  }).run();
}

/**
 * Builds everything and closes with a summary.
 * @throws {UserError} when a step fails, with the names of those that did; their output is shown already.
 */
export async function build(steps = buildSteps()): Promise<void> {
  const started = performance.now();
  const outcomes = runSteps(steps);
  await show(outcomes);
  const ended = await Promise.all([...outcomes].map(async ([{ name }, outcome]) => ({ name, ...(await outcome) })));
  const failed = ended.filter(({ state }) => state === "failed");
  if (failed.length > 0) throw new UserError(`Not built: ${failed.map(({ name }) => `"${name}"`).join(", ")} failed.`);
  const ran = ended.filter(({ state }) => state === "ran").length;
  const what = ran === 0 ? `all ${ended.length} steps were up to date` : `${ran} of ${ended.length} steps ran`;
  console.log(`Built in ${secondsSince(started)}: ${what}`);
}

if (import.meta.main) {
  try {
    await build();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
