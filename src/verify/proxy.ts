/** A proxy in front of the real API. It passes messages on as they are and checks a copy of them. */
import {
  Agent as HttpAgent,
  createServer,
  request as requestHttp,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { Agent as HttpsAgent, request as requestHttps } from "node:https";
import { pipeline } from "node:stream/promises";
import { splitTarget } from "../mock/messages.ts";
import { callSafely } from "../mock/adapters/call-safely.ts";
import { headersOf, listen, urlOf } from "../mock/adapters/http.ts";
import { BodyCapture } from "./body-capture.ts";
import { Upstream } from "./upstream.ts";
import type { Exchange } from "./recorded-exchange.ts";
import type { Verifier } from "./verifier.ts";

export interface ProxyOptions {
  /** The base URL of the API, such as `https://dev.methodfi.com`. */
  upstream: string;
  /** The TCP port; 0 picks a free one. */
  port: number;
  host: string;
  /** Called after each exchange, for a log. */
  onExchange?: (method: string, status: number) => void;
  /** Called when an exchange could not be completed or checked, with the reason. */
  onFailure?: (method: string, reason: string) => void;
}

/** Headers that belong to one connection (RFC 9110, 7.6.1). `Expect` was honored by our own server already. */
const HOP_BY_HOP = new Set([
  ..."connection keep-alive proxy-authenticate proxy-authorization proxy-connection".split(" "),
  ..."te trailer transfer-encoding upgrade host expect".split(" "),
]);

/**
 * Starts the proxy.
 *
 * @throws {SetupError} `invalid-option` for the upstream, `port-in-use`
 */
export async function startProxy(verifier: Verifier, options: ProxyOptions) {
  const { port, host, onExchange, onFailure } = options;
  const upstream = new Upstream(options.upstream);
  await verifier.ready();
  const checks = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    const { method = "GET" } = request;
    const complain = (error: unknown) => callSafely(() => onFailure?.(method, reasonOf(error)));
    const onEnd = (exchange: () => Promise<Exchange>) => {
      const check = exchange()
        .then(async (found) => void (await verifier.check(found)))
        .catch(complain)
        .finally(() => checks.delete(check));
      checks.add(check);
    };
    forward(upstream, request, response, onEnd)
      .then((status) => callSafely(() => onExchange?.(method, status)))
      .catch(complain);
  });
  const bound = await listen(server, port, host);
  /** Resolves when every response that has ended was checked. */
  const checked = async () => void (await Promise.all(checks));
  const close = async () => {
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    await checked();
  };
  return { url: urlOf(host, bound), checked, close };
}

/**
 * Passes one request and its response on, and resolves with the status when the response has ended.
 *
 * @param onEnd - Called with what to check when the last byte of the response has come.
 */
async function forward(
  upstream: Upstream,
  request: IncomingMessage,
  response: ServerResponse,
  onEnd: (exchange: () => Promise<Exchange>) => void,
): Promise<number> {
  const path = upstream.pathFor(request.url ?? "/");
  if (path === undefined) {
    const reason = "the request target leaves the path of the upstream";
    fail(response, 400, reason);
    throw new Error(reason);
  }
  const sent = new BodyCapture(request);
  let reply: IncomingMessage;
  try {
    reply = await send(upstream, path, request, response);
  } catch (error) {
    fail(response, 502, `no response from ${upstream.base}: ${reasonOf(error)}`);
    throw error;
  }
  const received = new BodyCapture(reply);
  reply.once("end", () => onEnd(() => exchangeOf(request, sent, reply, received)));
  try {
    response.writeHead(reply.statusCode!, printable(reply.statusMessage), passedOn(reply));
  } catch (error) {
    // Node reads heads that it does not write, such as one with the status 99.
    reply.destroy();
    fail(response, 502, `the head of the response cannot be passed on: ${reasonOf(error)}`);
    throw error;
  }
  await pipeline(reply, response);
  return reply.statusCode!;
}

async function exchangeOf(
  request: IncomingMessage,
  sent: BodyCapture,
  reply: IncomingMessage,
  received: BodyCapture,
): Promise<Exchange> {
  const { method = "GET", url = "/" } = request;
  const [headers, replied] = [headersOf(request), headersOf(reply)];
  const sentBody = await sent.read(headers["content-encoding"]);
  const receivedBody = await received.read(replied["content-encoding"]);
  return {
    request: { method, ...splitTarget(url), headers: decoded(headers), body: sentBody.text },
    status: reply.statusCode!,
    headers: replied,
    body: receivedBody.text,
    lost: { request: sentBody.isLost || !request.complete, response: receivedBody.isLost },
  };
}

/** The body was decoded, so the header that named its encoding no longer applies. */
const decoded = ({ "content-encoding": _, ...headers }: Record<string, string>): Record<string, string> => headers;

/** Sends the request as it came and resolves with the head of the response. It ends when the caller has gone. */
function send(
  { url }: Upstream,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<IncomingMessage> {
  const isSecure = url.protocol === "https:";
  const headers = ["Host", url.host, ...passedOn(request)];
  // Node frames the body by these headers; without them it would send none with GET, which HTTP allows (RFC 9110, 9.3.1).
  if (request.headers["transfer-encoding"] !== undefined) headers.push("Transfer-Encoding", "chunked");
  return new Promise((resolve, reject) => {
    const outgoing = (isSecure ? requestHttps : requestHttp)({
      hostname: url.hostname.replace(/^\[(.*)\]$/, "$1"),
      port: url.port || (isSecure ? 443 : 80),
      method: request.method ?? "GET",
      path,
      headers,
      // A kept connection can turn out to be closed, which would fail a request that succeeds without the proxy.
      agent: isSecure ? new HttpsAgent({ keepAlive: false }) : new HttpAgent({ keepAlive: false }),
      setHost: false,
      setDefaultHeaders: false,
    });
    outgoing.on("response", resolve).on("error", reject);
    outgoing.on("upgrade", (_, socket) => {
      socket.destroy();
      reject(new Error("it switched protocols without a request to do so"));
    });
    response.on("close", () => void outgoing.destroy());
    pipeline(request, outgoing).catch(reject);
  });
}

/** The headers as they came, by name and value in turn, without those of the connection. */
function passedOn({ rawHeaders, headers }: IncomingMessage): string[] {
  const named = (headers.connection ?? "").toLowerCase().split(",");
  const dropped = new Set([...HOP_BY_HOP, ...named.map((name) => name.trim())]);
  return rawHeaders.flatMap((name, index) =>
    index % 2 === 0 && !dropped.has(name.toLowerCase()) ? [name, rawHeaders[index + 1]!] : [],
  );
}

/** A reason phrase without the control characters that Node reads but does not write. */
const printable = (phrase = ""): string => phrase.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, "");

function fail(response: ServerResponse, status: number, reason: string): void {
  if (response.headersSent || response.destroyed) return void response.destroy();
  response.writeHead(status, { "content-type": "text/plain" }).end(`linkspec verify: ${reason}\n`);
}

const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
};
