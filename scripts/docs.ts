/**
 * `npm run docs`: builds the reference site into `dist/docs`. With `--serve` it shows the site, and again after every
 * change of what it is made from. `DOCS_URL` says where it will be published, for the sitemap and for link previews.
 */
import { runCommand } from "./lib/run-command.ts";
import { readPort } from "./dev/ports.ts";
import { watchFolders } from "./dev/watch.ts";
import { Worker } from "./dev/worker.ts";
import { serveSite } from "./docs/serve.ts";
import { buildSite } from "./docs/site.ts";

const FOLDER = "dist/docs";

/** Builds every page and returns the files written. */
export const buildDocs = (): Promise<string[]> => buildSite(FOLDER, process.env.DOCS_URL?.replace(/\/+$/, ""));

/** Serves the site, and builds it again after every change of what it is made from. */
async function showDocs(): Promise<string[]> {
  const files = await buildDocs();
  const site = await serveSite(FOLDER, await readPort("DOCS_PORT", 4000));
  const builder = new Worker("scripts/dev/site-worker.ts");
  watchFolders(["generated", "docs", "scripts"], async (paths) => {
    if (paths.some((path) => path.startsWith("scripts/"))) builder.restart();
    await builder.run({}).then(site.reload, (error: Error) => console.error(error.message));
  });
  return [`${files.length} files`, `Docs: ${site.url} (Ctrl+C stops)`];
}

if (import.meta.main) await runCommand("docs", process.argv.includes("--serve") ? showDocs : buildDocs);
