/** Builds the reference pages: one self-contained page per API and dated version, and a start page. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readApis, type Api } from "./apis.ts";
import { runStep } from "./cli.ts";
import { writeWhole } from "./files.ts";
import { runOrFail } from "./run.ts";

const FOLDER = "dist/docs";

async function buildPage(api: Api): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "linkspec-docs-"));
  try {
    const page = join(folder, "index.html");
    const bundle = `${api.generated}/openapi.json`;
    await runOrFail("redocly", ["build-docs", bundle, `--output=${page}`, "--inlineBundle", `--title=${title(api)}`]);
    const path = `${FOLDER}/${api.name}/${api.version}/index.html`;
    writeWhole(path, readFileSync(page, "utf8"));
    return path;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function title({ generated, version }: Api): string {
  const { info } = JSON.parse(readFileSync(`${generated}/openapi.json`, "utf8")) as { info: { title: string } };
  return `${info.title} ${version}`;
}

const startPage = (apis: Api[]): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>linkspec reference</title>
  </head>
  <body>
    <h1>linkspec reference</h1>
    <ul>
${apis.map((api) => `      <li><a href="${api.name}/${api.version}/index.html">${title(api)}</a></li>`).join("\n")}
    </ul>
  </body>
</html>
`;

/** Builds every page and returns the files written. */
export async function buildDocs(): Promise<string[]> {
  const apis = readApis();
  const pages = await Promise.all(apis.map(buildPage));
  const start = `${FOLDER}/index.html`;
  writeWhole(start, startPage(apis.toReversed()));
  return [start, ...pages];
}

if (import.meta.main) await runStep("docs", buildDocs);
