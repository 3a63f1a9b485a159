/** A `fetch` that answers as the API would, with no port and no socket. */
import { setTimeout as wait } from "node:timers/promises";
import { controls } from "./controls.ts";
import { describedSources } from "./descriptions.ts";
import { serialize, splitTarget } from "./exchange.ts";
import { Mock } from "./mock.ts";
import type { MockControls } from "./controls.ts";
import type { ApiName, DescribedOf, DescribedVersion, VersionOf } from "./described.ts";
import type { MockSettings } from "./mock.ts";

export interface MockFetchOptions<Api extends ApiName, Version extends VersionOf<Api>> extends MockSettings {
  api: Api;
  /** One dated version or several, between which the version header chooses; all when left out. */
  version?: Version | readonly Version[];
}

/** A `fetch` with controls. It answers whatever the host, and never touches the network. */
export type MockFetch<Described extends DescribedVersion> = typeof fetch & MockControls<Described>;

/**
 * Makes a `fetch` that answers as the API would.
 *
 * @returns A function to hand to a client wherever it takes a `fetch`.
 * @throws MockError `unknown-api`, `unknown-version`, `invalid-option`; a call rejects with `missing-peer` without Prism.
 * @example
 * const mock = createMockFetch({ api: "method", version: "2026-03-30" });
 * const method = createMethodClient({ apiKey: "sk_test", environment: "dev", fetch: mock });
 */
export function createMockFetch<Api extends ApiName, Version extends VersionOf<Api> = VersionOf<Api>>(
  options: MockFetchOptions<Api, Version>,
): MockFetch<DescribedOf<Api, Version>> {
  const { api, version, ...settings } = options;
  const mock = new Mock(describedSources(api, version), settings);
  return Object.assign(fetchFrom(mock), controls(mock));
}

/** The `fetch` of a mock. */
export function fetchFrom(mock: Mock): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const body = request.body === null ? undefined : await request.text();
    const oversized = body !== undefined && Buffer.byteLength(body) > mock.bodyLimit;
    const answer = await mock.answer({
      method: request.method,
      ...splitTarget(request.url),
      headers: Object.fromEntries(request.headers),
      body: oversized ? undefined : body,
      oversized,
    });
    if (answer.delay !== undefined) await wait(answer.delay, undefined, { signal: request.signal });
    request.signal.throwIfAborted();
    if (answer.networkError) {
      throw new TypeError("fetch failed", { cause: new Error("The mock broke the connection.") });
    }
    const response = new Response(serialize(answer) ?? null, { status: answer.status, headers: answer.headers });
    Object.defineProperty(response, "url", { value: request.url });
    return response;
  };
}
