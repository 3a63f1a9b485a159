/** The mock over HTTP: sockets, ports, origins, limits and faults. */
import { connect } from "node:net";
import { Worker } from "node:worker_threads";
import { describe, expect, onTestFinished, test } from "vitest";
import { startMock } from "../../src/mock/index.ts";
import type { LogEntry, MockServerOptions } from "../../src/mock/index.ts";

const headers = { authorization: "Bearer sk_test_SECRETKEY" };
const json = { ...headers, "content-type": "application/json" };

/** A mock that ends with the test. */
async function start(options: Partial<MockServerOptions<"method", "2026-03-30">> = {}) {
  const mock = await startMock({ api: "method", version: "2026-03-30", ...options });
  onTestFinished(() => mock.close());
  return mock;
}

/** Sends bytes as they are, and gives all that comes back until the other side ends. */
function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.setEncoding("utf8").on("data", (chunk: string) => (received += chunk));
    socket.on("error", reject).on("close", () => resolve(received));
  });
}

describe("requests that are hard to take", () => {
  const balances = "/accounts/acc_1/balances";

  test("malformed JSON, whole or in chunks, is answered at once", async () => {
    const { url } = await start();
    const chunks = new ReadableStream({
      start(controller) {
        for (const part of ["{", '"a"', ":"]) controller.enqueue(new TextEncoder().encode(part));
        controller.close();
      },
    });
    for (const body of ["{", chunks]) {
      const response = await fetch(url + balances, {
        method: "POST",
        headers: json,
        body,
        duplex: "half",
      } as RequestInit);
      expect(response.status).toBe(400);
      expect(response.headers.get("sl-violations")).toContain("malformed-json");
    }
  });

  test("a body over the limit is refused, and the next request on a new connection is not", async () => {
    const { url } = await start({ bodyLimit: 100 });
    const post = (length: number) =>
      fetch(url + balances, { method: "POST", headers: json, body: `{${" ".repeat(length - 2)}}` });
    const refused = await post(101);
    expect(refused.status).toBe(413);
    expect(refused.headers.get("connection")).toBe("close");
    expect(await refused.json()).toMatchObject({ success: false, data: { error: { sub_type: "INVALID_REQUEST" } } });
    expect((await post(100)).status).toBe(200);
  });

  test.each([
    ["//", 404],
    ["//[", 404],
    ["/%", 400],
    ["/accounts/%E0%A4%A/balances", 400],
    ["/accounts/../ping", 404],
    ["http://elsewhere.test/ping", 200],
    ["/ping?%", 200],
    ["/ping#x", 200],
    ["*", 404],
  ])("the target %s gets %i", async (target, status) => {
    const { port } = await start();
    const head = `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: ${headers.authorization}\r\n\r\n`;
    expect(await raw(port, head)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  test("a tunnel is not opened", async () => {
    const { port } = await start();
    expect(await raw(port, "CONNECT dev.methodfi.com:443 HTTP/1.1\r\nHost: x\r\n\r\n")).toMatch(/^HTTP\/1.1 501 /);
  });

  test("a client that goes away in the middle does no harm", async () => {
    const { url, port } = await start();
    await new Promise<void>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.write(`POST ${balances} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{`, () => socket.destroy());
      });
      socket.on("close", () => resolve());
    });
    expect((await fetch(`${url}/ping`, { headers })).status).toBe(200);
  });
});

