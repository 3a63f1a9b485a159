/** The assertions of this folder hold under both compilers, strict or less so. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const COMPILERS = {
  "TypeScript 5.9": "node_modules/typescript/bin/tsc",
  "TypeScript 7": "node_modules/typescript7/bin/tsc",
};

let folder: string;
beforeAll(() => {
  mkdirSync(".cache", { recursive: true });
  folder = mkdtempSync(join(".cache", "types-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a compiler prints; empty when everything holds. */
function compile(compiler: string, args: string[]): Promise<string> {
  return new Promise((resolve) => execFile(process.execPath, [compiler, ...args], (_, stdout) => resolve(stdout)));
}

/** A project of one file beside the assertions, with their options. */
function project(name: string, source: string): string {
  writeFileSync(join(folder, `${name}.ts`), source);
  const config = join(folder, `${name}.json`);
  const base = relative(folder, "test/types/tsconfig.json");
  writeFileSync(config, JSON.stringify({ extends: base, include: [`${name}.ts`], exclude: [] }));
  return config;
}

describe.each(Object.entries(COMPILERS))("%s", (_, compiler) => {
  test("as this repository compiles: exactOptionalPropertyTypes, no skipLibCheck", async () => {
    expect(await compile(compiler, ["-p", "test/types"])).toBe("");
  });

  test("with looser options", async () => {
    const loose = ["--exactOptionalPropertyTypes", "false", "--noUncheckedIndexedAccess", "false"];
    expect(await compile(compiler, ["-p", "test/types", ...loose])).toBe("");
  });

  test("what is wrong is told in a line that names it", async () => {
    const entry = relative(folder, "src/method/index.ts");
    const config = project(
      "wrong",
      `import { createMethodClient } from "${entry}";
const method = createMethodClient({ apiKey: "sk_1", environment: "dev" });
await method.GET("/acounts");
await method.GET("/accounts", { signl: null });
await method.GET("/accounts", { params: { query: { status: "activ" } } });
await method.GET("/accounts/{acc_id}");
await method.operations.creatPayment();
export {};
`,
    );
    const lines = (await compile(compiler, ["-p", config])).split("\n").filter((line) => line.includes("error TS"));
    expect(lines).toHaveLength(5);
    expect(lines[0]).toContain(`'"/acounts"' is not assignable to parameter of type '"/accounts"'`);
    expect(lines[1]).toContain("'signl' does not exist");
    expect(lines[2]).toMatch(
      /'"activ"' is not assignable to type '"active" \| "(disabled|closed)" \| "(disabled|closed)"/,
    );
    expect(lines[3]).toContain("Expected 2 arguments, but got 1");
    expect(lines[4]).toContain("Did you mean 'createPayment'?");
  });
});
