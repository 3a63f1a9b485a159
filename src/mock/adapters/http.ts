/** Carries requests and responses over HTTP. */
import { checkInteger } from "../../openapi/check-options.ts";
import { SetupError } from "../../openapi/error.ts";
import { isLoopbackHost } from "../../control/reject-foreign.ts";
import { CONTROL, type ControlResponse, type ControlServer } from "../../control/server.ts";
import { callSafely } from "./call-safely.ts";
import { serialize, splitTarget } from "../messages.ts";
import { logEntry, type LogEntry } from "./log-entry.ts";
import { wait } from "./wait.ts";
import type { ReadBody } from "./read-body.ts";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import type { MockResponse, MockRequest } from "../messages.ts";
import type { Mock } from "../mock.ts";

export interface Adapter {
  mock: Mock;
  control: ControlServer;
  cors: boolean;
  onResponse: ((entry: LogEntry) => void) | undefined;
  closing: AbortSignal;
  /** Whether it listens on the loopback interface alone. */
  isLocal: boolean;
}

/** Responds to one HTTP request. */
export async function respond(adapter: Adapter, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const started = performance.now();
  const { mock, onResponse, closing } = adapter;
  if (adapter.cors) allowOrigin(request, response);
  // A page whose own name resolves to 127.0.0.1 reads responses without CORS ("DNS rebinding").
  else if (adapter.isLocal && !isLoopbackHost(request.headers.host)) return void response.writeHead(421).end();
  if (isPreflight(request)) return void response.writeHead(204).end();
  const { path, query } = splitTarget(request.url ?? "/");
  if (path === HEALTH) return sendHealth(mock, response);
  const method = request.method ?? "GET";
  const body = hasBody(request) ? await readBody(request, mock.bodyLimit) : { body: undefined };
  const received: MockRequest = { method, path, query, headers: headersOf(request), ...body };
  if (path.startsWith(CONTROL)) return sendControl(await adapter.control.respond(received, adapter.isLocal), response);
  const mockResponse = await mock.respond(received);
  if (mockResponse.delay !== undefined) await wait(mockResponse.delay, closing);
  if (mockResponse.networkError || closing.aborted) response.destroy();
  else send(response, mockResponse, received.oversized === true);
  callSafely(() => onResponse?.(logEntry(received, mockResponse, performance.now() - started)));
}

const sendControl = ({ status, body }: ControlResponse, response: ServerResponse): void =>
  void response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));

function send(response: ServerResponse, mockResponse: MockResponse, isLast: boolean): void {
  const text = serialize(mockResponse);
  // With credentials, `*` does not stand for all names.
  response.setHeader("access-control-expose-headers", Object.keys(mockResponse.headers).join(", "));
  const length = { "content-length": text === undefined ? 0 : Buffer.byteLength(text) };
  response
    .writeHead(mockResponse.status, { ...mockResponse.headers, ...length, ...(isLast && { connection: "close" }) })
    .end(text);
}

/** Reads a body up to a limit; what comes after it is thrown away. Events are much faster here than `for await`. */
function readBody(request: IncomingMessage, limit: number): Promise<ReadBody> {
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
    });
    request.on("error", reject).on("end", () => {
      if (length > limit) resolve({ body: undefined, oversized: true });
      else resolve({ body: length === 0 ? undefined : Buffer.concat(chunks).toString() });
    });
  });
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers["transfer-encoding"] !== undefined || (headers["content-length"] ?? "0") !== "0";

/** The headers of a request by lowercase name; those that were repeated are joined. */
export function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    joined[name] = Array.isArray(value) ? value.join(", ") : (value ?? "");
  }
  return joined;
}

const isPreflight = ({ method, headers }: IncomingMessage): boolean =>
  method === "OPTIONS" && headers.origin !== undefined && headers["access-control-request-method"] !== undefined;

function allowOrigin({ headers }: IncomingMessage, response: ServerResponse): void {
  if (headers.origin === undefined) return;
  response.setHeader("access-control-allow-origin", headers.origin);
  // With credentials, `*` stands for nothing, so a preflight gets what it names.
  const { "access-control-request-method": method, "access-control-request-headers": names } = headers;
  if (method !== undefined) response.setHeader("access-control-allow-methods", method);
  if (names !== undefined) response.setHeader("access-control-allow-headers", names);
  response.setHeader("access-control-allow-credentials", "true");
  response.setHeader("vary", "origin");
}

const HEALTH = "/__health";

/** Reports to a script that waits for the mock what it serves. */
function sendHealth({ catalog }: Mock, response: ServerResponse): void {
  const versions = catalog.sources.map(({ api, version }) => ({ api, version }));
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ status: "ok", versions }));
}

/**
 * Starts to listen, and resolves with the port that was taken.
 *
 * @throws {SetupError} `port-in-use`, or `invalid-option` for an address that is not this machine's or not allowed
 */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    checkInteger("port", port, 0, 65_535);
    rejectTunnels(server);
    server.once("error", ({ code, syscall }: NodeJS.ErrnoException) => {
      if (code === "EADDRINUSE") {
        return reject(new SetupError("port-in-use", `Port ${port} is in use. Choose another, or 0 for any.`));
      }
      const where = `Port ${port} of ${host}`;
      reject(new SetupError("invalid-option", `${where} cannot be listened on (${syscall} ${code}). Choose another.`));
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Responds to CONNECT, which Node otherwise ends without a response. */
function rejectTunnels(server: Server): void {
  server.on("connect", (_, socket: Duplex) => {
    // Without a listener, a client that resets the connection ends the process.
    socket.on("error", () => {});
    socket.end("HTTP/1.1 501 Not Implemented\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
  });
}

export const urlOf = (host: string, port: number): string =>
  `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
