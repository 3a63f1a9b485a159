/** The mock as an HTTP server on the loopback interface. */
import { ControlServer } from "../../control/server.ts";
import { checkFunction } from "../../openapi/check-options.ts";
import { SetupError } from "../../openapi/error.ts";
import { mockControl } from "./control.ts";
import { controls } from "./controls.ts";
import { versionSources } from "../apis/catalog.ts";
import { Mock } from "../mock.ts";
import { nodeHttp } from "./node-http.ts";
import type { ControlHandlers } from "../../control/operations.ts";
import type { MockControls } from "./controls.ts";
import type { ApiName, DescribedOf, DescribedVersion, VersionOf } from "../apis/operation-types.ts";
import type { MockFetchOptions } from "./fetch.ts";
import type { LogEntry } from "./log-entry.ts";

export interface ListenOptions {
  /** The TCP port; 0, the default, takes a free one. */
  port?: number | undefined;
  /** The interface to listen on. Default: the loopback interface. */
  host?: string | undefined;
  /**
   * Whether pages of any origin may call it. Default: true, since no response is secret. With `false`, a server on the
   * loopback interface also rejects requests whose `Host` header does not name this machine, with the status 421.
   */
  cors?: boolean | undefined;
  /** Called after each response, for a log. Neither bodies nor credentials are in what it gets. */
  onResponse?: ((entry: LogEntry) => void) | undefined;
}

export interface MockServerOptions<Api extends ApiName, Version extends VersionOf<Api>>
  extends MockFetchOptions<Api, Version>, ListenOptions {}

export interface Listening {
  /** Where it listens, e.g. `http://127.0.0.1:4010`. */
  url: string;
  port: number;
  /** Ends open connections and gives the port back. */
  close(): Promise<void>;
}

export type MockServer<Described extends DescribedVersion> = Listening & MockControls<Described>;

/**
 * Starts the mock on the loopback interface.
 *
 * @throws {SetupError} as `createMockFetch`, and `port-in-use`.
 * @example
 * const mock = await startMock({ api: "method", version: "2026-03-30" });
 * await fetch(`${mock.url}/ping`, { headers: { authorization: "Bearer sk_test" } });
 * await mock.close();
 */
export async function startMock<Api extends ApiName, Version extends VersionOf<Api> = VersionOf<Api>>(
  options: MockServerOptions<Api, Version>,
): Promise<MockServer<DescribedOf<Api, Version>>> {
  const { api, version, port, host, cors, onResponse, ...settings } = options;
  const mock = new Mock(versionSources(api, version), settings);
  return { ...controls(mock), ...(await serve(mock, mockControl(mock), { port, host, cors, onResponse })) };
}

/** Node listens on every interface if the host is empty. */
function checkHost(host: unknown): void {
  if (typeof host === "string" && host.trim() !== "") return;
  throw new SetupError("invalid-option", "host must be an address such as 127.0.0.1 or 0.0.0.0.");
}

const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);

/**
 * Listens with a mock that is there already.
 *
 * @param handlers - What control over HTTP does.
 */
export async function serve(
  mock: Mock,
  handlers: ControlHandlers,
  { port = 0, host = "127.0.0.1", cors = true, onResponse }: ListenOptions,
): Promise<Listening> {
  checkFunction("onResponse", onResponse);
  checkHost(host);
  // A test in process needs none of this.
  const [{ listen, respond, urlOf }] = await Promise.all([import("./http.ts"), mock.ready()]);
  const closing = new AbortController();
  const control = new ControlServer(handlers);
  const server = nodeHttp().createServer((request, response) => {
    const adapter = { mock, control, cors, onResponse, closing: closing.signal, isLocal: LOOPBACK.has(host) };
    respond(adapter, request, response).catch(() => response.destroy());
  });
  // With Node's 5 seconds, a busy client would send a request into the connection that is being closed.
  server.keepAliveTimeout = 60_000;
  const bound = await listen(server, port, host);
  return {
    url: urlOf(host, bound),
    port: bound,
    close: () =>
      new Promise((resolve) => {
        closing.abort();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
