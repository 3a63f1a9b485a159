/** Holding real traffic against a description. */
import { readHar } from "./har.ts";
import { startProxy } from "./proxy.ts";
import { Verifier } from "./verifier.ts";
import type { ApiName, VersionOf } from "../mock/apis/operation-types.ts";
import type { VerifyReport } from "./report.ts";

export interface VerifyOptions<Api extends ApiName> {
  api: Api;
  /** One dated version or several, between which the version header chooses; all when left out. */
  version?: VersionOf<Api> | readonly VersionOf<Api>[];
}

export interface VerifyProxyOptions<Api extends ApiName> extends VerifyOptions<Api> {
  /** The base URL of the API, such as `https://dev.methodfi.com`. */
  upstream: string;
  /** The TCP port; 0, the default, takes a free one. */
  port?: number;
}

export interface VerifyProxy {
  /** Where to send the requests. */
  url: string;
  /** What was found so far. */
  report(): VerifyReport;
  close(): Promise<void>;
}

/**
 * Starts a proxy that forwards to an API and holds what passes through it against the description.
 *
 * @throws MockError `unknown-api`, `unknown-version`, `invalid-option`, `port-in-use`, `missing-peer`
 * @example
 * const proxy = await startVerifyProxy({ api: "method", upstream: "https://dev.methodfi.com" });
 * // … send requests to proxy.url …
 * if (proxy.report().drift) console.table(proxy.report().differences);
 */
export async function startVerifyProxy<Api extends ApiName>(options: VerifyProxyOptions<Api>): Promise<VerifyProxy> {
  const { api, version, upstream, port = 0 } = options;
  const verifier = new Verifier(api, version);
  const proxy = await startProxy(verifier, { upstream, port, host: "127.0.0.1" });
  return { ...proxy, report: () => verifier.report() };
}

export interface VerifyHarOptions<Api extends ApiName> extends VerifyOptions<Api> {
  /** Only requests to these base URLs are looked at; the servers of the description when left out. */
  baseUrls?: readonly string[];
}

/**
 * Holds recorded traffic against the description.
 *
 * @param har The text of an HTTP Archive.
 * @throws MockError as `startVerifyProxy`
 */
export async function verifyHar<Api extends ApiName>(
  har: string,
  options: VerifyHarOptions<Api>,
): Promise<VerifyReport> {
  const { api, version, baseUrls } = options;
  const verifier = new Verifier(api, version);
  await verifier.ready();
  for (const exchange of readHar(har, baseUrls ?? verifier.servers)) await verifier.check(exchange);
  return verifier.report();
}

export type { CountedDifference, DifferenceKind, VerifyReport } from "./report.ts";
