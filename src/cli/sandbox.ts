/** `linkspec sandbox`: the sandbox on a port, with a log. */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { describedVersions } from "../openapi/bundles.ts";
import { serve } from "../mock/adapters/server.ts";
import { sandboxControl } from "../sandbox/control.ts";
import { Sandbox } from "../sandbox/sandbox.ts";
import { logLine } from "./mock.ts";
import { reachOf } from "./reach.ts";
import { integerOption, readArguments, UsageError } from "./usage.ts";
import type { SandboxSnapshot } from "../sandbox/sandbox.ts";
import type { Terminal } from "./terminal.ts";

export const SANDBOX_HELP = `linkspec sandbox <api> [options]

Run an API's development environment on this machine: created resources exist, asynchronous work completes, simulations
act, signed webhooks are delivered. Control it from any language below /__linkspec/ (openapi/control).

  --api-version <version>   Serve only this dated version (repeatable; default: all)
  --port <port>             Port (default: 4010; 0 picks a free port)
  --host <address>          Interface (default: 127.0.0.1; 0.0.0.0 in a container)
  --clock <real|manual>     Real time, or time that only control moves (default: real)
  --async-delay <ms>        How long asynchronous work takes (default: 1000)
  --webhook-host <host>     Deliver webhooks to this public host (repeatable; default: private networks only)
  --state <file>            Load resources from this file and save them at the end
  --seed <number>           Generate the same ids in every run
  --no-cors                 Refuse pages of other origins
  --json                    Print lines of JSON
  --quiet                   Print only the address

Exit codes: 0 after SIGINT or SIGTERM, 2 for invalid options.`;

const OPTIONS = {
  "api-version": { type: "string", multiple: true },
  port: { type: "string" },
  host: { type: "string" },
  clock: { type: "string" },
  "async-delay": { type: "string" },
  "webhook-host": { type: "string", multiple: true },
  state: { type: "string" },
  seed: { type: "string" },
  "no-cors": { type: "boolean" },
  json: { type: "boolean" },
  quiet: { type: "boolean" },
} as const;

const PORT = 4010;
const DAY = 86_400_000;

/** Serves until the process is asked to end. */
export async function sandboxCommand(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [api, ...more] = positionals;
  if (api === undefined || more.length > 0)
    throw new UsageError('Name one API, for example "linkspec sandbox method".');
  const { clock = "real", state } = values;
  if (clock !== "real" && clock !== "manual") throw new UsageError(`--clock must be real or manual, not "${clock}".`);
  const asyncDelay = integerOption("async-delay", values["async-delay"], 0, DAY);
  const seed = integerOption("seed", values.seed, 0, Number.MAX_SAFE_INTEGER);
  const sandbox = new Sandbox(api, values["api-version"], {
    clock,
    webhookHosts: values["webhook-host"] ?? [],
    ...(asyncDelay !== undefined && { asyncDelay }),
    ...(seed !== undefined && { seed }),
  });
  if (state !== undefined && existsSync(state)) sandbox.restore(readState(state));
  const server = await serve(sandbox.mock, sandboxControl(sandbox), {
    port: integerOption("port", values.port, 0, 65535) ?? PORT,
    host: values.host,
    cors: values["no-cors"] !== true,
    ...(values.quiet !== true && { onResponse: (entry) => terminal.print(logLine(entry, terminal, values.json)) }),
  });
  for (const line of banner(api, server.url, values)) terminal.print(line);
  await terminal.stopped;
  sandbox.clock.stop();
  await server.close();
  if (state !== undefined) saveState(state, sandbox.snapshot());
  return 0;
}

function banner(
  api: string,
  url: string,
  { json, quiet, host }: { json?: boolean; quiet?: boolean; host?: string },
): string[] {
  if (json) return [JSON.stringify({ event: "listening", url, api })];
  if (quiet) return [url];
  return [`${api} ${describedVersions(api).join(", ")}`, `Listening on ${url}`, ...reachOf(host), ""];
}

function readState(path: string): SandboxSnapshot {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as SandboxSnapshot;
  } catch {
    throw new UsageError(`--state names ${path}, which is not a saved state. Delete it to start anew.`);
  }
}

/** Writes beside the file first, so that an interrupted run leaves the earlier state. */
function saveState(path: string, snapshot: SandboxSnapshot): void {
  writeFileSync(`${path}.tmp`, JSON.stringify(snapshot));
  renameSync(`${path}.tmp`, path);
}
