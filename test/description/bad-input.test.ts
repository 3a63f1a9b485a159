/** What an author gets wrong is answered with file and line, a non-zero exit, and no half-written output. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "linkspec-bad-"));
  for (const name of ["redocly.yaml", "package.json", "openapi"]) cpSync(name, join(folder, name), { recursive: true });
  for (const name of ["node_modules", "scripts"]) symlinkSync(join(process.cwd(), name), join(folder, name));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Changes a file of the copied description. */
function change(file: string, edit: (text: string) => string): void {
  const path = join(folder, "openapi/method", file);
  const before = readFileSync(path, "utf8");
  const after = edit(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

function bundle(): Promise<{ code: number; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["scripts/bundle.ts"], { cwd: folder }, (error, _stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stderr }),
    );
  });
}

async function expectRefusal(message: RegExp): Promise<void> {
  const { code, stderr } = await bundle();
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain("    at ");
  expect(code).toBe(1);
  expect(existsSync(join(folder, "generated"))).toBe(false);
}

test("a file that is not there", async () => {
  const file = "components/schemas/balances/BalanceResponse.yaml";
  change(file, (text) => text.replace("Balance.yaml", "Gone.yaml"));
  await expectRefusal(/BalanceResponse\.yaml:8:5 Can't resolve \$ref: ENOENT.*Gone\.yaml/);
});

test("broken YAML", async () => {
  change("components/schemas/balances/Balance.yaml", (text) => `${text}  bad: [1\n`);
  await expectRefusal(/Balance\.yaml:\d+:\d+ Failed to parse/);
});

test("two components of one name", async () => {
  writeFileSync(join(folder, "openapi/method/components/schemas/balances/BalanceId.yaml"), "type: string\n");
  change("components/schemas/balances/Balance.yaml", (text) => text.replace("../ids/BalanceId.yaml", "BalanceId.yaml"));
  await expectRefusal(/\.yaml:\d+:\d+ Two schemas are referenced with the same name but different content/);
});

test("an entry of the error catalogue that lacks a field", async () => {
  change("errors/balances.yaml", (text) => text.replace("    retryable: true\n", ""));
  await expectRefusal(/errors\/balances\.yaml:\d+ lacks retryable\./);
});

test("an error catalogue that is not YAML", async () => {
  change("errors/balances.yaml", (text) => `${text}  - [\n`);
  await expectRefusal(/errors\/balances\.yaml:\d+ is not YAML/);
});

test("a resource that the error catalogue does not have", async () => {
  change("components/responses/BalanceBadRequest.yaml", (text) => text.replace("Balance,", "Balanse,"));
  await expectRefusal(/The error catalogue has no resource "Balanse"\. It has: .*Balance/);
});

test("no root", async () => {
  rmSync(join(folder, "openapi/method/openapi.yaml"));
  await expectRefusal(/openapi\/method\/openapi\.yaml does not exist/);
});
