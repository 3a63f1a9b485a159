/** Generates again what depends on changed sources: the latest version first, which is what the mock and the page show. */
import { dirname } from "node:path";
import { bundleFiles } from "../bundle.ts";
import { Bundler } from "../bundle/bundler.ts";
import { writeErrors } from "../generate/error-catalogue-module.ts";
import { writeBundleIndex } from "../generate/bundle-index.ts";
import { mockExamplesOfAll } from "../generate/example-names.ts";
import { readApis, type Api } from "../lib/apis.ts";
import { writeChanged } from "../lib/files.ts";
import { writeManifest, writeTypes } from "../types.ts";
import { serveTasks } from "./worker.ts";

export interface GenerateTask {
  /** Paths of the changed sources. */
  changed: string[];
}

const bundler = new Bundler();

serveTasks<GenerateTask>(async ({ changed }, report) => {
  for (const path of changed) bundler.forget(path);
  const all = readApis();
  const affected = all.filter(({ root }) => changed.some((path) => path.startsWith(`${dirname(root)}/`)));
  for (const api of affected.toReversed()) {
    const { document } = await bundler.bundle(api);
    const { json, yaml } = bundleFiles(api, document);
    writeChanged(json.path, json.content);
    const isNewest = api === affected.at(-1);
    // The mock that starts now reads the names of examples from it.
    if (isNewest) await writeBundleIndex(all);
    if (isNewest) report("bundled");
    await writeTypes(api);
    if (isNewest) report("typed");
    const { path, content } = yaml();
    writeChanged(path, content);
  }
  await generateOthers(affected, all);
});

async function generateOthers(affected: Api[], all: Api[]): Promise<void> {
  for (const apis of Map.groupBy(affected, ({ name }) => name).values()) writeManifest(apis);
  await mockExamplesOfAll(all);
  await writeBundleIndex(all);
  await writeErrors(all);
}
