/** Everything that git keeps under generated/, in the order in which one step needs another's output. */
import { readApis } from "./lib/apis.ts";
import { bundleAll } from "./bundle.ts";
import { writeBehavior } from "./generate/behavior-module.ts";
import { writeErrors } from "./generate/error-catalogue-module.ts";
import { writeBundleIndex } from "./generate/bundle-index.ts";
import { mockExamplesOfAll } from "./generate/example-names.ts";
import { typesOfAll } from "./types.ts";

/** Generates all of it below a folder and returns the files written. */
export async function generate(output = "generated"): Promise<string[]> {
  const apis = readApis(output);
  return [
    ...(await bundleAll(apis)),
    ...(await typesOfAll(apis)),
    ...(await mockExamplesOfAll(apis)),
    ...(await writeBundleIndex(apis)),
    ...(await writeErrors(apis)),
    ...(await writeBehavior(apis)),
  ];
}
