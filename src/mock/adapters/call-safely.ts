/** Runs a callback of the program. What it throws or rejects with is ignored; nothing waits for it. */
export function callSafely(callback: () => unknown): void {
  try {
    // A promise that rejects and that nobody holds would end the process.
    void Promise.resolve(callback()).catch(() => {});
  } catch {
    // The callback's failure changes nothing but itself.
  }
}