describe("ports", () => {
  test.each([
    { port: NaN },
    { port: 65_536 },
    { port: "4010" as never },
    { host: "" },
    { host: " " },
    { host: 5 as never },
  ])("%o is rejected", async (options) => {
    await expect(startMock({ api: "method", ...options })).rejects.toMatchObject({ code: "invalid-option" });
  });

  test("a port in use is told as such", async () => {
    const { port } = await start();
    await expect(startMock({ api: "method", port })).rejects.toMatchObject({ code: "port-in-use" });
  });

  test("closing ends open connections and waiting answers, and gives the port back", async () => {
    const mock = await startMock({ api: "method", delay: 600_000 });
    const waiting = fetch(`${mock.url}/ping`, { headers });
    const idle = connect(mock.port, "127.0.0.1");
    const idleEnds = new Promise((resolve) => idle.on("close", resolve).on("error", () => undefined));
    await new Promise((resolve) => idle.on("connect", resolve));
    await Promise.all([mock.close(), expect(waiting).rejects.toThrow(), idleEnds]);
    const again = await startMock({ api: "method", port: mock.port });
    await again.close();
  });

  test("mocks in parallel threads do not clash, nor share anything", async () => {
    const code = `
      import { parentPort } from "node:worker_threads";
      const { startMock } = await import(${JSON.stringify(new URL("../../src/mock/index.ts", import.meta.url).href)});
      const mock = await startMock({ api: "method", version: "2026-03-30" });
      mock.always("ping", { status: 429 });
      const { status } = await fetch(mock.url + "/ping", { headers: { authorization: "Bearer sk_test" } });
      parentPort.postMessage({ port: mock.port, status, requests: mock.requests().length });
      await mock.close();
    `;
    const url = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
    const runs = [1, 2, 3].map(
      () =>
        new Promise<{ port: number; status: number; requests: number }>((resolve, reject) => {
          new Worker(url).on("message", resolve).on("error", reject);
        }),
    );
    const own = await start();
    expect((await fetch(`${own.url}/ping`, { headers })).status).toBe(200);
    const results = await Promise.all(runs);
    expect(new Set([own.port, ...results.map(({ port }) => port)]).size).toBe(4);
    expect(results.map(({ status, requests }) => [status, requests])).toEqual([1, 2, 3].map(() => [429, 1]));
  });
});

describe("versions", () => {
  test("the header chooses; without one it is the newest, and an unknown one is refused", async () => {
    const mock = await startMock({ api: "method", version: ["2024-04-04", "2026-03-30"] });
    onTestFinished(() => mock.close());
    const ask = async (version?: string) => {
      const init = { headers: { ...headers, ...(version && { "Method-Version": version }), Prefer: "example=none" } };
      const response = await fetch(`${mock.url}/ping`, init);
      return [response.status, JSON.parse(response.headers.get("sl-violations")!)[0].code];
    };
    expect(await ask()).toEqual([400, "prefer"]);
    expect(await ask("2024-04-04")).toEqual([400, "prefer"]);
    expect(await ask("2025-07-04")).toEqual([400, "unknown-version"]);
  });
});

describe("faults", () => {
  const statuses = async (url: string, count: number) => {
    const found: number[] = [];
    for (let index = 0; index < count; index += 1) found.push((await fetch(`${url}/ping`, { headers })).status);
    return found;
  };

  test("a share of the requests fails, and the same ones for the same seed", async () => {
    const run = async (seed: number) => statuses((await start({ failRate: 0.5, failWith: 429, seed })).url, 40);
    const first = await run(1);
    expect(first.filter((status) => status === 429).length).toBeGreaterThan(8);
    expect(first.filter((status) => status === 200).length).toBeGreaterThan(8);
    expect(await run(1)).toEqual(first);
    expect(await run(2)).not.toEqual(first);
  });

  test("failures are documented answers, or else the API's envelope", async () => {
    const limited = await fetch(`${(await start({ failRate: 1, failWith: 429 })).url}/ping`, { headers });
    expect(limited.headers.get("retry-after")).toMatch(/^\d+$/);
    expect(await limited.json()).toMatchObject({ data: { error: { sub_type: "TOO_MANY_REQUESTS" } } });
    const odd = await fetch(`${(await start({ failRate: 1, failWith: 502 })).url}/ping`, { headers });
    expect(odd.status).toBe(502);
    expect(await odd.json()).toMatchObject({ success: false, data: { error: { type: "API_ERROR", code: 502 } } });
  });

  test("a broken connection is one", async () => {
    const mock = await start();
    mock.next("ping", { networkError: true });
    await expect(fetch(`${mock.url}/ping`, { headers })).rejects.toThrow("fetch failed");
    expect((await fetch(`${mock.url}/ping`, { headers })).status).toBe(200);
  });

  test.each([
    { delay: -1 },
    { delay: [2, 1] as const },
    { delay: [1, 2, 3] as never },
    { failRate: 1.1 },
    { failRate: NaN },
    { failWith: 200 },
  ])("%o is refused", async (options) => {
    await expect(startMock({ api: "method", ...options })).rejects.toMatchObject({ code: "invalid-option" });
  });
});

