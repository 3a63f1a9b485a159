/** What each step of the build says it reads and writes is all that it does, and a change of any of it makes the step run. */
import { existsSync, globSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMMON, dependencies, runUnlessFresh, type BuildStep } from "../../scripts/lib/build-cache.ts";
import { filesBelow, writeWhole } from "../../scripts/lib/files.ts";
import { buildSteps, stepsBefore } from "../../scripts/build/steps.ts";
import { runAlone } from "../support/alone.ts";
import { checkout } from "../support/checkout.ts";

const home = process.cwd();
const steps = buildSteps();
const named = (name: string) => steps.find((step) => step.name === name) as BuildStep;

/** A file, or every file below a folder. */
const filesAt = (path: string): string[] => (statSync(path).isDirectory() ? filesBelow(path) : [path]);

describe("order", () => {
  test("a step is listed after those that it needs", () => {
    for (const [index, step] of steps.entries()) {
      expect(steps.slice(0, index), step.name).toEqual(expect.arrayContaining(stepsBefore(step, steps)));
    }
  });

  test("no two steps write the same", () => {
    const outputs = steps.flatMap((step) => step.outputs);
    expect(outputs.filter((one) => outputs.some((other) => one !== other && one.startsWith(`${other}/`)))).toEqual([]);
    expect(new Set(outputs).size).toBe(outputs.length);
  });

  test("what waits for what", () => {
    const before = (name: string) => stepsBefore(named(name), steps).map((step) => step.name);
    expect(before("Bundle method")).toEqual([]);
    expect(before("Lint method")).toEqual(["Bundle method"]);
    expect(before("Generate types of stripe")).toEqual(["Bundle stripe"]);
    const generated = steps.filter(({ name }) => /^(Bundle|Generate) /.test(name)).map(({ name }) => name);
    expect(before("Build the docs")).toEqual(generated);
    expect(before("Compile the package")).toEqual(generated);
  });
});

test("only the build and Redoc's pages use what is kept: checks and steps by themselves do not", () => {
  const users = globSync("scripts/**/*.ts").filter((file) =>
    /import \{.*\/build-cache\.ts"/.test(readFileSync(file, "utf8")),
  );
  expect(users.sort()).toEqual(["scripts/build.ts", "scripts/docs/reference/render-redoc.ts"]);
});

describe("in a copy of the repository", () => {
  let copy: ReturnType<typeof checkout>;
  beforeAll(() => {
    copy = checkout();
    process.chdir(copy.folder);
  });
  afterAll(() => {
    process.chdir(home);
    copy.remove();
  });

  /** Whether the step would run; where it would, it counts as having succeeded. */
  async function runs(step: BuildStep): Promise<boolean> {
    const run = async () => {
      for (const output of step.outputs) {
        const file = extname(output) === "" ? `${output}/some.txt` : output;
        if (!existsSync(file)) writeWhole(file, "");
      }
      return [];
    };
    return (await runUnlessFresh({ ...step, run })) !== undefined;
  }

  /** Which files the step does not run for when one byte of them is changed. */
  async function unnoticed(step: BuildStep, files: string[]): Promise<string[]> {
    const missed: string[] = [];
    await runs(step);
    for (const file of files) {
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.length === 0 ? "x" : bytes.with(0, (bytes[0] as number) ^ 1));
      if (!(await runs(step))) missed.push(file);
      writeFileSync(file, bytes);
      if (!(await runs(step))) missed.push(`${file}, changed back`);
    }
    return missed;
  }

  /** One file of each kind below each path. */
  const samples = (paths: string[]): string[] =>
    paths
      .filter(existsSync)
      .flatMap((path) => [...new Map(filesAt(path).map((file) => [extname(file), file])).values()]);

  describe.each(steps.map((step) => [step.name, step] as const))("%s", (_name, step) => {
    test("runs again when a byte of what it reads is changed", async () => {
      const files = samples([
        ...step.inputs,
        "package.json",
        "package-lock.json",
        "redocly.yaml",
        "scripts/build/steps.ts",
      ]);
      expect(files.length).toBeGreaterThan(4);
      expect(await unnoticed(step, files)).toEqual([]);
    });

    test("runs again when what it has written is edited or gone", async () => {
      await runs(step);
      const files = samples(step.outputs);
      expect(await unnoticed(step, files)).toEqual([]);
      for (const file of files) {
        rmSync(file);
        expect(await runs(step), `${file} is gone`).toBe(true);
      }
    });
  });

  const variables = steps.flatMap((step) => (step.variables ?? []).map((name) => [name, step] as const));
  test.for(variables)("a change of %s", async ([name, step]) => {
    await runs(step);
    process.env[name] = "https://docs.example.test";
    expect(await runs(step)).toBe(true);
    delete process.env[name];
    expect(await runs(step)).toBe(true);
  });

  test("a change of one API leaves the other's steps alone", async () => {
    for (const step of steps) await runs(step);
    for (const file of ["openapi/stripe/openapi.yaml", "generated/stripe/2026-10-28.endive/openapi.json"]) {
      writeFileSync(file, `${readFileSync(file, "utf8")} `);
    }
    const again: string[] = [];
    for (const step of steps) if (await runs(step)) again.push(step.name);
    expect(again).toContain("Lint stripe");
    expect(again.filter((name) => name.includes("method"))).toEqual([]);
  });
});

/** The docs are held against the site that their tests build. Lint of Method takes long, and Stripe's is declared with it. */
const ALONE = steps.filter(({ name }) => !["Build the docs", "Lint method"].includes(name));

test.for(ALONE.map((step) => [step.name, step] as const))(
  "%s needs nothing else",
  { timeout: 240_000 },
  async ([, step]) => {
    const folder = await runAlone(step);
    try {
      const allowed = [...COMMON, ...dependencies(step), ...step.outputs];
      const isOther = (file: string) => !allowed.some((path) => `${file}/`.startsWith(`${path}/`));
      const entries = readdirSync(folder).filter((name) => name !== "node_modules");
      const files = entries.flatMap((name) => filesAt(join(folder, name))).map((file) => relative(folder, file));
      expect(files.filter(isOther)).toEqual([]);
      const generated = step.outputs.filter((file) => file.startsWith("generated/") && existsSync(file));
      for (const file of generated) expect(readFileSync(join(folder, file)), file).toEqual(readFileSync(file));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
