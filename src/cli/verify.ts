import type { Terminal } from "./terminal.ts";
export const VERIFY_HELP = "";
export async function verifyCommand(args: string[], terminal: Terminal): Promise<number> {
  return 0;
}
