/** The wrapped `fetch` changes nothing for the program, and finds drift behind its back. */
import { Readable } from "node:stream";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import nodeFetch from "node-fetch";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { createMethodClient } from "../../src/method/index.ts";
import { createMockFetch } from "../../src/mock/index.ts";
import { verifyFetch } from "../../src/verify/index.ts";

const api = "method";
const version = "2026-03-30";
const pong = { success: true, data: null, message: "pong" };
const url = "https://dev.methodfi.com/ping";
const respondWith =
  (body: unknown, init: ResponseInit = { headers: { "content-type": "application/json" } }): typeof fetch =>
  async () =>
    new Response(typeof body === "string" ? body : JSON.stringify(body), init);

/** Fails the test when a promise is rejected and nobody looks. */
function watchRejections(): unknown[] {
  const found: unknown[] = [];
  const listen = (reason: unknown) => void found.push(reason);
  process.on("unhandledRejection", listen);
  onTestFinished(() => void process.off("unhandledRejection", listen));
  return found;
}

test("the client works on it, and its traffic has no drift", async () => {
  const checked = verifyFetch(createMockFetch({ api, version }), { api, version });
  const method = createMethodClient({ apiKey: "sk_test", environment: "dev", fetch: checked });
  const body = { amount: 5000, source: "acc_JMJZT6r7iHi8e", destination: "acc_AXthnzpBnxxWP", description: "Loan" };
  expect((await method.POST("/payments", { body })).ok).toBe(true);
  expect((await method.GET("/payments/{pmt_id}", { params: { path: { pmt_id: "pmt_rPrDPEwyCVUcm" } } })).ok).toBe(true);
  await checked.idle();
  expect(checked.report()).toMatchObject({ checked: { createPayment: 1, retrievePayment: 1 }, drift: false });
});

describe("the response", () => {
  test("is the very object that the wrapped function returned, unread", async () => {
    const original = new Response(JSON.stringify(pong), { headers: { "content-type": "application/json" } });
    const checked = verifyFetch(async () => original, { api, version });
    const response = await checked(url);
    expect(response).toBe(original);
    expect(response.bodyUsed).toBe(false);
    expect(await response.json()).toEqual(pong);
    await checked.idle();
    expect(checked.report()).toMatchObject({ checked: { ping: 1 }, differences: [] });
  });

  test("comes before its body has", async () => {
    let send = (_: string) => {};
    const body = new ReadableStream({
      start: (controller) => {
        send = (text) => (controller.enqueue(new TextEncoder().encode(text)), controller.close());
      },
    });
    const checked = verifyFetch(async () => new Response(body, { headers: { "content-type": "application/json" } }), {
      api,
      version,
    });
    const response = await checked(url);
    send(JSON.stringify(pong));
    expect(await response.json()).toEqual(pong);
    await checked.idle();
    expect(checked.report().checked).toEqual({ ping: 1 });
  });

  test.each<[string, () => unknown]>([
    ["that was read already", () => Object.assign(new Response("{}"), {})],
    ["without a web stream", () => ({ ok: true, status: 200, headers: new Headers(), text: async () => "{}" })],
    ["that something else is reading", () => new Response("{}")],
    [
      "with a stream of Node",
      () => Object.defineProperty(new Response("{}"), "body", { value: Readable.from(["{}"]) }),
    ],
    ["that is none", () => undefined],
  ])("%s is passed on and not checked", async (name, make) => {
    const response = make() as Response;
    if (name.includes("already")) await response.text();
    if (name.includes("reading")) response.body!.getReader();
    const checked = verifyFetch(async () => response, { api, version });
    expect(await checked(url)).toBe(response);
    await checked.idle();
    expect(checked.report().checked).toEqual({});
  });

  test("without an end is copied up to a limit only", async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        pulled += 1;
        // Without a limit, the test fails here and does not read endlessly.
        if (pulled > 100) controller.close();
        else controller.enqueue(new Uint8Array(64 * 1024));
      },
    });
    const checked = verifyFetch(
      async () => new Response(endless, { headers: { "content-type": "application/json" } }),
      {
        api,
        version,
      },
    );
    const response = await checked(url);
    await checked.idle();
    expect(pulled).toBeLessThan(32);
    expect(checked.report().differences).toEqual([]);
    await response.body!.cancel();
  });

  test("that the program cancels is canceled, though its copy is being read", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    let isCanceled = false;
    const endless = new ReadableStream({ cancel: () => void (isCanceled = true) });
    const response = new Response(endless, { headers: { "content-type": "application/json" } });
    const checked = verifyFetch(async () => response, { api, version });
    const canceled = (await checked(url)).body!.cancel();
    await vi.advanceTimersByTimeAsync(2000);
    await canceled;
    await checked.idle();
    expect(isCanceled).toBe(true);
    expect(checked.report()).toMatchObject({ checked: { ping: 1 }, differences: [] });
  });

  test("that node-fetch streams arrives whole", async () => {
    const long = JSON.stringify("x".repeat(900_000));
    const server = createServer((_, response) => void response.writeHead(200).end(long));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const checked = verifyFetch(nodeFetch as never, { api, version, baseUrls: [base] });
    expect(await (await checked(`${base}/ping`)).text()).toBe(long);
  });

  test("that fails to come rejects as without the wrapper", async () => {
    const rejections = watchRejections();
    const failure = new TypeError("fetch failed");
    const checked = verifyFetch(async () => Promise.reject(failure), { api, version });
    await expect(checked(url)).rejects.toBe(failure);
    await checked.idle();
    await new Promise((resolve) => setImmediate(resolve));
    expect(rejections).toEqual([]);
  });
});

