/** `linkspec/verify`: compares real traffic with a description, through a proxy, from an archive, or in the program. */
import { checkFunction, checkNames, checkUrls } from "../openapi/check-options.ts";
import { wrapFetch } from "./fetch.ts";
import { readHar, type ReadAttachment } from "./har.ts";
import { startProxy } from "./proxy.ts";
import { Verifier } from "./verifier.ts";
import type { ApiName, VersionOf } from "../mock/apis/operation-types.ts";
import type { DriftOptions } from "./drift-reporter.ts";
import type { VerifiedFetch } from "./fetch.ts";
import type { VerifyReport } from "./report.ts";

export interface VerifyOptions<Api extends ApiName> {
  api: Api;
  /** One dated version or several, selected by the version header of each request. Default: all versions. */
  version?: VersionOf<Api> | readonly VersionOf<Api>[];
}

export interface VerifyProxyOptions<Api extends ApiName> extends VerifyOptions<Api> {
  /** The base URL of the API, such as `https://dev.methodfi.com`. */
  upstream: string;
  /** The TCP port. Default: 0, which picks a free one. */
  port?: number;
}

export interface VerifyProxy {
  /** The address to send requests to. */
  url: string;
  /** What was found so far. Resolves when every response that has ended was checked. */
  report(): Promise<VerifyReport>;
  close(): Promise<void>;
}

/**
 * Starts a proxy that forwards every request to an API as it came, and compares what passes through with the description.
 * Bodies are streamed; a body beyond 4 MiB is passed on and not checked.
 *
 * @param options - The API, its base URL and the port.
 * @returns The running proxy.
 * @throws {SetupError} `unknown-api`, `unknown-version`, `invalid-option` or `port-in-use`
 * @example
 * const proxy = await startVerifyProxy({ api: "method", upstream: "https://dev.methodfi.com" });
 * // … send requests to proxy.url …
 * const { drift, differences } = await proxy.report();
 * if (drift) console.table(differences);
 */
export async function startVerifyProxy<Api extends ApiName>(options: VerifyProxyOptions<Api>): Promise<VerifyProxy> {
  checkNames("startVerifyProxy", options, ["api", "version", "upstream", "port"]);
  const { api, version, upstream, port = 0 } = options;
  const verifier = new Verifier(api, version);
  const { url, checked, close } = await startProxy(verifier, { upstream, port, host: "127.0.0.1" });
  const report = async () => {
    await checked();
    return verifier.report();
  };
  return { url, report, close };
}

export interface VerifyHarOptions<Api extends ApiName> extends VerifyOptions<Api> {
  /** Only requests to these base URLs are checked. Default: the servers of the description. */
  baseUrls?: readonly string[];
  /** Reads a body that the recorder stored in a file beside the archive, by its name. Default: such bodies are not checked. */
  attachment?: ReadAttachment;
}

/**
 * Compares recorded traffic with the description.
 *
 * @param har - The text of an HTTP Archive (HAR).
 * @param options - The API, and which requests of the archive to check.
 * @returns The report.
 * @throws {SetupError} `unknown-api`, `unknown-version`, or `invalid-archive` with the field that cannot be read
 * @example
 * const { drift } = await verifyHar(await readFile("traffic.har", "utf8"), { api: "method" });
 */
export async function verifyHar<Api extends ApiName>(
  har: string,
  options: VerifyHarOptions<Api>,
): Promise<VerifyReport> {
  checkNames("verifyHar", options, ["api", "version", "baseUrls", "attachment"]);
  const { api, version, baseUrls, attachment } = options;
  checkUrls("baseUrls", baseUrls);
  checkFunction("attachment", attachment);
  const verifier = new Verifier(api, version);
  await verifier.ready();
  for (const exchange of readHar(har, baseUrls ?? verifier.servers, attachment)) await verifier.check(exchange);
  return verifier.report();
}

export interface VerifyFetchOptions<Api extends ApiName> extends VerifyOptions<Api>, DriftOptions {
  /** Only requests to these base URLs are checked. Default: the servers of the description. */
  baseUrls?: readonly string[];
  /** The share of exchanges to check, from 0 to 1. Default: 1. */
  sample?: number;
}

/**
 * Wraps a `fetch` so that a sample of a program's own traffic is compared with the description. Every response is passed on
 * untouched and at once; the check runs afterwards on a copy of at most 1 MiB. A difference has an operation, a place and a
 * rule, never a value.
 *
 * @param fetch - The function that sends requests, such as `globalThis.fetch`.
 * @param options - The API, the share to check, and where differences go.
 * @returns A `fetch` with `report()` and `idle()`.
 * @throws {SetupError} `unknown-api`, `unknown-version` or `invalid-option`
 * @example
 * const checked = verifyFetch(fetch, { api: "method", sample: 0.01, onDrift: (difference) => logger.warn(difference) });
 * const method = createMethodClient({ apiKey, environment: "production", fetch: checked });
 */
export const verifyFetch = <Api extends ApiName>(
  fetch: typeof globalThis.fetch,
  options: VerifyFetchOptions<Api>,
): VerifiedFetch => wrapFetch(fetch, options);

export { SetupError } from "../openapi/error.ts";
export type { ReadAttachment } from "./har.ts";
export type { VerifiedFetch } from "./fetch.ts";
export type { CountedDifference, DifferenceKind, VerifyReport } from "./report.ts";
