/**
 * Lints the bundles with Redocly and Spectral, the workflows with Redocly, the code with oxlint, and all prose with our own
 * rules. The sources of a description contain all versions at once, whose schemas contradict each other, so only the
 * bundles are linted. Errors that exist only in the sources are found by bundling them.
 */
import { globSync } from "node:fs";
import { dirname } from "node:path";
import { readApis, type Api } from "./lib/apis.ts";
import { runCommand } from "./lib/run-command.ts";
import { UserError } from "./lib/user-error.ts";
import { checkBehavior } from "./lint/check-behavior.ts";
import { checkExamples } from "./lint/check-examples.ts";
import { checkFilledIn } from "./lint/check-filled-in.ts";
import { checkProse } from "./lint/check-prose.ts";
import { checkReachable } from "./lint/check-reachable.ts";
import { lintCode } from "./lint/code.ts";
import { printFindings } from "./lint/findings.ts";
import { lintFiles } from "./lint/linters.ts";

/**
 * Lints descriptions.
 * @throws {UserError} when there is a finding, warnings included, with all of them at their place in `openapi/`.
 */
export async function lint(apis: Api[]): Promise<string[]> {
  checkFilledIn(apis);
  const reached = checkReachable(apis);
  const bundles = apis.map(({ generated }) => `${generated}/openapi.json`);
  const folders = new Set(apis.map(({ root }) => dirname(root)));
  const workflows = [...folders].flatMap((folder) => globSync(`${folder}/workflows/*.arazzo.yaml`));
  const findings = [...(await lintFiles(bundles, workflows)), ...apis.flatMap(checkExamples)];
  if (findings.length > 0) throw new UserError(`problems in the description:\n${await printFindings(findings, apis)}`);
  const what = bundles.length === 1 ? "1 bundle" : `${bundles.length} bundles`;
  return [`redocly, spectral: no finding in ${what}; every example matches its schema`, ...reached];
}

if (import.meta.main) {
  await runCommand("lint", async () => {
    const [descriptions, code] = await Promise.all([lint(readApis()), lintCode()]);
    return [...descriptions, ...checkBehavior(readApis()), code, ...checkProse()];
  });
}
