/**
 * The build: whole, cold and with nothing changed; each step beside the tool that it is made of; and as the description grows:
 * `node bench/pipeline.ts [rounds] [description]`. Method's own OpenAPI document is not ours to keep: with the path of a copy, the tools
 * are measured on it as well.
 */
import { execFile } from "node:child_process";
import { appendFileSync, mkdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { API, BUNDLE, edit, inCopy, inMultiple } from "./pipeline-project.ts";
import { argument, numberAt, progress, runBench } from "./program.ts";
import { median, type Result, type Table } from "./result.ts";

const ROUNDS = numberAt(0, 3);
const FACTORS = [1, 2, 4, 8];
const OWN = argument(1);
const STEPS = ["bundle", "types", "lint", "docs"] as const;
type StepName = (typeof STEPS)[number];

const METHOD =
  "In copies of the repository. A step and its tool take turns. Each of our steps does more than its tool: it writes YAML beside JSON, types of operations and events, checks examples and unused files, and builds a whole site.";
const HOW_OWN =
  "Method's own description is not ours to keep: `npm run bench -- openapi.yaml` measures the tools on a copy of it as well.";

/** Seconds that a program takes, and what it printed. Linters exit with 1 on findings; anything else must not fail. */
function time(cwd: string, args: string[], mayFind = false): Promise<{ seconds: number; stdout: string }> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", SCARF_ANALYTICS: "false", NO_COLOR: "1" };
  const started = performance.now();
  return new Promise((done, fail) => {
    execFile(process.execPath, args, { cwd, env, maxBuffer: 1e9 }, (error, stdout, stderr) => {
      if (error && !(mayFind && error.code === 1)) fail(new Error(`node ${args.join(" ")}:\n${stderr || stdout}`));
      else done({ seconds: (performance.now() - started) / 1000, stdout });
    });
  });
}

async function wholeBuild(folder: string): Promise<Table> {
  const build = () => time(folder, ["scripts/build.ts"]);
  const kinds = ["cold", "nothing changed", "Stripe's description edited", "a guide edited"];
  const times = kinds.map(() => [] as number[]);
  for (let round = 1; round <= ROUNDS; round += 1) {
    progress(`whole build: round ${round} of ${ROUNDS}`);
    for (const name of [".cache", "dist"]) rmSync(join(folder, name), { recursive: true, force: true });
    const cold = await build();
    const unchanged = await build();
    if (!unchanged.stdout.includes("steps were up to date"))
      throw new Error(`Something was built twice:\n${unchanged.stdout}`);
    edit(join(folder, "openapi/stripe/openapi.yaml"), (root) => ({
      ...root,
      info: { ...root.info, summary: `${root.info.summary} ${round}` },
    }));
    const stripe = await build();
    appendFileSync(join(folder, "docs/guides/quickstart.md"), `\nRound ${round}.\n`);
    const guide = await build();
    for (const [index, { seconds }] of [cold, unchanged, stripe, guide].entries()) times[index]?.push(seconds);
  }
  const medians = times.map(median);
  return {
    title: `whole build, all versions, median of ${ROUNDS} rounds`,
    columns: [
      { title: "npm run build", unit: "s" },
      { title: "to cold", unit: "times" },
    ],
    rows: kinds.map((name, index) => {
      const seconds = medians[index] as number;
      return { name, values: [seconds, seconds / (medians[0] as number)] };
    }),
  };
}

/** Seconds of one step of ours, with nothing kept from before. */
async function timeStep(folder: string, step: StepName): Promise<number> {
  for (const name of [".cache", "dist"]) rmSync(join(folder, name), { recursive: true, force: true });
  return (await time(folder, [`scripts/${step}.ts`])).seconds;
}

/** The tools on one description, side by side where a step of ours runs them so. */
async function timeTools(cwd: string, description: string, step: StepName): Promise<number> {
  const bin = (tool: string) => realpathSync(`node_modules/.bin/${tool}`);
  const commands: Record<StepName, string[][]> = {
    bundle: [[bin("redocly"), "bundle", description, "--output=raw.json"]],
    types: [[bin("openapi-typescript"), description, "--output=raw.ts"]],
    lint: [
      [bin("redocly"), "lint", description],
      [bin("spectral"), "lint", description, `--ruleset=${resolve(".spectral.yaml")}`],
    ],
    docs: [[bin("redocly"), "build-docs", description, "--output=raw.html"]],
  };
  const times = await Promise.all(commands[step].map((args) => time(cwd, args, step === "lint")));
  return Math.max(...times.map(({ seconds }) => seconds));
}

