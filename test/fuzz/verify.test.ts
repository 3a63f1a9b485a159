/** `verify` under hostile traffic: it changes nothing, ends nothing, and reports no value. */
import fc from "fast-check";
import { createServer as createTcpServer, connect, type AddressInfo, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SetupError, startVerifyProxy, verifyFetch, verifyHar, type VerifyProxy } from "../../src/verify/index.ts";
import { bodyBytes, damaged, headerValue, oddJson, replaceSomewhere, SECRET, seeded } from "../support/hostile.ts";

const api = "method";
const version = "2026-03-30";
const pong = JSON.stringify({ success: true, data: null, message: "pong" });
const payment = JSON.stringify({ amount: 5000, source: "acc_1", destination: "acc_2", description: "Loan" });

const entry = {
  request: {
    method: "POST",
    url: "https://dev.methodfi.com/payments?a=1",
    headers: [{ name: "Content-Type", value: "application/json" }],
    bodySize: payment.length,
    postData: { mimeType: "application/json", text: payment, params: [], encoding: "", _file: null },
  },
  response: {
    status: 200,
    headers: [{ name: "Content-Type", value: "application/json" }],
    content: { size: pong.length, mimeType: "application/json", text: pong, encoding: "" },
  },
};
const archive = {
  log: {
    version: "1.2",
    entries: [entry, { ...entry, request: { ...entry.request, method: "GET", url: "https://dev.methodfi.com/ping" } }],
  },
};

test("a damaged archive has a report without values, or an error that names the place", async () => {
  const path = fc.array(fc.nat(9), { minLength: 1, maxLength: 7 });
  const text = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(path, oddJson).map(([steps, odd]) => JSON.stringify(replaceSomewhere(archive, steps, odd))),
    },
    { weight: 1, arbitrary: damaged(JSON.stringify(archive)) },
  );
  const property = fc.asyncProperty(text, async (har) => {
    try {
      expect(JSON.stringify(await verifyHar(har, { api, version }))).not.toContain(SECRET);
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      expect(error.code).toBe("invalid-archive");
      expect(error.message).not.toContain(SECRET);
    }
  });
  await fc.assert(property, seeded(400));
});

test("a wrapped fetch returns any response byte for byte, even when its callbacks fail", async () => {
  const fails = () => {
    throw new Error("the callback is down");
  };
  const callback = fc.constantFrom(
    fails,
    async () => fails(),
    () => new Promise(() => {}),
    () => ({ then: fails }),
  );
  const property = fc.asyncProperty(
    bodyBytes(pong),
    fc.dictionary(fc.constantFrom("content-type", "content-length", "content-encoding", "x-odd"), headerValue),
    fc.integer({ min: 200, max: 599 }),
    fc.option(bodyBytes(payment)),
    callback,
    async (bytes, headers, status, body, onDrift) => {
      const isEmpty = [204, 205, 304].includes(status);
      const response = new Response(isEmpty ? null : bytes, { status, headers });
      const checked = verifyFetch(async () => response, { api, version, onDrift, counter: { add: onDrift } });
      const init = body === null ? { method: "POST" } : { method: "POST", body, headers };
      expect(await checked("https://dev.methodfi.com/payments", init)).toBe(response);
      const received = new Uint8Array(await response.arrayBuffer());
      expect(Buffer.from(received).equals(isEmpty ? Buffer.alloc(0) : Buffer.from(bytes))).toBe(true);
      await checked.idle();
      expect(JSON.stringify(checked.report())).not.toContain(SECRET);
    },
  );
  await fc.assert(property, seeded(200));
});

let upstream: ReturnType<typeof createTcpServer>;
let proxy: VerifyProxy;
/** What the upstream writes when a request has come; then it ends the connection. */
let reply: Uint8Array = new Uint8Array();
beforeAll(async () => {
  upstream = createTcpServer((socket: Socket) => {
    socket.on("error", () => {}).once("data", () => socket.end(reply));
  });
  await new Promise<void>((resolve) => upstream.listen(0, "127.0.0.1", resolve));
  const { port } = upstream.address() as AddressInfo;
  proxy = await startVerifyProxy({ api, version, upstream: `http://127.0.0.1:${port}` });
});
afterAll(async () => {
  await proxy.close();
  upstream.close();
});

const overSocket = (bytes: Uint8Array): Promise<Buffer> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(proxy.url).port), "127.0.0.1", () => socket.write(bytes));
    const received: Buffer[] = [];
    socket.on("data", (chunk) => received.push(chunk));
    socket.on("error", () => {}).on("close", () => resolve(Buffer.concat(received)));
  });

const request = "GET /ping HTTP/1.1\r\nHost: proxy\r\nConnection: close\r\n\r\n";
const head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

test("the proxy ends every exchange for any response of the upstream", async () => {
  const whole = `${head}X-Odd: 1\r\nContent-Length: ${pong.length}\r\n\r\n${pong}`;
  const encoded = bodyBytes(pong).chain((bytes) => {
    const packed = gzipSync(bytes);
    return fc.nat(packed.length).map((length) => {
      const body = packed.subarray(0, length);
      return Buffer.concat([Buffer.from(`${head}Content-Encoding: gzip\r\nContent-Length: ${length}\r\n\r\n`), body]);
    });
  });
  const bytes = fc.oneof(
    damaged(whole).map((text) => Buffer.from(text, "latin1")),
    encoded,
  );
  const odd = fc
    .tuple(fc.nat(999), fc.string({ unit: "binary-ascii", maxLength: 8 }))
    .map(([status, reason]) => whole.replace("200 OK", `${String(status).padStart(3, "0")} ${reason}`))
    .map((text) => Buffer.from(text, "latin1"));
  const property = fc.asyncProperty(fc.oneof(bytes, odd), async (sent) => {
    reply = sent;
    await overSocket(Buffer.from(request));
    expect(JSON.stringify(await proxy.report())).not.toContain(SECRET);
  });
  await fc.assert(property, seeded(400));
  reply = Buffer.from(whole);
  expect((await overSocket(Buffer.from(request))).toString()).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
});

test("the proxy ends every connection for any request of a client", async () => {
  reply = Buffer.from(`${head}Content-Length: ${pong.length}\r\n\r\n${pong}`);
  const good = `POST /payments HTTP/1.1\r\nHost: proxy\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}`;
  const property = fc.asyncProperty(damaged(good), async (text) => {
    const bytes = Buffer.from(text, "latin1");
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(proxy.url).port), "127.0.0.1", () => socket.end(bytes));
      socket
        .resume()
        .on("error", () => {})
        .on("close", () => resolve());
    });
  });
  await fc.assert(property, seeded(200));
  expect((await overSocket(Buffer.from(request))).toString()).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(JSON.stringify(await proxy.report())).not.toContain(SECRET);
});
