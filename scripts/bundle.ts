/** Bundles every API and dated version into `generated/<api>/<version>/openapi.{json,yaml}`. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { readApis, type Api } from "./lib/apis.ts";
import { runCommand } from "./lib/run-command.ts";
import { writeWhole } from "./lib/files.ts";
import { UserError } from "./lib/user-error.ts";
import { run } from "./lib/run-tool.ts";

interface File {
  path: string;
  content: string;
}

/** Bundles one version. */
async function bundle(api: Api): Promise<File[]> {
  const folder = mkdtempSync(join(tmpdir(), "linkspec-bundle-"));
  try {
    const output = join(folder, "openapi.json");
    const strict = "--component-renaming-conflicts-severity=error";
    const { code, stderr } = await run("redocly", ["bundle", api.id, `--output=${output}`, strict]);
    if (code !== 0) throw new UserError(problems(stderr));
    const document: unknown = JSON.parse(readFileSync(output, "utf8"));
    // Quotes what a YAML 1.1 parser would read as a date, a time or a boolean.
    const options = { aliasDuplicateObjects: false, lineWidth: 120, version: "1.1" } as const;
    const yaml = stringify(document, options).replace(/^%YAML 1\.1\n---\n/, "");
    return [
      { path: `${api.generated}/openapi.json`, content: `${JSON.stringify(document, null, 2)}\n` },
      { path: `${api.generated}/openapi.yaml`, content: yaml },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One line per problem, with file and line, out of Redocly's report; all of it when it has another form. */
function problems(report: string): string {
  const found = [...report.matchAll(/^\[\d+\] (\S+:\d+:\d+).*\n\n(.+)/gm)].map(([, place, what]) => `${place} ${what}`);
  const reason = /^ {2}- (.+)$/m.exec(report)?.[1];
  return found.length > 0 ? [...new Set(found)].join("\n") : (reason ?? report.trim());
}

/** Bundles every version and returns the files written; none is while one of them fails. */
export async function bundleAll(apis: Api[] = readApis()): Promise<string[]> {
  const files = (await Promise.all(apis.map(bundle))).flat();
  for (const { path, content } of files) writeWhole(path, content);
  return files.map(({ path }) => path);
}

if (import.meta.main) await runCommand("bundle", () => bundleAll());
