/** The proxy passes messages on exactly as they are, and sends them to its upstream and nowhere else. */
import { createServer, request as send, type IncomingMessage, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { gzipSync, brotliCompressSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { startVerifyProxy, type VerifyProxy } from "../../src/verify/index.ts";

const pong = JSON.stringify({ success: true, data: null, message: "pong" });
const json = { "content-type": "application/json" };

interface Seen {
  method: string;
  url: string;
  rawHeaders: string[];
  body: string;
}

/** What reached the upstream, and how it responds; a test can replace that. */
let seen: Seen[] = [];
const respondWithPong = (_: IncomingMessage, response: import("node:http").ServerResponse) =>
  void response.writeHead(200, json).end(pong);
let respond: typeof respondWithPong = respondWithPong;

let upstream: Server;
let base: string;
let proxy: VerifyProxy;
beforeAll(async () => {
  upstream = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", rawHeaders } = request;
      seen.push({ method, url, rawHeaders, body: Buffer.concat(chunks).toString() });
      respond(request, response);
    });
  });
  await new Promise<void>((resolve) => upstream.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`;
});
afterAll(() => void upstream.close());
afterEach(async () => {
  await proxy?.close();
  [seen, respond] = [[], respondWithPong];
});

const start = async (path = "") => {
  proxy = await startVerifyProxy({ api: "method", version: "2026-03-30", upstream: base + path });
  return Number(new URL(proxy.url).port);
};

/** Sends bytes over a socket, as no client library would write them, and resolves with what comes back. */
const overSocket = (port: number, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    let received = "";
    socket.setEncoding("latin1").on("data", (chunk: string) => (received += chunk));
    socket.on("close", () => resolve(received)).on("error", reject);
  });

const plain = (target: string) => `GET ${target} HTTP/1.1\r\nHost: proxy\r\nConnection: close\r\n\r\n`;

describe("the target", () => {
  test.each([
    ["http://dev.methodfi.com/ping", "/tenant/ping"],
    ["http://x/ping?a=1", "/tenant/ping?a=1"],
    ["pany://x/ping", "/tenant/ping"],
    ["https://u:p@evil.example:8443/ping", "/tenant/ping"],
    ["http://evil.example", "/tenant/"],
    ["/a/../ping", "/tenant/a/../ping"],
    ["/accounts/%ff", "/tenant/accounts/%ff"],
    ["//evil.example/ping", "/tenant//evil.example/ping"],
  ])("%s reaches the upstream below its path", async (target, expected) => {
    const port = await start("/tenant");
    expect(await overSocket(port, plain(target))).toMatch(/^HTTP\/1.1 200 /);
    expect(seen.map(({ url }) => url)).toEqual([expected]);
    const host = seen[0]!.rawHeaders[seen[0]!.rawHeaders.indexOf("Host") + 1];
    expect(`http://${host}`).toBe(base);
  });

  test.each([
    "/../other/ping",
    "/a/../../other/ping",
    "/%2e%2e/other",
    "/.%2E/other",
    "/..%2fother",
    "/..\\other",
    "/a/..%5C..%5Cother",
    "http://x/../other",
  ])("%s would leave the upstream's path and is rejected", async (target) => {
    const port = await start("/tenant");
    expect(await overSocket(port, plain(target))).toMatch(/^HTTP\/1.1 400 /);
    expect(seen).toEqual([]);
    expect((await proxy.report()).checked).toEqual({});
  });
});

describe("a request", () => {
  test("with a body arrives with GET, TRACE-like methods and in chunks", async () => {
    const port = await start();
    const body = '{"a":1}';
    const head = (method: string, framing: string) =>
      `${method} /ping HTTP/1.1\r\nHost: proxy\r\nConnection: close\r\nContent-Type: application/json\r\n${framing}\r\n\r\n`;
    await overSocket(port, `${head("GET", `Content-Length: ${body.length}`)}${body}`);
    await overSocket(port, `${head("TRACE", `Content-Length: ${body.length}`)}${body}`);
    await overSocket(port, `${head("GET", "Transfer-Encoding: chunked")}7\r\n${body}\r\n0\r\n\r\n`);
    expect(seen.map((one) => [one.method, one.body])).toEqual([
      ["GET", body],
      ["TRACE", body],
      ["GET", body],
    ]);
  });

  test("keeps its headers, their order and their case, gains none, and loses those of the connection", async () => {
    const port = await start();
    const headers = [
      "X-One: 1",
      "x-two: 2",
      "X-One: 3",
      "Authorization: Bearer sk_test",
      "X-Secret: hop",
      "TE: trailers",
    ];
    await overSocket(
      port,
      `GET /ping HTTP/1.1\r\nHost: proxy\r\n${headers.join("\r\n")}\r\nConnection: close, X-Secret\r\n\r\n`,
    );
    const { rawHeaders } = seen[0]!;
    expect(rawHeaders.slice(2)).toEqual(["X-One", "1", "x-two", "2", "X-One", "3", "Authorization", "Bearer sk_test"]);
  });
});

