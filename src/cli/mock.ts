/** `linkspec mock`: the mock on a port, with a log. */
import { versionSources } from "../mock/apis/catalog.ts";
import { SetupError } from "../openapi/error.ts";
import { suggest } from "../openapi/nearest-names.ts";
import { Mock } from "../mock/mock.ts";
import { mockControl } from "../mock/adapters/control.ts";
import { serve } from "../mock/adapters/server.ts";
import { reachOf } from "./reach.ts";
import { paint } from "./terminal.ts";
import { integerOption, numberOption, rangeOption, readArguments, UsageError } from "./usage.ts";
import type { VersionSource } from "../mock/apis/api-version.ts";
import type { LogEntry } from "../mock/adapters/log-entry.ts";
import type { Terminal } from "./terminal.ts";

export const MOCK_HELP = `linkspec mock <api>… [options]

Serves the documented responses of the APIs on this machine. A request selects any of them by name:
  curl http://127.0.0.1:4010/ping -H 'Authorization: Bearer sk_test' -H 'Prefer: code=429'

  --api-version <version>   a dated version, repeatable; default: all, and the latest for a request that selects none
  --port <port>             default: 4010; 0 for any free port
  --host <address>          default: 127.0.0.1; 0.0.0.0 in a container
  --delay <ms>              wait before each response: 100, or 50-200
  --fail-rate <share>       the share of the requests that fail, from 0 to 1
  --fail-with <status>      the status of these failures; default: 503
  --seed <number>           the same delays, failures and request IDs in every run
  --no-cors                 do not allow pages of other origins to call it
  --json                    print lines of JSON
  --quiet                   print the address only

GET /__health lists what is served; POST /__linkspec/next, /always and /reset and GET /__linkspec/requests control it.
Exit codes: 0 after SIGINT or SIGTERM, 2 for a mistake in these options.`;

const OPTIONS = {
  "api-version": { type: "string", multiple: true },
  port: { type: "string" },
  host: { type: "string" },
  delay: { type: "string" },
  "fail-rate": { type: "string" },
  "fail-with": { type: "string" },
  seed: { type: "string" },
  "no-cors": { type: "boolean" },
  json: { type: "boolean" },
  quiet: { type: "boolean" },
} as const;

const PORT = 4010;

/** Serves until the process is asked to end. */
export async function mockCommand(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals: apis } = readArguments(args, OPTIONS);
  if (apis.length === 0) throw new UsageError('Which API? For example "linkspec mock method".');
  const sources = sourcesOf([...new Set(apis)], values["api-version"]);
  const mock = new Mock(sources, {
    delay: rangeOption("delay", values.delay) ?? 0,
    failRate: numberOption("fail-rate", values["fail-rate"], 0, 1) ?? 0,
    failWith: integerOption("fail-with", values["fail-with"], 400, 599) ?? 503,
    ...seedOf(integerOption("seed", values.seed, 0, Number.MAX_SAFE_INTEGER)),
  });
  const server = await serve(mock, mockControl(mock), {
    port: integerOption("port", values.port, 0, 65535) ?? PORT,
    host: values.host,
    cors: values["no-cors"] !== true,
    ...(values.quiet !== true && { onResponse: (entry) => terminal.print(logLine(entry, terminal, values.json)) }),
  });
  for (const line of await banner(server.url, mock, values)) terminal.print(line);
  await terminal.stopped;
  await server.close();
  return 0;
}

const seedOf = (seed: number | undefined) => (seed === undefined ? {} : { seed });

/** The sources of the APIs; `--api-version` names versions of any of them, and an API of which it names none has all. */
function sourcesOf(apis: string[], wanted: string[] = []): VersionSource[] {
  const all = apis.flatMap((api) => versionSources(api));
  const unknown = wanted.find((version) => !all.some((source) => source.version === version));
  if (unknown !== undefined) {
    const known = all.map(({ version }) => version);
    throw new SetupError("unknown-version", `Unknown version "${unknown}". ${suggest(unknown, known)}`);
  }
  return apis.flatMap((api) => {
    const own = all.filter((source) => source.api === api);
    const named = own.filter(({ version }) => wanted.includes(version));
    return named.length > 0 ? named : own;
  });
}

async function banner(
  url: string,
  { catalog }: Mock,
  { json, quiet, host }: { json?: boolean; quiet?: boolean; host?: string },
): Promise<string[]> {
  const apis = catalog.latest.map((latest) => {
    const versions = catalog.sources.filter(({ api }) => api === latest.api).map(({ version }) => version);
    return { api: latest.api, versions, operations: latest.operations().length, latest };
  });
  if (json) {
    const served = apis.map(({ api, versions, operations }) => ({ api, versions, operations }));
    return [JSON.stringify({ event: "listening", url, apis: served })];
  }
  if (quiet) return [url];
  const lines = apis.map(({ api, versions, operations }) => `${api} ${versions.join(", ")}: ${operations} operations`);
  const examples = await Promise.all(apis.map(({ latest }) => tryOut(url, latest)));
  return [...lines, `Listening on ${url}`, ...reachOf(host), ...examples.flat(), ""];
}

/** A curl of an operation that needs nothing but a key. */
async function tryOut(url: string, { profile, load }: VersionSource): Promise<string[]> {
  const description = await load();
  const simple = description.operationIds
    .map((id) => description.operation(id)!)
    .find(({ method, parameters }) => method === "GET" && parameters.every(({ required }) => !required));
  return simple ? [`Try: curl ${url}${simple.path} -H 'Authorization: Bearer ${profile.exampleKey}'`] : [];
}

export function logLine(entry: LogEntry, terminal: Terminal, json: boolean | undefined): string {
  if (json) return JSON.stringify({ event: "response", time: new Date().toISOString(), ...entry });
  const { method, path, status, operationId = "-", example = "-", milliseconds, violations } = entry;
  const style = status < 400 ? "green" : status < 500 ? "yellow" : "red";
  const reasons = violations.map(({ location, code }) => `${location.slice(1).join(".")}: ${code}`).join(", ");
  const head = `${method} ${path} ${paint(terminal, style, String(status))} ${operationId} ${example}`;
  return `${head} ${paint(terminal, "dim", `${milliseconds.toFixed(1)} ms`)}${reasons && ` (${reasons})`}`;
}
