/** Runs a command to its end. */
import { execFile } from "node:child_process";

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command; `npm` and Node find nothing of the npm that runs these tests in their environment. */
export function run(command: string, args: string[], cwd: string, env: Record<string, string> = {}): Promise<Ran> {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm|vitest|node_options|test$)/i.test(name));
  const options = { cwd, env: { ...Object.fromEntries(inherited), ...env, NO_COLOR: "1", SCARF_ANALYTICS: "false" } };
  return new Promise((resolve) => {
    execFile(command, args, options, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, stdout, stderr }),
    );
  });
}
