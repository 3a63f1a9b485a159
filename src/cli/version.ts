/** The version of this package. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Reads it from the nearest package.json: the sources and the compiled package are at different depths below it. */
export function packageVersion(folder = import.meta.dirname): string {
  const path = join(folder, "package.json");
  if (existsSync(path)) return (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("The linkspec command was moved out of its package.");
  return packageVersion(parent);
}
