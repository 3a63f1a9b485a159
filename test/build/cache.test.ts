/** A step runs again when anything it was made from or has made is not as it was, and only then. */
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keep, recall, runUnlessFresh, type BuildStep } from "../../scripts/lib/build-cache.ts";

const home = process.cwd();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "linkspec-cache-"));
  process.chdir(folder);
  for (const name of ["in/deep", "scripts/lib", "node_modules", "elsewhere"]) mkdirSync(name, { recursive: true });
  const files = ["package-lock.json", "node_modules/.package-lock.json", "scripts/lib/a.ts"];
  for (const file of [...files, "in/a.txt", "in/deep/b.txt", "elsewhere/c.txt", "one.txt"])
    writeFileSync(file, "first");
  symlinkSync("../elsewhere/c.txt", "in/linked.txt");
});
afterEach(() => {
  process.chdir(home);
  delete process.env.LINKSPEC_TEST;
  rmSync(folder, { recursive: true });
});

let runs: number;
const step: BuildStep = {
  name: "Try it @ 1",
  inputs: ["in", "one.txt", "absent.txt"],
  variables: ["LINKSPEC_TEST"],
  outputs: ["out", "single.txt"],
  run: async () => {
    runs += 1;
    mkdirSync("out", { recursive: true });
    for (const file of ["out/x.txt", "single.txt"]) writeFileSync(file, readFileSync("in/deep/b.txt"));
    return ["out/x.txt", "single.txt"];
  },
};

/** Runs the step twice, which is once too often, then changes something and runs it again. */
async function runsAfter(change: () => void | Promise<void>): Promise<number> {
  runs = 0;
  expect(await runUnlessFresh(step)).toEqual(["out/x.txt", "single.txt"]);
  expect(await runUnlessFresh(step)).toBeUndefined();
  await change();
  await runUnlessFresh(step);
  return runs - 1;
}

/** Changes one byte and leaves length and times as they were. */
function changeByte(file: string): void {
  const { atime, mtime } = statSync(file);
  const bytes = readFileSync(file);
  bytes.writeUInt8((bytes.at(-1) as number) ^ 1, bytes.length - 1);
  writeFileSync(file, bytes);
  utimesSync(file, atime, mtime);
}

const setVersion = (value: string) => Object.defineProperty(process, "version", { ...VERSION, value });
const VERSION = Object.getOwnPropertyDescriptor(process, "version") as PropertyDescriptor;

test.for<[string, () => void]>([
  ["a byte of an input", () => changeByte("one.txt")],
  ["a byte below an input folder", () => changeByte("in/deep/b.txt")],
  ["a byte behind a link", () => changeByte("elsewhere/c.txt")],
  ["a new file in an input folder", () => writeFileSync("in/new.txt", "")],
  ["a new empty folder in an input folder", () => mkdirSync("in/new")],
  ["a renamed input", () => renameSync("in/a.txt", "in/c.txt")],
  ["an input that was not there", () => writeFileSync("absent.txt", "")],
  ["a removed input", () => rmSync("one.txt")],
  ["an environment variable", () => (process.env.LINKSPEC_TEST = "")],
  ["the lockfile", () => changeByte("package-lock.json")],
  ["what npm has installed", () => changeByte("node_modules/.package-lock.json")],
  ["a script that all commands share", () => changeByte("scripts/lib/a.ts")],
  ["a new one", () => writeFileSync("scripts/lib/b.ts", "")],
  ["a byte of an output", () => changeByte("single.txt")],
  ["a byte below an output folder", () => changeByte("out/x.txt")],
  ["a removed output", () => rmSync("single.txt")],
  ["a removed output folder", () => rmSync("out", { recursive: true })],
  ["a file that the step did not write", () => writeFileSync("out/y.txt", "")],
  ["the records", () => rmSync(".cache", { recursive: true })],
  ["a record that is cut off", () => writeFileSync(".cache/steps/Try-it-@-1.json", '{"key":')],
  ["a record that is something else", () => writeFileSync(".cache/steps/Try-it-@-1.json", "null")],
])("runs again: %s", async ([, change]) => {
  expect(await runsAfter(change)).toBe(1);
});

test("runs again: another Node", async () => {
  try {
    expect(await runsAfter(() => void setVersion("v99.0.0"))).toBe(1);
  } finally {
    Object.defineProperty(process, "version", VERSION);
  }
});

test.for<[string, () => void]>([
  ["nothing", () => {}],
  ["times", () => utimesSync("in/a.txt", 1, 1)],
  ["the time of an output", () => utimesSync("out/x.txt", 1, 1)],
  ["a file that it does not read", () => writeFileSync("elsewhere/d.txt", "")],
  ["a command that it is not", () => writeFileSync("scripts/other.ts", "")],
  ["a change that was taken back", () => ["one.txt", "one.txt"].forEach(changeByte)],
])("does not run again: %s", async ([, change]) => {
  expect(await runsAfter(change)).toBe(0);
});

test("a step that fails is not done, whatever it has written", async () => {
  const failing = { ...step, run: () => step.run().then(() => Promise.reject(new Error("half-way"))) };
  runs = 0;
  await expect(runUnlessFresh(failing)).rejects.toThrow("half-way");
  await expect(runUnlessFresh(failing)).rejects.toThrow("half-way");
  expect(runs).toBe(2);
  expect(await runUnlessFresh(step)).toBeDefined();
});

test("what a failed step has left counts when its cause is taken back", async () => {
  const again = await runsAfter(async () => {
    changeByte("in/deep/b.txt");
    const failing = { ...step, run: () => step.run().then(() => Promise.reject(new Error("half-way"))) };
    await expect(runUnlessFresh(failing)).rejects.toThrow("half-way");
    changeByte("in/deep/b.txt");
  });
  // Once within the change, and once for what that left.
  expect(again).toBe(2);
});

test("an input that is not the same throughout makes the step run again, even when it is changed back", async () => {
  const disturbed = () => {
    changeByte("in/deep/b.txt");
    return step.run();
  };
  await runUnlessFresh({ ...step, run: disturbed });
  changeByte("in/deep/b.txt");
  expect(await runUnlessFresh(step)).toBeDefined();
  expect(await runUnlessFresh(step)).toBeUndefined();
});

test("a record of one step is not another's", async () => {
  expect(await runsAfter(() => {})).toBe(0);
  expect(await runUnlessFresh({ ...step, name: "Try it @ 2" })).toBeDefined();
  expect(await runUnlessFresh({ ...step, outputs: ["out"] })).toBeDefined();
});

test("a value is kept until its key changes", () => {
  expect(recall("values/one", "a")).toBeUndefined();
  keep("values/one", "a", { text: "ä" });
  expect(recall("values/one", "a")).toEqual({ text: "ä" });
  expect(recall("values/one", "b")).toBeUndefined();
  expect(recall("values/other", "a")).toBeUndefined();
  keep("values/one", "b", 2);
  expect(recall("values/one", "a")).toBeUndefined();
  expect(recall("values/one", "b")).toBe(2);
});
