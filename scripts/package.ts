/** Compiles `src/` and the generated files it reads into `dist/`, as JavaScript with declarations. */
import { readFileSync } from "node:fs";
import { readApis } from "./apis.ts";
import { runStep } from "./cli.ts";
import { writeWhole } from "./files.ts";
import { runOrFail } from "./run.ts";

const OUTPUT = "dist";

export async function buildPackage(): Promise<string[]> {
  await runOrFail("tsc", ["--project", "tsconfig.build.json"]);
  // The mock reads the bundles, and callers import them as `linkspec/specs/…`.
  const bundles = readApis().map(({ generated }) => `${generated}/openapi.json`);
  for (const bundle of bundles) writeWhole(`${OUTPUT}/${bundle}`, readFileSync(bundle, "utf8"));
  return [`${OUTPUT}/src`, ...bundles.map((bundle) => `${OUTPUT}/${bundle}`)];
}

if (import.meta.main) await runStep("package", buildPackage);
