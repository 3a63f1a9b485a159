/**
 * `npm run docs`: builds the reference site into `dist/docs`. With `--serve` it shows the site, and again after every
 * change of what it is made from. `DOCS_URL` says where it will be published, for the sitemap and for link previews.
 */
import { runCommand } from "./lib/run-command.ts";
import { serve } from "./docs/serve.ts";
import { buildSite } from "./docs/site.ts";

const FOLDER = "dist/docs";

/** Builds every page and returns the files written. */
export const buildDocs = (): Promise<string[]> => buildSite(FOLDER, process.env.DOCS_URL?.replace(/\/+$/, ""));

async function showDocs(): Promise<string[]> {
  const files = await buildDocs();
  const url = await serve(FOLDER, Number(process.env.DOCS_PORT ?? 4000));
  return [`${files.length} files`, `Docs: ${url} (Ctrl+C stops)`];
}

if (import.meta.main) await runCommand("docs", process.argv.includes("--serve") ? showDocs : buildDocs);
