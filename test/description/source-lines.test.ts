/** A finding on a bundle is reported at the line of the description that it came from, below any folder. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleAll } from "../../scripts/bundle.ts";
import { readApis } from "../../scripts/lib/apis.ts";
import { lintBundles } from "../../scripts/lint.ts";

const home = process.cwd();
const apis = readApis().filter(({ name }) => name === "stripe");

let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), "linkspec-lines-"));
  // The linters read both characters as parts of a URL.
  const folder = join(base, "50% #1");
  mkdirSync(folder);
  for (const name of ["redocly.yaml", ".spectral.yaml", "package.json", "openapi"]) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  cpSync("scripts", join(folder, "scripts"), { recursive: true });
  cpSync("src", join(folder, "src"), { recursive: true });
  symlinkSync(join(home, "node_modules"), join(folder, "node_modules"));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(home);
  rmSync(base, { recursive: true });
});

function change(file: string, before: string, after: string): void {
  const text = readFileSync(file, "utf8");
  expect(text).toContain(before);
  writeFileSync(file, text.replace(before, after));
}

test("of Spectral, of Redocly and of the examples, each once", { timeout: 240_000 }, async () => {
  const path = "openapi/stripe/paths/v1_financial_connections_accounts.yaml";
  const example = "openapi/stripe/components/examples/accounts/account-about-to-expire.yaml";
  change(path, "operationId: listAccounts", "operationId: fooAccounts");
  change(example, "value:\n", "value:\n  no_such_key: 1\n");
  await bundleAll(apis);
  const error = (await lintBundles(apis).catch((thrown: unknown) => thrown)) as Error;
  const [title, ...lines] = error.message.split("\n");
  expect(title).toBe("problems in the description:");
  expect(lines.map((line) => line.split(": ", 1)[0])).toEqual([
    `${example}:1:1 linkspec-examples`,
    `${example}:3:3 no-invalid-media-type-examples`,
    `${path}:2:3 linkspec-verb-first-operation-id`,
  ]);
});
