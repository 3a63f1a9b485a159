/** `npm run docs`: builds the reference site into `dist/docs`; with `--serve` it shows it and rebuilds on change. */
import { runStep } from "./cli.ts";
import { buildSite } from "./docs/site.ts";

const FOLDER = "dist/docs";

/** Builds every page and returns the files written. */
export const buildDocs = (): Promise<string[]> => buildSite(FOLDER);

if (import.meta.main) await runStep("docs", buildDocs);
