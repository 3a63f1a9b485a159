/** A `fetch` that returns the API's documented responses, without a port or a socket. */
import { limitText, readStream } from "./read-body.ts";
import { wait } from "./wait.ts";
import { controls } from "./controls.ts";
import { versionSources } from "../apis/catalog.ts";
import { serialize, splitTarget, targetBelow } from "../messages.ts";
import { Mock } from "../mock.ts";
import type { MockControls } from "./controls.ts";
import type { ApiName, DescribedOf, DescribedVersion, VersionOf } from "../apis/operation-types.ts";
import type { MockRequest } from "../messages.ts";
import type { MockSettings } from "../mock.ts";

export interface MockFetchOptions<Api extends ApiName, Version extends VersionOf<Api>> extends MockSettings {
  api: Api;
  /** One dated version or several, of which the version header selects one. Default: all. */
  version?: Version | readonly Version[];
}

/** A `fetch` with controls. It accepts every host and never uses the network. */
export type MockFetch<Described extends DescribedVersion> = typeof fetch & MockControls<Described>;

/**
 * Makes a `fetch` that returns the API's documented responses.
 *
 * @returns A function to hand to a client wherever it takes a `fetch`.
 * @throws {SetupError} `unknown-api`, `unknown-version`, `invalid-option`.
 * @example
 * const mock = createMockFetch({ api: "method", version: "2026-03-30" });
 * const method = createMethodClient({ apiKey: "sk_test", environment: "dev", fetch: mock });
 */
export function createMockFetch<Api extends ApiName, Version extends VersionOf<Api> = VersionOf<Api>>(
  options: MockFetchOptions<Api, Version>,
): MockFetch<DescribedOf<Api, Version>> {
  const { api, version, ...settings } = options;
  const mock = new Mock(versionSources(api, version), settings);
  return Object.assign(fetchFrom(mock), controls(mock));
}

/**
 * The `fetch` of a mock.
 *
 * @param base - The base URL below which the paths of the description start. Default: that of the host.
 */
export function fetchFrom(mock: Mock, base = ""): typeof fetch {
  const below = targetBelow(base);
  return async (input, init) => {
    const { signal, url, ...sent } = await readRequest(input, init, mock.bodyLimit);
    signal?.throwIfAborted();
    const mockResponse = await mock.respond({ ...sent, ...splitTarget(below(url) ?? url) });
    // An aborted request rejects with the signal's own reason.
    if (mockResponse.delay !== undefined) await wait(mockResponse.delay, signal);
    signal?.throwIfAborted();
    if (mockResponse.networkError) {
      throw new TypeError("fetch failed", { cause: new Error("The mock broke the connection.") });
    }
    const text = sent.method === "HEAD" ? undefined : serialize(mockResponse);
    const response = new Response(text ?? null, {
      status: mockResponse.status,
      headers: mockResponse.headers,
    });
    Object.defineProperty(response, "url", { value: url });
    return response;
  };
}

interface SentRequest extends Pick<MockRequest, "method" | "headers" | "body" | "oversized"> {
  url: string;
  signal: AbortSignal | undefined;
}

/** What `fetch` was called with. A `Request` is made only where it must be: it costs more than the mock's whole mockResponse. */
async function readRequest(
  input: string | URL | Request,
  init: RequestInit | undefined,
  limit: number,
): Promise<SentRequest> {
  const plain = readPlain(input, init);
  if (plain !== undefined) return { ...plain, ...limitText(plain.body, limit) };
  const request = input instanceof Request && init === undefined ? input : new Request(input, init);
  return {
    method: request.method,
    url: request.url,
    headers: Object.fromEntries(request.headers),
    signal: request.signal,
    ...(request.body === null ? { body: undefined } : await readStream(request.body, limit, request.signal)),
  };
}

const PLAIN_OPTIONS = new Set(["method", "headers", "body", "signal"]);
const PLAIN_METHODS = new Set(["GET", "POST", "PUT", "DELETE"]);

/** Reads an address with no more than a method, headers, a text and a signal, of which nothing can be wrong. */
function readPlain(input: string | URL | Request, init: RequestInit = {}): SentRequest | undefined {
  if (input instanceof Request || !Object.keys(init).every((option) => PLAIN_OPTIONS.has(option))) return undefined;
  const { method = "GET", body, signal } = init;
  const { href, username, password } = new URL(input);
  if (!PLAIN_METHODS.has(method) || username !== "" || password !== "") return undefined;
  const headers = readHeaders(init.headers);
  const sent = { method, url: href, headers, signal: signal ?? undefined };
  if (body == null) return { ...sent, body: undefined };
  if (typeof body !== "string" || method === "GET") return undefined;
  headers["content-type"] ??= "text/plain;charset=UTF-8";
  return { ...sent, body };
}

const NAME = /^[a-z0-9-]+$/;
const VALUE = /^[!-~]([ -~]*[!-~])?$/;

/** Headers by lowercase name. An object of plain texts is read without a `Headers`, which costs more than validating them. */
function readHeaders(init: RequestInit["headers"]): Record<string, string> {
  const headers: Record<string, string> = {};
  const isPlain = init === undefined || Object.getPrototypeOf(init) === Object.prototype;
  if (!isPlain) return Object.fromEntries(new Headers(init));
  for (const [given, value] of Object.entries(init ?? {}) as [string, unknown][]) {
    const name = given.toLowerCase();
    const isKnown = Object.hasOwn(headers, name);
    if (isKnown || !NAME.test(name) || typeof value !== "string" || !VALUE.test(value)) {
      return Object.fromEntries(new Headers(init));
    }
    headers[name] = value;
  }
  return headers;
}
