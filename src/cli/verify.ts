/** `linkspec verify`: a proxy in front of the real API, or recorded traffic, held against a description. */
import { accessSync, constants, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { readHar } from "../verify/har.ts";
import { startProxy } from "../verify/proxy.ts";
import { Verifier } from "../verify/verifier.ts";
import { paint } from "./terminal.ts";
import { integerOption, readArguments, UsageError } from "./usage.ts";
import type { VerifyReport } from "../verify/report.ts";
import type { Terminal } from "./terminal.ts";

export const VERIFY_HELP = `linkspec verify <api> --upstream <url> [options]
linkspec verify <api> --har <file> [options]

Holds real traffic against a description, and reports where they differ: operation, place and rule, never a value.

  --upstream <url>          forward to this API, report after SIGINT or SIGTERM
  --har <file>              look at recorded traffic instead
  --base-url <url>          of an archive, look at requests to this URL, several times for several;
                            the servers of the description when left out
  --api-version <version>   a dated version, several times for several; all when left out
  --port <port>             4010 when left out, 0 for any that is free
  --host <address>          127.0.0.1 when left out
  --report <file>           write the report there too, as JSON
  --strict                  count additions as drift
  --json                    print JSON
  --quiet                   print the report only

Exit codes: 0 when the traffic agrees, 1 when it drifts, 2 for a mistake in these options or when there was no traffic.`;

const OPTIONS = {
  upstream: { type: "string" },
  har: { type: "string" },
  "base-url": { type: "string", multiple: true },
  "api-version": { type: "string", multiple: true },
  port: { type: "string" },
  host: { type: "string" },
  report: { type: "string" },
  strict: { type: "boolean" },
  json: { type: "boolean" },
  quiet: { type: "boolean" },
} as const;

/** Looks at traffic, and returns 1 when it drifts. */
export async function verifyCommand(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [api, ...others] = positionals;
  if (api === undefined || others.length > 0) throw new UsageError('Name one API, as in "linkspec verify method".');
  if ((values.upstream === undefined) === (values.har === undefined)) {
    throw new UsageError("Name either --upstream or --har.");
  }
  if (values.report !== undefined) checkFolder(values.report);
  const verifier = new Verifier(api, values["api-version"]);
  if (values.har !== undefined) {
    const baseUrls = values["base-url"] ?? verifier.servers;
    const wrong = baseUrls.find((url) => !URL.canParse(url));
    if (wrong !== undefined) throw new UsageError(`--base-url must be a URL, not "${wrong}".`);
    for (const exchange of readHar(readFile(values.har), baseUrls)) await verifier.check(exchange);
  } else {
    await watch(verifier, values.upstream!, values, terminal);
  }
  const report = verifier.report();
  if (values.report !== undefined) writeReport(values.report, report);
  for (const line of values.json ? [JSON.stringify(report)] : reportLines(report, terminal)) terminal.print(line);
  if (Object.keys(report.checked).length === 0) throw new UsageError(nothingChecked(verifier, values));
  return report.drift || (values.strict === true && report.differences.length > 0) ? 1 : 0;
}

/** Traffic that went elsewhere, or nowhere, must not pass for traffic that agrees. */
function nothingChecked({ servers }: Verifier, values: { har?: string; "base-url"?: string[] }): string {
  if (values.har === undefined) return "Nothing was checked: no request was answered through the proxy.";
  const looked = (values["base-url"] ?? servers).join(", ");
  return `Nothing was checked: ${values.har} has no answered request to ${looked}. Name another with --base-url.`;
}

/** A report that could not be written would be missed after the traffic, not before it. */
function checkFolder(path: string): void {
  try {
    accessSync(dirname(path), constants.W_OK);
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${(error as NodeJS.ErrnoException).code}.`);
  }
}

/** Whole or not at all. */
function writeReport(path: string, report: VerifyReport): void {
  const unfinished = `${path}.${process.pid}.tmp`;
  writeFileSync(unfinished, `${JSON.stringify(report, null, 2)}\n`);
  renameSync(unfinished, path);
}

function readFile(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${(error as NodeJS.ErrnoException).code}.`);
  }
}

interface WatchValues {
  port?: string;
  host?: string;
  json?: boolean;
  quiet?: boolean;
}

/** Forwards until the process is asked to end. */
async function watch(verifier: Verifier, upstream: string, values: WatchValues, terminal: Terminal): Promise<void> {
  const { json, quiet, host = "127.0.0.1" } = values;
  const port = integerOption("port", values.port, 0, 65535) ?? 4010;
  const isSilent = json === true || quiet === true;
  const onExchange = (method: string, status: number) => terminal.print(`${method} ${status}`);
  const onFailure = (method: string, reason: string) =>
    terminal.complain(`${method}: no answer from upstream: ${reason}`);
  const proxy = await startProxy(verifier, { upstream, port, host, onFailure, ...(!isSilent && { onExchange }) });
  if (json) terminal.print(JSON.stringify({ event: "listening", url: proxy.url, upstream }));
  else if (!quiet) terminal.print(`Forwarding ${proxy.url} to ${upstream}`);
  await terminal.stopped;
  await proxy.close();
}

function reportLines({ api, versions, checked, differences }: VerifyReport, terminal: Terminal): string[] {
  const total = Object.values(checked).reduce((sum, count) => sum + count, 0);
  const operations = Object.keys(checked).filter((id) => id !== "-").length;
  const head = `${api} ${versions.join(", ")}: ${total} requests to ${operations} operations`;
  if (total === 0) return [head];
  if (differences.length === 0) return [head, paint(terminal, "green", "The traffic agrees with the description.")];
  const rows = differences.map(({ kind, operation, side, place, rule, count }) => {
    const style = kind === "drift" ? "red" : "yellow";
    return `${paint(terminal, style, kind)} ${operation}, ${side}: ${place} (${rule}), ${count} times`;
  });
  return [head, ...rows];
}