describe("drift", () => {
  const drifting = respondWith({ success: true, data: "SECRET", message: "pong" });

  test("is reported once per interval, counted, and has no value", async () => {
    const found: unknown[] = [];
    const added: unknown[] = [];
    const counter = { add: (value: number, attributes: unknown) => void added.push([value, attributes]) };
    const checked = verifyFetch(drifting, {
      api,
      version,
      counter,
      onDrift: (difference) => void found.push(difference),
    });
    for (let call = 0; call < 3; call += 1) await (await checked(url)).text();
    await checked.idle();
    const difference = { operation: "ping", kind: "drift", side: "response 200", place: "body.data", rule: "type" };
    expect(found).toEqual([{ ...difference, count: 1 }]);
    expect(added).toEqual([1, 2, 3].map(() => [1, difference]));
    expect(JSON.stringify([found, added, checked.report()])).not.toContain("SECRET");
  });

  test("is reported again after the interval, with what was seen meanwhile", async () => {
    const now = vi.spyOn(performance, "now").mockReturnValue(1000);
    onTestFinished(() => now.mockRestore());
    const counts: number[] = [];
    const checked = verifyFetch(drifting, {
      api,
      version,
      interval: 500,
      onDrift: ({ count }) => void counts.push(count),
    });
    const call = async () => {
      await checked(url);
      await checked.idle();
    };
    await call();
    await call();
    now.mockReturnValue(1499);
    await call();
    now.mockReturnValue(1500);
    await call();
    expect(counts).toEqual([1, 3]);
  });

  test.each<[string, () => unknown]>([
    [
      "throws",
      () => {
        throw new Error("the logger is down");
      },
    ],
    ["rejects", async () => Promise.reject(new Error("the logger is down"))],
    ["never returns", () => new Promise(() => {})],
  ])("whose callback %s changes nothing", async (_, onDrift) => {
    const rejections = watchRejections();
    const counter = { add: onDrift as () => void };
    const checked = verifyFetch(drifting, { api, version, onDrift, counter });
    expect((await checked(url)).status).toBe(200);
    await checked.idle();
    await new Promise((resolve) => setImmediate(resolve));
    expect(rejections).toEqual([]);
    expect(checked.report().drift).toBe(true);
  });
});

test("only a sample is checked", async () => {
  const random = vi.spyOn(Math, "random");
  onTestFinished(() => random.mockRestore());
  const checked = verifyFetch(respondWith(pong), { api, version, sample: 0.25 });
  for (const value of [0, 0.2499, 0.25, 0.9]) {
    random.mockReturnValueOnce(value);
    await checked(url);
  }
  await checked.idle();
  expect(checked.report().checked).toEqual({ ping: 2 });
});

