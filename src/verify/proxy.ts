/** A proxy in front of the real API that looks at what passes through it. */
import { createServer } from "node:http";
import { MockError } from "../openapi/error.ts";
import { splitTarget } from "../mock/messages.ts";
import { headersOf, listen, urlOf } from "../mock/adapters/http.ts";
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
  /** Called when the API did not answer, with the reason. */
  onFailure?: (method: string, reason: string) => void;
}

/** Headers that belong to one connection (RFC 9110, 7.6.1), and those that `fetch` sets itself or refuses. */
const HOP_BY_HOP = new Set([
  ..."connection keep-alive proxy-authenticate proxy-authorization te trailer transfer-encoding upgrade".split(" "),
  ..."host content-length expect".split(" "),
]);

/**
 * Starts the proxy.
 *
 * @throws MockError `invalid-option` or `port-in-use`
 */
export async function startProxy(verifier: Verifier, options: ProxyOptions) {
  const { upstream, port, host, onExchange, onFailure } = options;
  const base = baseOf(upstream);
  await verifier.ready();
  const server = createServer((request, response) => {
    const { method = "GET" } = request;
    forward(base, verifier, request, response)
      .then((status) => onExchange?.(method, status))
      .catch((error: unknown) => {
        badGateway(response, base, reasonOf(error));
        onFailure?.(method, reasonOf(error));
      });
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

/** What is shown of it must not tell a password. */
function baseOf(upstream: string): string {
  const { protocol, username, password, search, hash } = new URL(URL.canParse(upstream) ? upstream : "about:blank");
  if (/^https?:$/.test(protocol) && username + password + search + hash === "") return upstream.replace(/\/$/, "");
  const expected = "a URL such as https://dev.methodfi.com, without credentials and query";
  throw new MockError("invalid-option", `The upstream must be ${expected}.`);
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
  const { "content-encoding": _, "set-cookie": __, ...plain } = passedOn(answered);
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader("set-cookie", cookies);
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
function badGateway(response: ServerResponse, base: string, reason: string): void {
  if (response.headersSent) return void response.destroy();
  const text = `linkspec verify had no answer from ${base}: ${reason}\n`;
  response.writeHead(502, { "content-type": "text/plain" }).end(text);
}

/** `fetch` says only that it failed; why is in the cause. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error & { cause?: NodeJS.ErrnoException };
  return cause?.code ?? cause?.message ?? message;
}
