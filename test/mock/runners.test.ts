/** Every JavaScript block of the README and of the mock's guide runs in the test runner that it names, on the built package. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPackage } from "../../scripts/package.ts";

const PAGES = ["README.md", "docs/guides/testing-with-the-mock.md"];
const BIN = resolve("node_modules/.bin");

/** Runner → its command line for a file. */
const RUNNERS: Record<string, (file: string) => string[]> = {
  vitest: (file) => [join(BIN, "vitest"), "run", "--root", join(file, ".."), file],
  jest: (file) => ["--experimental-vm-modules", join(BIN, "jest"), "--rootDir", join(file, ".."), file],
  "node --test": (file) => ["--test", file],
};

const blocks = PAGES.flatMap((page) =>
  [
    ...readFileSync(page, "utf8").matchAll(/```js\n\/\/ (\S+\.test\.js), run by (vitest|jest|node --test)[\s\S]*?```/g),
  ].map(([block, name = "", runner = ""]) => ({ name, runner, code: block.slice("```js\n".length, -"```".length) })),
);

let folder: string;
beforeAll(async () => {
  if (!existsSync("dist/src/mock/index.js")) await buildPackage();
  // Inside the package, so that `linkspec/…` is this package by its own name.
  mkdirSync("dist", { recursive: true });
  folder = mkdtempSync(resolve("dist/runners-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("there is a block for each runner", () => {
  expect(new Set(blocks.map(({ runner }) => runner))).toEqual(new Set(Object.keys(RUNNERS)));
});

test.each(blocks)("$name in $runner", async ({ name, runner, code }) => {
  const file = join(folder, name);
  writeFileSync(file, code);
  const { VITEST: _, ...env } = process.env;
  const said = await new Promise<{ code: number; output: string }>((done) => {
    execFile(process.execPath, RUNNERS[runner]!(file), { env }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === "number" ? error.code : 0, output: stdout + stderr });
    });
  });
  expect(said.output).toMatch(/1 passed|pass 1/);
  expect(said.code).toBe(0);
});
