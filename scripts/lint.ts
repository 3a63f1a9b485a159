/**
 * Lints the bundles with Redocly and Spectral, the workflows with Redocly, the code with oxlint, and all prose with our own
 * rules. The sources of a description contain all versions at once, whose schemas contradict each other, so only the
 * bundles are linted. Errors that exist only in the sources are found by bundling them.
 */
import { globSync } from "node:fs";
import { dirname } from "node:path";
import { readAllApis, type Api } from "./lib/apis.ts";
import { runCommand } from "./lib/run-command.ts";
import { UserError } from "./lib/user-error.ts";
import { checkBehavior } from "./lint/check-behavior.ts";
import { checkExamples } from "./lint/check-examples.ts";
import { checkFilledIn } from "./lint/check-filled-in.ts";
import { checkProse } from "./lint/check-prose.ts";
import { checkReachable } from "./lint/check-reachable.ts";
import { lintCode } from "./lint/code.ts";
import { printFindings, type Finding } from "./lint/findings.ts";
import { lintFiles, lintWithRedocly } from "./lint/linters.ts";

/**
 * Lints the bundles of versions.
 * @throws {UserError} when there is a finding, warnings included, with all of them at their place in `openapi/`.
 */
export async function lintBundles(apis: Api[]): Promise<string[]> {
  const bundles = apis.map(({ generated }) => `${generated}/openapi.json`);
  await report([...(await lintFiles(bundles)), ...apis.flatMap(checkExamples)], apis);
  const what = bundles.length === 1 ? "1 bundle" : `${bundles.length} bundles`;
  return [`redocly, spectral: no finding in ${what}; every example matches its schema`];
}

/**
 * Lints what the bundles do not contain: marks of `npm run new`, files that nothing refers to, and workflows.
 * @throws {UserError} when there is a finding, with all of them at their place in `openapi/`.
 */
export async function lintSources(apis: Api[]): Promise<string[]> {
  checkFilledIn(apis);
  const reached = checkReachable(apis);
  const folders = new Set(apis.map(({ root }) => dirname(root)));
  const workflows = [...folders].flatMap((folder) => globSync(`${folder}/workflows/*.arazzo.yaml`));
  await report(await lintWithRedocly(workflows), apis);
  return [...reached, `redocly: no finding in ${workflows.length} workflows`];
}

async function report(findings: Finding[], apis: Api[]): Promise<void> {
  if (findings.length > 0) throw new UserError(`problems in the description:\n${await printFindings(findings, apis)}`);
}

/** @param withDescriptions - Whether to lint the descriptions too, which the build has done where it has just run. */
async function lint(withDescriptions: boolean): Promise<string[]> {
  const apis = readAllApis();
  const [descriptions, code] = await Promise.all([
    withDescriptions ? Promise.all([lintSources(apis), lintBundles(apis)]) : [],
    lintCode(),
  ]);
  const behavior = withDescriptions ? checkBehavior(apis) : [];
  return [...descriptions.flat(), ...behavior, code, ...checkProse()];
}

if (import.meta.main) {
  await runCommand("lint", () => lint(!process.argv.includes("--without-descriptions")));
}
