/** A `fetch` that answers as the API would, with no port and no socket. */
import { setTimeout as wait } from "node:timers/promises";
import { controls } from "./controls.ts";
import { serialize } from "./exchange.ts";
import { Mock } from "./mock.ts";
import type { ApiName } from "./apis/index.ts";
import type { MockControls } from "./controls.ts";

export interface MockFetchOptions {
  api: ApiName;
  /** One dated version or several, between which the version header chooses; the newest when left out. */
  version?: string | readonly string[];
}

/** A `fetch` with controls. It answers whatever the host, and never touches the network. */
export type MockFetch = typeof fetch & MockControls;

/**
 * Makes a `fetch` that answers as the API would.
 *
 * @returns A function to hand to a client wherever it takes a `fetch`.
 * @throws MockError `unknown-api`, `unknown-version`; the first call rejects with `missing-peer` without Prism.
 * @example
 * const mock = createMockFetch({ api: "method", version: "2026-03-30" });
 * const method = createMethodClient({ apiKey: "sk_test", environment: "dev", fetch: mock });
 */
export function createMockFetch(options: MockFetchOptions): MockFetch {
  const mock = new Mock(options);
  const mockFetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const { pathname, search } = new URL(request.url);
    const answer = await mock.answer({
      method: request.method,
      target: pathname + search,
      headers: Object.fromEntries(request.headers),
      body: request.body === null ? undefined : await request.text(),
    });
    if (answer.delay) await wait(answer.delay, undefined, { signal: request.signal });
    request.signal.throwIfAborted();
    if (answer.networkError)
      throw new TypeError("fetch failed", { cause: new Error("The mock broke the connection.") });
    const response = new Response(serialize(answer) ?? null, { status: answer.status, headers: answer.headers });
    Object.defineProperty(response, "url", { value: request.url });
    return response;
  };
  return Object.assign(mockFetch, controls(mock));
}
