/** A server that goes wrong as it is told, on a real socket. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { errorBody } from "../api.ts";

export type Fault = (response: ServerResponse, server: FaultServer) => void;

/** Answers each request with the next fault of a list, and with the last one from then on. */
export class FaultServer {
  /** The idempotency key of every request; null where there was none. */
  readonly keys: (string | null)[] = [];
  /** Whether a connection may be used again. */
  keepsAlive = true;
  /** Called when a fault has done all that it will do and only silence follows. */
  onStuck = (): void => {};
  #faults: readonly Fault[] = [];
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  async start(): Promise<string> {
    await once(this.#server.listen(0, "127.0.0.1"), "listening");
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  play(faults: readonly Fault[]): void {
    this.#faults = faults;
    this.keys.length = 0;
  }

  async stop(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, "close");
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = this.#faults[Math.min(this.keys.length, this.#faults.length - 1)];
    this.keys.push((request.headers["idempotency-key"] as string | undefined) ?? null);
    response.shouldKeepAlive = this.keepsAlive;
    for await (const _ of request);
    fault?.(response, this);
  }
}

const BODY = JSON.stringify({ success: true, data: { id: "acc_1" }, message: null });
const JSON_HEADERS = { "content-type": "application/json" };

export const fine: Fault = (response) => response.writeHead(200, JSON_HEADERS).end(BODY);

export const reset: Fault = (response) => response.socket?.resetAndDestroy();

export const silence: Fault = (response, server) => {
  response.writeHead(200, { ...JSON_HEADERS, "content-length": BODY.length }).flushHeaders();
  server.onStuck();
};

export const halfBody: Fault = (response) => {
  response.writeHead(200, { ...JSON_HEADERS, "content-length": BODY.length });
  response.write(BODY.slice(0, 20), () => response.socket?.destroy());
};

/** Never ends: a blank at a time, so that only a limit on the whole body helps. */
export const drip: Fault = (response, server) => {
  response.writeHead(200, JSON_HEADERS);
  let drops = 0;
  const drop = () => {
    if (response.destroyed) return;
    response.write(" ", () => setImmediate(drop));
    if (++drops === 5) server.onStuck();
  };
  drop();
};

export const text =
  (status: number, body: string, headers: Record<string, string> = {}): Fault =>
  (response) =>
    response.writeHead(status, { ...JSON_HEADERS, "content-length": Buffer.byteLength(body), ...headers }).end(body);

export const error = (status: number, headers: Record<string, string> = {}): Fault =>
  text(status, JSON.stringify(errorBody(status)), headers);

export const html = (status: number): Fault =>
  text(status, "<html><h1>Bad gateway</h1></html>", { "content-type": "text/html" });

export const gzip: Fault = (response) =>
  response.writeHead(200, { ...JSON_HEADERS, "content-encoding": "gzip" }).end(gzipSync(BODY));

/** Ten megabytes of a body that would be fine otherwise. */
const bigBody = (): Buffer => Buffer.from(BODY.replace("{", `{${" ".repeat(10 * 2 ** 20)}`));

export const big: Fault = (response) => {
  const body = bigBody();
  response.writeHead(200, { ...JSON_HEADERS, "content-length": body.length }).end(body);
};

/** As large, but nothing says so before it is decompressed. */
export const gzipBomb: Fault = (response) =>
  response.writeHead(200, { ...JSON_HEADERS, "content-encoding": "gzip" }).end(gzipSync(bigBody()));
