/** Writes a folder so that afterwards it holds exactly these files. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { filesBelow, writeWhole } from "../lib/files.ts";

export interface OutputFile {
  /** From the folder. */
  path: string;
  content: string | Uint8Array;
}

/** Writes what is new or has changed, removes what is no longer made, and returns every file's path. */
export function writeTree(folder: string, files: OutputFile[]): string[] {
  const wanted = new Map(files.map(({ path, content }) => [path, content]));
  for (const [path, content] of wanted) {
    const file = join(folder, path);
    if (!existsSync(file) || !readFileSync(file).equals(Buffer.from(content))) writeWhole(file, content);
  }
  for (const file of existsSync(folder) ? filesBelow(folder) : []) {
    if (!wanted.has(relative(folder, file))) rmSync(file);
  }
  return [...wanted.keys()].map((path) => join(folder, path));
}
