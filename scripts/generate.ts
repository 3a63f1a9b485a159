/** Everything that git keeps under generated/, in the order in which one step needs another's output. */
import { isDescribed, readAllApis } from "./lib/apis.ts";
import { bundleAll } from "./bundle.ts";
import { writeBehavior } from "./generate/behavior-module.ts";
import { writeErrors } from "./generate/error-catalogue-module.ts";
import { writeBundleIndex } from "./generate/bundle-index.ts";
import { mockExamplesOfAll } from "./generate/example-names.ts";
import { typesOfAll } from "./types.ts";

/** Generates all of it below a folder and returns the files written. */
export async function generate(output = "generated"): Promise<string[]> {
  const all = readAllApis(output);
  const apis = all.filter(isDescribed);
  return [
    ...(await bundleAll(all)),
    ...(await typesOfAll(all)),
    ...(await mockExamplesOfAll(apis)),
    ...(await writeBundleIndex(all)),
    ...(await writeErrors(apis)),
    ...(await writeBehavior(apis)),
  ];
}
