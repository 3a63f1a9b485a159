/** The mock behind Mock Service Worker (https://mswjs.io), for code that does not take a `fetch`. */
import { controls } from "./controls.ts";
import { versionSources } from "../apis/catalog.ts";
import { fetchFrom } from "./fetch.ts";
import { Mock } from "../mock.ts";
import type { MockControls } from "./controls.ts";
import type { ApiName, DescribedOf, VersionOf } from "../apis/operation-types.ts";
import type { MockFetchOptions } from "./fetch.ts";

/** The part of MSW's `http` that is used; it is a parameter, so that `linkspec` does not depend on MSW. */
export interface MswHttp<Handler> {
  all(path: string, resolver: (info: { request: Request }) => Promise<Response>): Handler;
}

export interface MswOptions<Api extends ApiName, Version extends VersionOf<Api>> extends MockFetchOptions<
  Api,
  Version
> {
  /** The base URLs to intercept. Default: the servers of the description. */
  baseUrls?: readonly string[];
}

/**
 * Makes MSW request handlers that return the API's documented responses.
 *
 * @param http - The `http` of your MSW, version 2 or later.
 * @returns Handlers for `setupServer`, with the same controls as `createMockFetch`.
 * @throws {SetupError} as `createMockFetch`
 * @example
 * import { http } from "msw";
 * import { setupServer } from "msw/node";
 * const mock = createMswHandlers(http, { api: "method", version: "2026-03-30" });
 * setupServer(...mock).listen();
 * mock.next("createPayment", { status: 400, example: "insufficient-funds" });
 */
export function createMswHandlers<Handler, Api extends ApiName, Version extends VersionOf<Api> = VersionOf<Api>>(
  http: MswHttp<Handler>,
  options: MswOptions<Api, Version>,
): Handler[] & MockControls<DescribedOf<Api, Version>> {
  const { api, version, baseUrls, ...settings } = options;
  const sources = versionSources(api, version);
  const mock = new Mock(sources, settings);
  const toResolver = (mockFetch: typeof fetch) => (info: { request: Request }) =>
    // MSW makes an error response of what is thrown; for a broken connection it takes `Response.error()`. It has
    // reported an aborted request already.
    mockFetch(info.request).catch((error: unknown) => {
      if (error instanceof TypeError || info.request.signal.aborted) return Response.error();
      throw error;
    });
  const servers = baseUrls ?? sources.at(-1)!.servers;
  const handlers = servers.map((url) => http.all(`${url.replace(/\/$/, "")}/*`, toResolver(fetchFrom(mock, url))));
  return Object.assign(handlers, controls<DescribedOf<Api, Version>>(mock));
}
