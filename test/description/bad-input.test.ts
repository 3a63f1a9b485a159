/** A mistake of an author is reported with file and line and a non-zero exit, and no output is half-written. */
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { bundleAll } from "../../scripts/bundle.ts";
import { latestApis } from "../../scripts/lib/apis.ts";
import { UserError } from "../../scripts/lib/user-error.ts";

const home = process.cwd();
/** One version is enough: all versions are read from the same files. */
const apis = latestApis().filter(({ name }) => name === "method");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "linkspec-bad-"));
  for (const name of ["redocly.yaml", "package.json", "openapi"]) cpSync(name, join(folder, name), { recursive: true });
  for (const name of ["node_modules", "scripts"]) symlinkSync(join(home, name), join(folder, name));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((restore) => restore()));

/** Writes a file of the copied description; it is as before after the test. */
function write(file: string, content: string | Uint8Array): void {
  const path = join("openapi/method", file);
  const before = existsSync(path) ? readFileSync(path) : undefined;
  undo.push(() => (before === undefined ? rmSync(path) : writeFileSync(path, before)));
  writeFileSync(path, content);
}

function change(file: string, edit: (text: string) => string): void {
  const before = readFileSync(join("openapi/method", file), "utf8");
  const after = edit(before);
  expect(after).not.toBe(before);
  write(file, after);
}

async function expectError(message: RegExp): Promise<void> {
  const error = await bundleAll(apis).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).message).toMatch(message);
  expect(existsSync("generated")).toBe(false);
}

const BALANCE = "components/schemas/balances/Balance.yaml";
const BALANCE_RESPONSE = "components/schemas/balances/BalanceResponse.yaml";

test("a file that is not there", async () => {
  change(BALANCE_RESPONSE, (text) => text.replace("Balance.yaml", "Gone.yaml"));
  await expectError(/BalanceResponse\.yaml:8:5 Can't resolve \$ref: ENOENT.*Gone\.yaml/);
});

test("the command prints it without a stack, and fails", async () => {
  change(BALANCE_RESPONSE, (text) => text.replace("Balance.yaml", "Gone.yaml"));
  const { code, stderr } = await new Promise<{ code: unknown; stderr: string }>((resolve) => {
    execFile(process.execPath, ["scripts/bundle.ts"], { cwd: folder }, (error, _stdout, stderr) =>
      resolve({ code: error?.code, stderr }),
    );
  });
  expect(stderr).toMatch(/BalanceResponse\.yaml:8:5 Can't resolve \$ref: ENOENT.*Gone\.yaml/);
  expect(stderr).not.toContain("    at ");
  expect(code).toBe(1);
  expect(existsSync("generated")).toBe(false);
});

test("broken YAML", async () => {
  change(BALANCE, (text) => `${text}  bad: [1\n`);
  await expectError(/^\S+Balance\.yaml:\d+:\d+ Failed to parse: [\w ]+$/);
});

test("two components of one name", async () => {
  write("components/schemas/balances/BalanceId.yaml", "type: string\n");
  change(BALANCE, (text) => text.replace("../ids/BalanceId.yaml", "BalanceId.yaml"));
  await expectError(/\.yaml:\d+:\d+ Two schemas are referenced with the same name but different content/);
});

test("an entry of the error catalogue that lacks a field", async () => {
  change("errors/balances.yaml", (text) => text.replace("    retryable: true\n", ""));
  await expectError(/errors\/balances\.yaml:\d+ lacks retryable\./);
});

test("an error catalogue that is not YAML", async () => {
  change("errors/balances.yaml", (text) => `${text}  - [\n`);
  await expectError(/errors\/balances\.yaml:\d+ is not YAML/);
});

test("a resource that the error catalogue does not have", async () => {
  change("components/responses/BalanceBadRequest.yaml", (text) => text.replace("Balance,", "Balanse,"));
  await expectError(
    /responses\/BalanceBadRequest\.yaml:\d+:\d+ The error catalogue has no resource "Balanse"\. It has: .*Balance/,
  );
});

test("a status that the error catalogue does not have", async () => {
  change("components/responses/BalanceBadRequest.yaml", (text) => text.replace("status: 400", "status: 418"));
  await expectError(/responses\/BalanceBadRequest\.yaml:\d+:\d+ No error of Balance has status 418\./);
});

test("no root", async () => {
  const root = readFileSync("openapi/method/openapi.yaml");
  rmSync("openapi/method/openapi.yaml");
  undo.push(() => writeFileSync("openapi/method/openapi.yaml", root));
  await expectError(/openapi\/method\/openapi\.yaml/);
});

test("an empty root", async () => {
  write("openapi.yaml", "");
  await expectError(/^openapi\/method\/openapi\.yaml: /);
});

test("references in a circle", async () => {
  write(BALANCE, "$ref: Circle.yaml\n");
  write("components/schemas/balances/Circle.yaml", "$ref: Balance.yaml\n");
  await expectError(
    /\.yaml:\d+:\d+ Can't resolve \$ref: the references go in a circle: .*Balance\.yaml → .*Circle\.yaml/,
  );
});

test("bytes that are not UTF-8", async () => {
  write(BALANCE, Buffer.from("type: object\ndescription: na\u00efve\n", "latin1"));
  await expectError(/schemas\/balances\/Balance\.yaml:2 is not UTF-8\. Save the file in that encoding\./);
});

test.each([
  ["a file of the machine", "/etc/hostname"],
  ["a file of the repository outside of the description", "../../../../../package.json"],
  ["another host", "http://127.0.0.1:9/schema.yaml"],
])("a reference to %s", async (_what, reference) => {
  change(BALANCE_RESPONSE, (text) => text.replace("Balance.yaml", reference));
  await expectError(/BalanceResponse\.yaml:8:5 Can't resolve \$ref: \S+ is not a file of openapi\/method\./);
});
