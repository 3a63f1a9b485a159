/** Watches folders and reports what has changed, one report at a time. */
import { watch } from "node:fs";
import { basename, extname, join } from "node:path";

/** An editor saves a file in several steps. */
const PAUSE = 50;

/** Calls `update` with the paths that have changed; what changes meanwhile is in the next call. */
export function watchFolders(folders: string[], update: (paths: string[]) => Promise<void>): void {
  const waiting = new Set<string>();
  let running = false;
  let soon: NodeJS.Timeout | undefined;
  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    while (waiting.size > 0) {
      const paths = [...waiting];
      waiting.clear();
      await update(paths);
    }
    running = false;
  };
  for (const folder of folders) {
    watch(folder, { recursive: true }, (_event, name) => {
      if (name === null || isTemporary(name)) return;
      waiting.add(join(folder, name));
      clearTimeout(soon);
      soon = setTimeout(() => void run(), PAUSE);
    });
  }
}

/** Whether an editor writes the file beside the one that is being saved: `4913` and `.x.swp` (Vim), `x~`, `sedAb12Cd`, `x.tmp`. */
function isTemporary(name: string): boolean {
  return basename(name).startsWith(".") || /^$|~$|\.(tmp|swp)$/.test(extname(name));
}