test.each<[string, () => unknown]>([
  ["a stream of Node", () => Readable.from(["first", "second"])],
  [
    "an iterable",
    async function* () {
      yield "first";
      yield "second";
    },
  ],
  ["a web stream", () => new Response("firstsecond").body!.pipeThrough(new TextDecoderStream())],
])("a request body that is %s reaches the wrapped function whole", async (_, make) => {
  let sent = "";
  const send = async (__: unknown, init?: RequestInit) => {
    for await (const part of init!.body as unknown as AsyncIterable<string>) sent += part;
    return new Response(JSON.stringify(pong), { headers: { "content-type": "application/json" } });
  };
  const checked = verifyFetch(send, { api, version });
  await checked(url.replace("ping", "payments"), { method: "POST", body: make() } as RequestInit);
  await checked.idle();
  expect(sent).toBe("firstsecond");
  expect(checked.report().checked).toEqual({ createPayment: 1 });
});

test.each([undefined, null])("an input of %s is the wrapped function's to reject", async (input) => {
  const failure = new TypeError("fetch failed");
  const checked = verifyFetch(async () => Promise.reject(failure), { api, version });
  await expect(checked(input as never)).rejects.toBe(failure);
});

test.each<[object, string]>([
  [{ smaple: 0.1 }, 'Unknown option "smaple" of verifyFetch. Nearest: sample'],
  [{ baseUrls: ["dev"] }, "baseUrls must be a list of URLs"],
  [{ baseUrls: [undefined] }, "baseUrls must be a list of URLs"],
  [{ onDrift: 4 }, "onDrift must be a function"],
  [{ counter: {} }, "counter.add must be a function"],
  [{ version: [undefined] }, 'Unknown version "undefined"'],
])("%o is rejected", (options, message) => {
  expect(() => verifyFetch(fetch, { api, ...options })).toThrow(message);
});

test("no function to wrap is rejected", () => {
  expect(() => verifyFetch(undefined as never, { api })).toThrow("fetch must be a function");
});

test.each([-0.1, 1.1, NaN, "1" as never, null as never])("a sample of %s is rejected", (sample) => {
  expect(() => verifyFetch(fetch, { api, sample })).toThrow("sample must be a number from 0 to 1");
});

test.each([-1, NaN, Infinity, "1" as never])("an interval of %s is rejected", (interval) => {
  expect(() => verifyFetch(fetch, { api, interval })).toThrow("interval must be milliseconds");
});

test.each<[string, Parameters<typeof fetch>]>([
  [
    "text",
    [url.replace("ping", "payments"), { method: "post", body: "{}", headers: { "content-type": "application/json" } }],
  ],
  [
    "bytes",
    [
      new URL(url.replace("ping", "payments")),
      { method: "POST", body: new TextEncoder().encode("{}"), headers: [["content-type", "application/json"]] },
    ],
  ],
])("a request body of %s is checked", async (_, [input, init]) => {
  const created = createMockFetch({ api, version });
  const good = await created(url.replace("ping", "payments"), {
    method: "POST",
    headers: { authorization: "Bearer sk_test", "content-type": "application/json" },
    body: JSON.stringify({ amount: 5000, source: "acc_1", destination: "acc_2", description: "Loan" }),
  });
  const checked = verifyFetch(async () => good, { api, version });
  await checked(input, init);
  await checked.idle();
  expect(checked.report().differences.map(({ side, place }) => `${side} ${place}`)).toContain("request body.amount");
});

test("a request elsewhere, and one that was redirected, is not checked", async () => {
  const checked = verifyFetch(respondWith("{"), { api, version });
  await checked("https://example.com/ping");
  const redirected = new Response("{}");
  Object.defineProperty(redirected, "redirected", { value: true });
  const other = verifyFetch(async () => redirected, { api, version });
  await other(url);
  await Promise.all([checked.idle(), other.idle()]);
  expect([checked.report().checked, other.report().checked]).toEqual([{}, {}]);
});

describe("over a socket", () => {
  let server: Server;
  let base: string;
  beforeAll(async () => {
    server = createServer((_, response) => {
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(pong));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  test("the global fetch is checked for the base URLs that are named", async () => {
    const checked = verifyFetch(fetch, { api, version, baseUrls: [base] });
    expect(await (await checked(`${base}/ping`)).json()).toEqual(pong);
    await checked.idle();
    expect(checked.report()).toMatchObject({ checked: { ping: 1 }, drift: false });
  });
});