describe("the head of a response that Node reads but does not write", () => {
  const answerWith = (head: string) => {
    respond = (request) =>
      void request.socket.end(`${head}\r\nContent-Type: application/json\r\nContent-Length: 45\r\n\r\n${pong}`);
  };

  test("has a reason without its control characters", async () => {
    const port = await start();
    answerWith("HTTP/1.1 200 O\u0001k");
    expect(await overSocket(port, plain("/ping"))).toMatch(/^HTTP\/1.1 200 Ok\r\n/);
    expect(await proxy.report()).toMatchObject({ checked: { ping: 1 }, differences: [] });
  });

  test.each(["HTTP/1.1 099 Odd", "HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: h2c"])(
    "%j is a 502 with the reason, and the next request works",
    async (head) => {
      const port = await start();
      answerWith(head);
      const received = await overSocket(port, plain("/ping"));
      expect(received).toMatch(/^HTTP\/1.1 502 /);
      expect(received).toContain("linkspec verify: ");
      respond = respondWithPong;
      expect(await overSocket(port, plain("/ping"))).toMatch(/^HTTP\/1.1 200 /);
    },
  );
});

test("a tunnel is not opened", async () => {
  const port = await start();
  expect(await overSocket(port, "CONNECT dev.methodfi.com:443 HTTP/1.1\r\nHost: x\r\n\r\n")).toMatch(/^HTTP\/1.1 501 /);
});

test.each([NaN, -1, 65_536, "4010" as never])("the port %s is rejected", async (port) => {
  const starting = startVerifyProxy({ api: "method", upstream: base, port });
  await expect(starting).rejects.toMatchObject({ name: "SetupError", code: "invalid-option" });
});

describe("a response", () => {
  test.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ])("compressed by %s passes byte for byte, and is checked", async (encoding, compress) => {
    const port = await start();
    const bytes = compress(JSON.stringify({ success: false, data: null, message: "pong" }));
    respond = (_, response) => void response.writeHead(200, { ...json, "content-encoding": encoding }).end(bytes);
    const received = await new Promise<Buffer>((resolve) => {
      send({ port, path: "/ping", headers: { "accept-encoding": encoding } }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk)).on("end", () => resolve(Buffer.concat(chunks)));
      }).end();
    });
    expect(received.equals(bytes)).toBe(true);
    expect(seen[0]!.rawHeaders).toContain(encoding);
    const { differences } = await proxy.report();
    expect(differences.map(({ place, rule }) => [place, rule])).toEqual([["body.success", "const"]]);
  });

  test("in an encoding that cannot be read is passed on and not checked", async () => {
    await start();
    respond = (_, response) => void response.writeHead(200, { ...json, "content-encoding": "x-own" }).end("???");
    expect(await (await fetch(`${proxy.url}/ping`)).text()).toBe("???");
    expect((await proxy.report()).differences).toEqual([]);
  });

  test("streams: its first byte comes before its last was written", async () => {
    await start();
    let finish = () => {};
    respond = (_, response) => {
      response.writeHead(200, json).write(pong.slice(0, 10));
      finish = () => void response.end(pong.slice(10));
    };
    const response = await fetch(`${proxy.url}/ping`);
    const reader = response.body!.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe(pong.slice(0, 10));
    finish();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe(pong.slice(10));
    expect((await reader.read()).done).toBe(true);
    expect(await proxy.report()).toMatchObject({ checked: { ping: 1 }, differences: [] });
  });

  test("beyond the limit is passed on whole and not checked", async () => {
    await start();
    const long = Buffer.alloc(5 * 1024 * 1024, "x");
    respond = (_, response) => void response.writeHead(200, json).end(long);
    const received = Buffer.from(await (await fetch(`${proxy.url}/ping`)).arrayBuffer());
    expect(received.equals(long)).toBe(true);
    expect(await proxy.report()).toMatchObject({ checked: { ping: 1 }, differences: [] });
  });

  test("that breaks off breaks off for the client too, and is no drift", async () => {
    await start();
    respond = (_, response) => {
      response.writeHead(200, { ...json, "content-length": 100 }).write("{", () => response.socket!.destroy());
    };
    await expect(fetch(`${proxy.url}/ping`).then((response) => response.text())).rejects.toThrow();
    expect(await proxy.report()).toMatchObject({ checked: {}, drift: false });
  });

  test("that never comes ends when the client has gone", async () => {
    await start();
    const gone = new Promise<void>((resolve) => {
      respond = (request) => void request.socket.on("close", () => resolve());
    });
    const controller = new AbortController();
    const hanging = fetch(`${proxy.url}/ping`, { signal: controller.signal });
    while (seen.length === 0) await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    await expect(hanging).rejects.toThrow("aborted");
    await gone;
    expect(await proxy.report()).toMatchObject({ checked: {}, drift: false });
  });
});
