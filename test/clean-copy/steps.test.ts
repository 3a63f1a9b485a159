/** What each step of the build reads and writes is all that it declares, and a change of any of it makes the step run. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSteps } from "../../scripts/build/steps.ts";
import { COMMON, dependencies, runUnlessFresh, type BuildStep } from "../../scripts/lib/build-cache.ts";
import { filesBelow, writeWhole } from "../../scripts/lib/files.ts";
import { runAlone } from "../support/alone.ts";
import { checkout } from "../support/checkout.ts";

const home = process.cwd();
const steps = buildSteps();

/** A file, or every file below a folder. */
const filesAt = (path: string): string[] => (statSync(path).isDirectory() ? filesBelow(path) : [path]);

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
      const files = samples([...step.inputs, "package-lock.json", "scripts/build/steps.ts", "scripts/lib/apis.ts"]);
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
    expect(again).toContain("Lint the bundles of stripe");
    expect(again.filter((name) => name.includes("method"))).toEqual([]);
  });
});

/** The docs are compared with the site that their tests build. Lint of Method takes long, and Stripe's reads the same. */
const ALONE = steps.filter(({ name }) => name !== "Build the docs" && name !== "Lint the bundles of method");

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
      const differs = (file: string) => !readFileSync(join(folder, file)).equals(readFileSync(file));
      expect(generated.filter(differs), 'stale: run "npm run build" and commit the result').toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
