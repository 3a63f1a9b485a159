/** The build starts a step when it can, says how each one ended, and fails when one of them does. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { build } from "../../scripts/build.ts";
import { UserError } from "../../scripts/lib/user-error.ts";
import type { BuildStep } from "../../scripts/lib/build-cache.ts";

const home = process.cwd();
let folder: string;
let events: string[];
const lines: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "linkspec-build-"));
  process.chdir(folder);
  mkdirSync("in");
  events = [];
  lines.length = 0;
  vi.spyOn(console, "log").mockImplementation((line: string) => void lines.push(line.replaceAll(/\d+\.\d s/g, "… s")));
});
afterEach(() => {
  vi.restoreAllMocks();
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

/** A step that reads some files and writes one, after `act`. */
const step = (name: string, inputs: string[], act: () => unknown = () => {}): BuildStep => ({
  name,
  inputs,
  outputs: [`${name}.txt`],
  run: async () => {
    events.push(`${name} starts`);
    await act();
    writeFileSync(`${name}.txt`, name);
    events.push(`${name} ends`);
    return [`${name}.txt`, "another"];
  },
});

test("a step waits for those whose outputs it reads", async () => {
  await build([step("a", ["in"]), step("b", ["a.txt"]), step("c", ["a.txt", "b.txt"])]);
  expect(events).toEqual(["a starts", "a ends", "b starts", "b ends", "c starts", "c ends"]);
  expect(lines).toEqual([
    "a: a.txt and 1 more [… s]",
    "b: b.txt and 1 more [… s]",
    "c: c.txt and 1 more [… s]",
    "Built in … s: 3 of 3 steps ran",
  ]);
});

test("steps that do not need each other run side by side", async () => {
  const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  // Each would wait for ever if the other had to end before.
  const meet = (own: PromiseWithResolvers<void>, other: PromiseWithResolvers<void>) => () => {
    own.resolve();
    return other.promise;
  };
  await build([step("a", ["in"], meet(first, second)), step("b", ["in"], meet(second, first))]);
  expect(events.slice(0, 2)).toEqual(["a starts", "b starts"]);
});

test("only what a change concerns runs again", async () => {
  const steps = [step("a", ["in"]), step("b", ["a.txt"]), step("c", ["other"])];
  await build(steps);
  await build(steps);
  expect(lines.slice(4)).toEqual([
    "a: up to date",
    "b: up to date",
    "c: up to date",
    "Built in … s: all 3 steps were up to date",
  ]);
  lines.length = 0;
  writeFileSync("in/new.txt", "");
  await build(steps);
  // The first writes what it wrote before, so that the second has nothing to do.
  expect(lines).toContain("b: up to date");
  expect(lines.at(-1)).toBe("Built in … s: 1 of 3 steps ran");
});

test("a step that fails keeps back what needs it, and nothing else", async () => {
  const fail = () => {
    throw new UserError("a.yaml:3 is wrong");
  };
  const steps = [step("a", ["in"], fail), step("b", ["a.txt"]), step("c", ["b.txt"]), step("d", ["in"])];
  await expect(build(steps)).rejects.toThrow(new UserError('Not built: "a" failed.'));
  expect(lines.sort()).toEqual([
    "a: a.yaml:3 is wrong",
    "b: not run, as a step that it needs has failed",
    "c: not run, as a step that it needs has failed",
    "d: d.txt and 1 more [… s]",
  ]);
  await build([step("a", ["in"]), ...steps.slice(1)]);
  expect(lines.at(-1)).toBe("Built in … s: 3 of 4 steps ran");
});

test("a mistake of the build itself is not a failed step", async () => {
  const steps = [step("a", ["in"], () => Promise.reject(new TypeError("a bug")))];
  await expect(build(steps)).rejects.toThrow(TypeError);
});
