/** Every TypeScript block of the README runs as it stands, on the built package, against the mock. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const PAGES = ["README.md", "README-mock.md"].filter((page) => existsSync(page));

let folder: string;
beforeAll(() => {
  // Inside the package, so that a snippet's `linkspec/…` is this package by its own name.
  mkdirSync("dist", { recursive: true });
  folder = mkdtempSync(join("dist", "snippets-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const blocksOf = (page: string) =>
  [...readFileSync(page, "utf8").matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""], index) => ({
    page,
    index,
    code,
  }));

function runSnippet(file: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, METHOD_API_KEY: "sk_test" };
  const args = ["--import", "./test/support/mocked-fetch.ts", file];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
    );
  });
}

describe.each(PAGES)("%s", (page) => {
  test.each(blocksOf(page))("block $index runs", async ({ index, code }) => {
    const file = join(folder, `${page.replaceAll(/\W/g, "-")}-${index}.ts`);
    writeFileSync(file, code);
    const { code: exit, stdout, stderr } = await runSnippet(file);
    expect(stderr).toBe("");
    expect(exit).toBe(0);
    if (code.includes("console.log")) expect(stdout).not.toBe("");
  });
});
