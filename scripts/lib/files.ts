/** Reads text strictly, and writes files so that nobody ever sees half of one. */
import { isUtf8 } from "node:buffer";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The text of a file.
 * @throws {Error} when the file is not UTF-8, with the line: such bytes would otherwise be replaced in silence.
 */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  if (isUtf8(bytes)) return bytes.toString("utf8");
  const lines = bytes.toString("utf8").split("\n");
  const line = 1 + lines.findIndex((text) => text.includes("\uFFFD"));
  throw new Error(`${path}:${line} is not UTF-8. Save the file in that encoding.`);
}

/** Writes a file unless it has this content already, so that a watcher sees real changes only. */
export function writeChanged(path: string, content: string): void {
  if (!existsSync(path) || readFileSync(path, "utf8") !== content) writeWhole(path, content);
}

/** Writes to a file beside the target, then renames it into place. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, content);
  renameSync(temporary, path);
}

/** Every file below a folder, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
