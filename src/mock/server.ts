/** The mock as an HTTP server on the loopback interface. */
import { createServer } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { controls } from "./controls.ts";
import { serialize } from "./exchange.ts";
import { Mock } from "./mock.ts";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { MockControls } from "./controls.ts";
import type { MockFetchOptions } from "./fetch.ts";

export interface MockServerOptions extends MockFetchOptions {
  /** The TCP port; 0, the default, takes a free one. */
  port?: number;
}

export interface MockServer extends MockControls {
  /** Where it listens, e.g. `http://127.0.0.1:4010`. */
  url: string;
  port: number;
  /** Ends open connections and gives the port back. */
  close(): Promise<void>;
}

/**
 * Starts the mock on the loopback interface.
 *
 * @throws MockError as `createMockFetch`, and the system's error when the port is in use.
 * @example
 * const mock = await startMock({ api: "method", version: "2026-03-30" });
 * await fetch(`${mock.url}/ping`, { headers: { authorization: "Bearer sk_test" } });
 * await mock.close();
 */
export async function startMock({ port = 0, ...options }: MockServerOptions): Promise<MockServer> {
  const mock = new Mock(options);
  const server = createServer((request, response) => {
    respond(mock, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    ...controls(mock),
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(mock: Mock, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const answer = await mock.answer({
    method: request.method ?? "GET",
    target: request.url ?? "/",
    headers: request.headers as Record<string, string>,
    body: chunks.length === 0 ? undefined : Buffer.concat(chunks).toString(),
  });
  if (answer.delay) await wait(answer.delay);
  if (answer.networkError) return void response.destroy();
  response.writeHead(answer.status, answer.headers).end(serialize(answer));
}