const TOOLS: Record<StepName, string> = {
  bundle: "redocly bundle",
  types: "openapi-typescript",
  lint: "redocly lint and spectral lint",
  docs: "redocly build-docs",
};

function countOperations(file: string): number {
  const { paths } = parse(readFileSync(file, "utf8")) as { paths: Record<string, Record<string, unknown>> };
  const methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];
  return Object.values(paths).flatMap((item) => Object.keys(item).filter((key) => methods.includes(key))).length;
}

async function steps(folder: string): Promise<Table> {
  // A tool that finds a `redocly.yaml` where it runs does what that says.
  const elsewhere = join(folder, "dist/elsewhere");
  const rows: Table["rows"] = [];
  for (const step of STEPS) {
    const [ours, tools, own] = [[], [], []] as [number[], number[], number[]];
    for (let round = 1; round <= ROUNDS; round += 1) {
      progress(`${step} beside ${TOOLS[step]}: round ${round} of ${ROUNDS}`);
      ours.push(await timeStep(folder, step));
      mkdirSync(elsewhere, { recursive: true });
      // Bundling is of the sources; everything else starts from the bundle.
      const [cwd, input] = step === "bundle" ? [folder, API.id] : [elsewhere, join(folder, BUNDLE)];
      tools.push(await timeTools(cwd, input, step));
      if (OWN !== undefined) own.push(await timeTools(elsewhere, resolve(OWN), step));
    }
    const values = [median(ours), median(tools), median(ours) / median(tools)];
    if (OWN !== undefined) values.push(median(own));
    rows.push({ name: `${step}, beside ${TOOLS[step]}`, values });
  }
  const columns: Table["columns"] = [
    { title: "ours", unit: "s" },
    { title: "the tool alone", unit: "s" },
    { title: "ours to the tool", unit: "times" },
  ];
  if (OWN !== undefined) {
    const title = `the tool on Method's own description, ${countOperations(OWN)} operations`;
    columns.push({ title, unit: "s" });
  }
  return {
    title: `each step on ${API.id} alone, ${countOperations(join(folder, BUNDLE))} operations, median of ${ROUNDS} rounds`,
    columns,
    rows,
  };
}

async function growth(): Promise<Table> {
  const rows: Table["rows"] = [];
  let first: number | undefined;
  for (const factor of FACTORS) {
    progress(`growth: ${factor} times the description`);
    const { values, operations } = await inMultiple(factor, async (folder) => {
      const values: number[] = [];
      for (const step of STEPS) values.push(await timeStep(folder, step));
      return { values, operations: countOperations(join(folder, BUNDLE)) };
    });
    const perOperation = values.reduce((sum, seconds) => sum + seconds) / operations;
    first ??= perOperation;
    rows.push({ name: `${operations} operations`, values: [...values, perOperation / first] });
  }
  return {
    title: `each step on ${API.id} as the description grows, once each`,
    columns: [
      ...STEPS.map((title) => ({ title, unit: "s" as const })),
      { title: "all, per operation, to the first", unit: "times" },
    ],
    rows,
  };
}

async function measure(): Promise<Result> {
  const whole = await inCopy(wholeBuild);
  const each = await inMultiple(1, steps);
  return {
    title: "Pipeline",
    command: `node bench/pipeline.ts ${ROUNDS}${OWN === undefined ? "" : " <Method's own description>"}`,
    method: OWN === undefined ? `${METHOD} ${HOW_OWN}` : METHOD,
    tables: [whole, each, await growth()],
    targets: [
      {
        what: "a build with nothing changed to a cold one",
        unit: "times",
        atMost: 0.1,
        measured: whole.rows[1]?.values[1] as number,
      },
    ],
  };
}

await runBench(measure);
