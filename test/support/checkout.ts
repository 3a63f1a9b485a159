/** A copy of the repository as a clone of it is: its files and its packages. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";

const NOT_COPIED = [".git", "node_modules", "coverage"];
const BUILT = ["dist", ".cache"];

/**
 * Makes the copy, with its own `node_modules`, so that nothing which is cached there is shared.
 * @param options - `built`: whether to copy the results of the build too, so that only changed steps run. Default: false.
 */
export function checkout({ built = false } = {}): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "linkspec-checkout-"));
  const ignored = new Set(built ? NOT_COPIED : [...NOT_COPIED, ...BUILT]);
  cpSync(".", folder, { recursive: true, filter: (path) => path === "." || !ignored.has(basename(path)) });
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  for (const name of readdirSync("node_modules")) {
    // The cache compares the list of what is installed.
    if (name === ".bin" || name === ".package-lock.json" || !name.startsWith("."))
      symlinkSync(resolve("node_modules", name), join(modules, name));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