describe("what surrounds the answers", () => {
  test("health tells what is served, without a key", async () => {
    const { url } = await start();
    expect(await (await fetch(`${url}/__health`)).json()).toEqual({
      status: "ok",
      versions: [{ api: "method", version: "2026-03-30" }],
    });
  });

  test("pages of another origin may call it, unless they may not", async () => {
    const origin = "https://app.test";
    const preflight = (url: string) =>
      fetch(`${url}/ping`, {
        method: "OPTIONS",
        headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "authorization" },
      });
    const allowed = await start();
    const granted = await preflight(allowed.url);
    expect([granted.status, granted.headers.get("access-control-allow-origin")]).toEqual([204, origin]);
    expect(granted.headers.get("access-control-allow-headers")).toBe("authorization");
    const answer = await fetch(`${allowed.url}/ping`, { headers: { ...headers, origin } });
    expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
    // With credentials, `*` stands for nothing.
    for (const { headers: given } of [granted, answer]) {
      expect(given.get("access-control-allow-credentials")).toBe("true");
      expect([...given].filter(([name, value]) => name.startsWith("access-control") && value === "*")).toEqual([]);
    }
    expect(answer.headers.get("access-control-expose-headers")).toContain("request-id");
    const strict = await start({ cors: false });
    expect((await preflight(strict.url)).headers.get("access-control-allow-origin")).toBeNull();
  });

  test("where pages may not call it, a name that is not this machine's is misdirected", async () => {
    const request = (host: string) => `GET /ping HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
    const strict = await start({ cors: false });
    for (const host of ["evil.example", "evil.example:4010", "127.0.0.1.evil.example", "localhost.evil.example"]) {
      expect(await raw(strict.port, request(host))).toMatch(/^HTTP\/1.1 421 /);
    }
    for (const host of [`127.0.0.1:${strict.port}`, "localhost", "LOCALHOST:1", "[::1]:80"]) {
      expect(await raw(strict.port, request(host))).toMatch(/^HTTP\/1.1 401 /);
    }
    const open = await start();
    expect(await raw(open.port, request("dev.methodfi.com"))).toMatch(/^HTTP\/1.1 401 /);
  });

  test.each<[string, () => unknown]>([
    [
      "throws",
      () => {
        throw new Error("the log is full");
      },
    ],
    [
      "rejects",
      async () => {
        throw new Error("the log is down");
      },
    ],
    ["never returns", () => new Promise(() => {})],
  ])("a callback for the log that %s changes nothing", async (_, onResponse) => {
    const rejections: unknown[] = [];
    const listen = (reason: unknown) => void rejections.push(reason);
    process.on("unhandledRejection", listen);
    onTestFinished(() => void process.off("unhandledRejection", listen));
    const { url } = await start({ onResponse: onResponse as () => void });
    for (let call = 0; call < 2; call += 1) expect((await fetch(`${url}/ping`, { headers })).status).toBe(200);
    await new Promise((resolve) => setImmediate(resolve));
    expect(rejections).toEqual([]);
  });

  test("the log has neither bodies, queries nor credentials", async () => {
    const log: LogEntry[] = [];
    const mock = await start({ onResponse: (entry) => log.push(entry) });
    const path = "/accounts/acc_1/balances";
    await fetch(`${mock.url}${path}?from_date=SECRETDATE`, { headers });
    await fetch(mock.url + path, { method: "POST", headers: json, body: '{"SECRETNAME":"SECRETVALUE"}' });
    expect(log).toMatchObject([
      { method: "GET", path, status: 400, operationId: "listAccountBalances", violations: [{ code: "format" }] },
      { method: "POST", path, status: 400, operationId: "createAccountBalance", example: "invalid-request" },
    ]);
    expect(JSON.stringify(log)).not.toContain("SECRET");
  });
});
