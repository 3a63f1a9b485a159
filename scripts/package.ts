/** Compiles `src/` and the generated types it imports into `dist/`, as JavaScript with declarations. */
import { runStep } from "./cli.ts";
import { runOrFail } from "./run.ts";

export async function buildPackage(): Promise<string[]> {
  await runOrFail("tsc", ["--project", "tsconfig.build.json"]);
  return ["dist/src"];
}

if (import.meta.main) await runStep("package", buildPackage);
