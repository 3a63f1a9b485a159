/** `linkspec verify`: compares the traffic of a proxy, or recorded traffic, with a description. */
import { accessSync, constants, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { readHar } from "../verify/har.ts";
import { junitReport } from "../verify/junit.ts";
import { startProxy } from "../verify/proxy.ts";
import { SetupError } from "../openapi/error.ts";
import { Verifier } from "../verify/verifier.ts";
import { paint } from "./terminal.ts";
import { integerOption, readArguments, UsageError } from "./usage.ts";
import type { VerifyReport } from "../verify/report.ts";
import type { Terminal } from "./terminal.ts";

export const VERIFY_HELP = `linkspec verify <api> --upstream <url> [options]
linkspec verify <api> --har <file> [options]

Compare real traffic with the description. Each difference has an operation, a place and a rule, never a value.

  --upstream <url>          Forward requests to this API; report on SIGINT or SIGTERM
  --har <file>              Check recorded traffic (an HTTP Archive) instead
  --base-url <url>          Only check HAR entries under this URL (repeatable; default: the description's servers)
  --api-version <version>   A dated version (repeatable; default: all versions)
  --port <port>             Port of the proxy (default: 4010; 0 picks a free port)
  --host <address>          Address of the proxy (default: 127.0.0.1)
  --report <file>           Also write the report to a file, as JSON
  --junit <file>            Also write the report to a file, as JUnit XML for CI
  --strict                  Count additions as drift
  --json                    Print JSON
  --quiet                   Print only the report

Exit codes: 0 no drift, 1 drift, 2 an invalid option or no traffic to check.`;

const OPTIONS = {
  upstream: { type: "string" },
  har: { type: "string" },
  "base-url": { type: "string", multiple: true },
  "api-version": { type: "string", multiple: true },
  port: { type: "string" },
  host: { type: "string" },
  report: { type: "string" },
  junit: { type: "string" },
  strict: { type: "boolean" },
  json: { type: "boolean" },
  quiet: { type: "boolean" },
} as const;

/** Checks traffic and returns the exit code: 1 for drift. */
export async function verifyCommand(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [api, ...others] = positionals;
  if (api === undefined || others.length > 0) throw new UsageError('Name one API, as in "linkspec verify method".');
  if ((values.upstream === undefined) === (values.har === undefined)) {
    throw new UsageError("Name either --upstream or --har.");
  }
  for (const file of [values.report, values.junit]) if (file !== undefined) checkFolder(file);
  const verifier = new Verifier(api, values["api-version"]);
  if (values.har !== undefined) {
    const baseUrls = values["base-url"] ?? verifier.servers;
    const wrong = baseUrls.find((url) => !URL.canParse(url));
    if (wrong !== undefined) throw new UsageError(`--base-url must be a URL, not "${wrong}".`);
    const attachment = attachmentsBeside(values.har);
    for (const exchange of readHar(readFile(values.har), baseUrls, attachment)) await verifier.check(exchange);
  } else {
    await watch(verifier, values.upstream!, values, terminal);
  }
  const report = verifier.report();
  const isStrict = values.strict === true;
  if (values.report !== undefined) writeWhole(values.report, `${JSON.stringify(report, null, 2)}\n`);
  if (values.junit !== undefined) writeWhole(values.junit, junitReport(report, isStrict));
  for (const line of values.json ? [JSON.stringify(report)] : reportLines(report, terminal)) terminal.print(line);
  if (Object.keys(report.checked).length === 0)
    throw new SetupError("invalid-option", nothingChecked(verifier, values));
  return report.drift || (isStrict && report.differences.length > 0) ? 1 : 0;
}

/** Traffic that went elsewhere must not pass for traffic without drift. */
function nothingChecked({ servers }: Verifier, values: { har?: string; "base-url"?: string[] }): string {
  if (values.har === undefined) return "Nothing was checked: no request got a response through the proxy.";
  const looked = (values["base-url"] ?? servers).join(", ");
  return `Nothing was checked: ${values.har} has no request with a response to ${looked}. Set --base-url to the URL of your API.`;
}

/** A file that cannot be written is an error before the traffic, not after it. */
function checkFolder(path: string): void {
  try {
    accessSync(dirname(path), constants.W_OK);
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${(error as NodeJS.ErrnoException).code}.`);
  }
}

/** Writes the whole file or nothing. */
function writeWhole(path: string, text: string): void {
  const unfinished = `${path}.${process.pid}.tmp`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
}

/** Playwright stores bodies beside the archive, under names without a folder. A name with one could point anywhere. */
function attachmentsBeside(archive: string): (name: string) => Uint8Array | undefined {
  return (name) => {
    const path = join(dirname(archive), name);
    return basename(name) === name && existsSync(path) ? readFileSync(path) : undefined;
  };
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
  const onFailure = (method: string, reason: string) => terminal.complain(`${method}: not checked: ${reason}`);
  const proxy = await startProxy(verifier, { upstream, port, host, onFailure, ...(!isSilent && { onExchange }) });
  if (json) terminal.print(JSON.stringify({ event: "listening", url: proxy.url, upstream }));
  else if (!quiet) terminal.print(`Forwarding ${proxy.url} to ${upstream}`);
  await terminal.stopped;
  await proxy.close();
}

function reportLines({ api, versions, checked, differences, omitted }: VerifyReport, terminal: Terminal): string[] {
  const total = Object.values(checked).reduce((sum, count) => sum + count, 0);
  const operations = Object.keys(checked).filter((id) => id !== "-").length;
  const head = `${api} ${versions.join(", ")}: ${total} requests to ${operations} operations`;
  if (total === 0) return [head];
  if (differences.length === 0)
    return [head, paint(terminal, "green", "No drift: the traffic matches the description.")];
  const rows = differences.map(({ kind, operation, side, place, rule, count }) => {
    const style = kind === "drift" ? "red" : "yellow";
    return `${paint(terminal, style, kind)} ${operation}, ${side}: ${place} (${rule}), ${count} times`;
  });
  return [head, ...rows, ...(omitted > 0 ? [`and ${omitted} more differences`] : [])];
}
