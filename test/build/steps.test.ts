/** The steps of the build are in an order in which each finds what it needs, and together they write `generated/`. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buildSteps, stepsBefore } from "../../scripts/build/steps.ts";
import type { BuildStep } from "../../scripts/lib/build-cache.ts";
import { filesBelow } from "../../scripts/lib/files.ts";

const steps = buildSteps();
const named = (name: string) => steps.find((step) => step.name === name) as BuildStep;

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

  test("the steps write every file below generated/, and every file that they write there is committed", () => {
    const outputs = steps.flatMap((step) => step.outputs).filter((output) => output.startsWith("generated/"));
    expect(filesBelow("generated")).toEqual(outputs.filter(existsSync).sort());
  });

  test("what waits for what", () => {
    const before = (name: string) => stepsBefore(named(name), steps).map((step) => step.name);
    expect(before("Bundle method")).toEqual([]);
    expect(before("Lint the bundles of method")).toEqual(["Bundle method"]);
    expect(before("Generate types of stripe@2026-10-28.endive")).toEqual(["Bundle stripe"]);
    const generated = steps.filter(({ name }) => /^(Bundle|Generate|List) /.test(name)).map(({ name }) => name);
    expect(before("Build the docs")).toEqual(generated);
    expect(before("Compile the package")).toEqual(generated);
  });
});

test("only the build and Redoc's pages use the cache: checks and steps by themselves do not", () => {
  const users = globSync("scripts/**/*.ts").filter((file) =>
    /import \{.*\/build-cache\.ts"/.test(readFileSync(file, "utf8")),
  );
  expect(users.sort()).toEqual(["scripts/build.ts", "scripts/docs/reference/render-redoc.ts"]);
});
