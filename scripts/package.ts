/** Compiles `src/` and the generated files it reads into `dist/`, as JavaScript with declarations. */
import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { readAllApis } from "./lib/apis.ts";
import { mockDocument } from "./lib/mock-document.ts";
import { runCommand } from "./lib/run-command.ts";
import { filesBelow, writeWhole } from "./lib/files.ts";
import { runOrFail } from "./lib/run-tool.ts";

/** What `files` of package.json publishes. */
const FOLDERS = ["dist/src", "dist/generated"];

export async function buildPackage(): Promise<string[]> {
  // What an earlier build left of a source that is gone would be published.
  for (const folder of FOLDERS) rmSync(folder, { recursive: true, force: true });
  // It writes the same as TypeScript 5.9, in a third of the time.
  await runOrFail("node_modules/typescript7/bin/tsc", ["--project", "tsconfig.build.json"]);
  for (const { generated } of readAllApis()) {
    const bundle = JSON.parse(readFileSync(`${generated}/openapi.json`, "utf8")) as object;
    // Callers import it as `linkspec/specs/…`. Without indentation it is half as long.
    writeWhole(`dist/${generated}/openapi.json`, JSON.stringify(bundle));
    writeWhole(`dist/${generated}/bundle.js`, printModule(mockDocument(bundle)));
  }
  const needed = reachedFiles(entryFiles());
  for (const file of FOLDERS.flatMap(filesBelow)) if (!needed.has(file)) rmSync(file);
  return FOLDERS.flatMap(filesBelow);
}

/** A module of data. Text is parsed faster than an object literal, ASCII most of all, and every bundler can import it. */
function printModule(data: object): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const ascii = JSON.stringify(data).replaceAll(/[^\x20-\x7e]/g, escaped);
  return `export default JSON.parse('${ascii.replaceAll(/[\\']/g, "\\$&")}');\n`;
}

type Targets = string | { [condition: string]: Targets };

/** The files that package.json names as entries and commands. */
function entryFiles(): string[] {
  const { bin, exports } = JSON.parse(readFileSync("package.json", "utf8")) as Record<"bin" | "exports", Targets>;
  const paths = (targets: Targets): string[] =>
    typeof targets === "string" ? [join(targets)] : Object.values(targets).flatMap(paths);
  return [bin, exports].flatMap(paths);
}

const IMPORT = /(?:\bfrom |\bimport |\bimport\()"(\.[^"]+)"/g;

/**
 * The entries and what they import, one from another. The compiler leaves more: modules of nothing but types as JavaScript,
 * and declarations of modules that no public type mentions.
 */
function reachedFiles(files: string[], reached = new Set<string>()): Set<string> {
  for (const file of files) {
    if (reached.has(file)) continue;
    reached.add(file);
    if (!/\.(js|d\.ts)$/.test(file)) continue;
    const imported = [...readFileSync(file, "utf8").matchAll(IMPORT)].map(([, path = ""]) => join(dirname(file), path));
    // A declaration imports "./x.ts" and means "./x.d.ts".
    reachedFiles(file.endsWith(".d.ts") ? imported.map((path) => path.replace(/\.ts$/, ".d.ts")) : imported, reached);
  }
  return reached;
}

if (import.meta.main) await runCommand("package", buildPackage);
