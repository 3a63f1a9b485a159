/** `npm run build`: the whole pipeline as a task list with each step's time and what it wrote. */
import { Listr, PRESET_TIMER } from "listr2";
import { buildPackage } from "./package.ts";
import { bundleAll } from "./bundle.ts";
import { buildDocs } from "./docs.ts";
import { writeErrors } from "./errors.ts";
import { lint } from "./lint.ts";
import { Failure } from "./failure.ts";
import { readApis } from "./apis.ts";
import { mockExamplesOfAll } from "./mock-examples.ts";
import { typesOfAll } from "./types.ts";

/** A step of the pipeline: its name and what it does; it returns what it wrote or found. */
type Step = [title: string, run: () => Promise<string[]>];

const apis = readApis();
const GENERATE: Step[] = [
  ["Bundle each dated version", () => bundleAll(apis)],
  ["Generate types", () => typesOfAll(apis)],
  ["Generate the names of the mock's examples", () => mockExamplesOfAll(apis)],
  ["Generate the error catalogue", () => writeErrors(apis)],
];
/** These read what was generated and do not depend on each other. */
const DERIVE: Step[] = [
  ["Lint sources and bundles", lint],
  ["Build the docs", buildDocs],
  ["Compile the package", buildPackage],
];

function task([title, run]: Step) {
  return {
    title,
    task: async (_context: unknown, current: { title: string; output: string }) => {
      const lines = await run();
      current.title = `${title}: ${summary(lines)}`;
    },
  };
}

const summary = (lines: string[]): string => {
  const [first = "nothing to do", ...others] = lines;
  return others.length === 0 ? first : `${first} and ${others.length} more`;
};

/** Runs every step; a step that fails ends the build with its message. */
export async function build(): Promise<void> {
  const options = { rendererOptions: { timer: PRESET_TIMER }, fallbackRendererOptions: { timer: PRESET_TIMER } };
  const derive = {
    title: "Derive from the bundles",
    task: () => new Listr(DERIVE.map(task), { concurrent: true, ...options }),
  };
  await new Listr([...GENERATE.map(task), derive], options).run();
}

if (import.meta.main) {
  const started = performance.now();
  try {
    await build();
    console.log(
      `Built ${apis.map(({ id }) => id).join(", ")} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
    );
  } catch (error) {
    // The task list has shown the failure already.
    if (!(error instanceof Failure)) throw error;
    process.exitCode = 1;
  }
}
