/** What a command undoes however it ends: temporary folders are removed and the tools that it started are stopped. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Exit codes of a process that a signal ends: 128 and the signal's number. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

const actions = new Set<() => void>();

/** Runs an action when the process exits. Returns a function that cancels it. */
export function onExit(action: () => void): () => void {
  if (actions.size === 0) listen();
  actions.add(action);
  return () => void actions.delete(action);
}

let listening = false;

function listen(): void {
  if (listening) return;
  listening = true;
  process.once("exit", () => {
    for (const action of actions) action();
  });
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      // A server that listens for the signal itself closes first and then exits.
      if (process.listenerCount(signal) === 1) process.exit(code);
    });
  }
}

/** Creates a temporary folder for the time of a call, and removes it afterwards, also when a signal ends the process. */
export async function withTemporaryFolder<T>(name: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), `linkspec-${name}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const cancel = onExit(remove);
  try {
    return await use(folder);
  } finally {
    cancel();
    remove();
  }
}
