/** A copy of the repository as a clone of it is: its files and its packages, and nothing that was built. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";

const NOT_COPIED = new Set([".git", "node_modules", "dist", ".cache", "coverage"]);

/** Makes the copy, with a `node_modules` of its own, so that nothing which is cached there is shared. */
export function checkout(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "linkspec-checkout-"));
  cpSync(".", folder, { recursive: true, filter: (path) => path === "." || !NOT_COPIED.has(basename(path)) });
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  for (const name of readdirSync("node_modules")) {
    if (name === ".bin" || !name.startsWith(".")) symlinkSync(resolve("node_modules", name), join(modules, name));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
