/** Lints TypeScript and JavaScript with oxlint, type-aware; the rules are in `.oxlintrc.json`. */
import { run } from "../lib/run-tool.ts";
import { UserError } from "../lib/user-error.ts";

/** @throws {UserError} when there is a finding. */
export async function lintCode(): Promise<string> {
  const { code, stdout, stderr } = await run("oxlint", ["--type-aware", "--format=unix"]);
  if (code !== 0) throw new UserError(`problems in the code:\n${(stdout + stderr).trim()}`);
  return "oxlint: no finding in the code";
}
