/** A proxy in front of the real API that looks at what passes through it. */
import { createServer } from "node:http";
import { MockError } from "../error.ts";
import { splitTarget } from "../exchange.ts";
import { headersOf, listen, urlOf } from "../http.ts";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Verifier } from "./verifier.ts";

export interface ProxyOptions {
  /** The base URL of the API, such as `https://dev.methodfi.com`. */
  upstream: string;
  /** The TCP port; 0 takes a free one. */
  port: number;
  host: string;
  /** Called after each exchange, for a log. */
  onExchange?: (method: string, status: number) => void;
}

/** Headers that belong to one connection (RFC 9110, 7.6.1), and those that `fetch` sets itself. */
const HOP_BY_HOP = new Set(
  "connection keep-alive proxy-authenticate proxy-authorization te trailer transfer-encoding upgrade host content-length".split(
    " ",
  ),
);

/**
 * Starts the proxy.
 *
 * @throws MockError `invalid-option` or `port-in-use`
 */
export async function startProxy(verifier: Verifier, { upstream, port, host, onExchange }: ProxyOptions) {
  if (!/^https?:\/\//.test(upstream) || !URL.canParse(upstream)) {
    throw new MockError("invalid-option", "The upstream must be a URL such as https://dev.methodfi.com.");
  }
  await verifier.ready();
  const base = upstream.replace(/\/$/, "");
  const server = createServer((request, response) => {
    forward(base, verifier, request, response)
      .then((status) => onExchange?.(request.method ?? "GET", status))
      .catch(() => badGateway(response));
  });
  const bound = await listen(server, port, host);
  return {
    url: urlOf(host, bound),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function forward(
  base: string,
  verifier: Verifier,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<number> {
  const sent = await bytesOf(request);
  const method = request.method ?? "GET";
  const headers = headersOf(request);
  const answer = await fetch(base + (request.url ?? "/"), {
    method,
    // What is checked must be text; and what is passed on must be what was checked.
    headers: { ...passedOn(headers), "accept-encoding": "identity" },
    ...(sent.length > 0 && { body: sent }),
    redirect: "manual",
  });
  const received = Buffer.from(await answer.arrayBuffer());
  const answered = Object.fromEntries(answer.headers);
  await verifier.check({
    request: {
      method,
      ...splitTarget(request.url ?? "/"),
      headers,
      body: sent.length > 0 ? sent.toString() : undefined,
    },
    status: answer.status,
    headers: answered,
    body: received.length > 0 ? received.toString() : undefined,
  });
  // `fetch` has undone an encoding that the API used all the same.
  const { "content-encoding": _, ...plain } = passedOn(answered);
  response.writeHead(answer.status, { ...plain, "content-length": received.length }).end(received);
  return answer.status;
}

const passedOn = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name)));

async function bytesOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The API could not be reached: no answer of its own, so nothing to check. */
function badGateway(response: ServerResponse): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(502, { "content-type": "text/plain" }).end("linkspec verify could not reach the upstream.\n");
}
