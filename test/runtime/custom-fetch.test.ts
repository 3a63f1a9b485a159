/** A `fetch` of the caller's own: other packages' responses, wrappers that read the body, and mistakes in either. */
import { Readable } from "node:stream";
import nodeFetch from "node-fetch";
import crossFetch from "cross-fetch";
import { describe, expect, expectTypeOf, onTestFinished, test } from "vitest";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ProxyAgent, fetch as undiciFetch } from "undici";
import { createMethodClient } from "../../src/method/index.ts";
import type { Fetch } from "../../src/runtime/fetch.ts";
import { errorBody, KEY, success, testClient } from "./api.ts";
import { VirtualPlatform } from "./platform.ts";

const TEXT = '{"success":true,"data":{"id":"acc_1"},"message":null}';

/** What a payment gets, and how often it was sent. */
async function pay(respond: () => unknown, options = {}) {
  let sent = 0;
  const fetch = (async () => (sent++, respond())) as unknown as Fetch;
  const outcome = await testClient({ fetch, ...options }, new VirtualPlatform())
    .POST("/accounts", { body: { amount: 1 } })
    .catch((error: unknown) => error);
  return { sent, outcome };
}

const head = { ok: true, status: 200, headers: new Headers() };

describe("a body that is no web stream", () => {
  test.each([
    ["a Node stream, as node-fetch has it", () => ({ ...head, body: Readable.from([TEXT]), text: async () => TEXT })],
    ["text alone", () => ({ ...head, text: async () => TEXT })],
    ["null", () => ({ ...head, body: null, text: async () => TEXT })],
    ["a byte order mark", () => ({ ...head, text: async () => `\ufeff${TEXT}` })],
    ["no headers", () => ({ ok: true, status: 200, text: async () => TEXT })],
  ])("%s is read, and sent once", async (_, respond) => {
    const { sent, outcome } = await pay(respond);
    expect(outcome).toMatchObject({ ok: true, status: 200 });
    expect(sent).toBe(1);
  });

  test("is limited by maxResponseBytes", async () => {
    const respond = () => ({ ...head, text: async () => TEXT });
    const { sent, outcome } = await pay(respond, { maxResponseBytes: 10 });
    expect(outcome).toMatchObject({ name: "UnparsableResponseError", status: 200 });
    expect(sent).toBe(1);
  });
});

describe("the functions of other packages", () => {
  test.each([
    ["node-fetch", nodeFetch],
    ["cross-fetch", crossFetch],
    ["undici", undiciFetch],
  ] as [string, Fetch][])("%s pays once, and its errors are read", async (_, fetch) => {
    let sent = 0;
    const server = createServer((request, response) => {
      sent++;
      const isWrong = request.url === "/accounts/acc_2";
      response.writeHead(isWrong ? 400 : 200, { "content-type": "application/json", "request-id": "req_1" });
      response.end(isWrong ? JSON.stringify(errorBody(400, "WRONG")) : TEXT);
    });
    onTestFinished(() => void server.close());
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const client = testClient({ baseUrl, fetch });
    expect(await client.POST("/accounts", { body: {} })).toMatchObject({ ok: true, headers: { requestId: "req_1" } });
    expect(sent).toBe(1);
    const wrong = await client.GET("/accounts/{acc_id}", { params: { path: { acc_id: "acc_2" } } });
    expect(wrong).toMatchObject({ status: 400, error: { subType: "WRONG", requestId: "req_1" } });
  });
});

describe("once there is a response, no mistake in our process leads to another request", () => {
  const read = async (response: Response) => (await response.text(), response);
  const locked = (response: Response) => (response.body?.getReader(), response);
  const transformed = (error: Error) => {
    const transform = () => Promise.reject(error);
    return new Response(success({}).body?.pipeThrough(new TransformStream({ transform })));
  };

  test.each([
    ["a body that a log has read", () => read(success({}))],
    ["a locked body", () => locked(success({}))],
    ["a transform with a mistake", () => transformed(new TypeError("log.write is not a function"))],
    ["a transform that throws", () => transformed(new Error("the disk is full"))],
    ["text() that throws", () => ({ ...head, text: () => Promise.reject(new Error("parse error")) })],
    ["text() that is missing", () => head],
    ["no response at all", () => undefined],
    ["a response without a status", () => ({ ok: true })],
    ["headers that throw", () => ({ ...head, headers: { get: () => { throw new Error("x"); } } })], // prettier-ignore
  ])("%s", async (_, respond) => {
    const { sent, outcome } = await pay(respond);
    expect(outcome).toMatchObject({ name: "UnparsableResponseError", attempts: 1, cause: { name: /Error$/ } });
    expect((outcome as Error).message).toMatch(/could not be read; see the cause/);
    expect(sent).toBe(1);
  });

  test("an error's status code is known all the same", async () => {
    const respond = () => read(Response.json(errorBody(400), { status: 400 }));
    const { sent, outcome } = await pay(respond);
    expect(outcome).toMatchObject({ ok: false, status: 400, error: { name: "InvalidRequestError" } });
    expect(sent).toBe(1);
  });

  test("a body that the network breaks off is sent again, with the same key", async () => {
    const broken = () => new Response(new ReadableStream({ pull: (c) => c.error(new TypeError("terminated")) }));
    const { sent, outcome } = await pay(broken);
    expect(outcome).toMatchObject({ name: "ConnectionError", status: 200, attempts: 3 });
    expect(sent).toBe(3);
  });
});

describe("a mistake before there is a response is not the network's", () => {
  test.each([
    new TypeError("Cannot read properties of undefined (reading 'dispatcher')"),
    new ReferenceError("proxy is not defined"),
    new RangeError("Maximum call stack size exceeded"),
    Object.assign(new Error("unknown example"), { name: "SetupError" }),
  ])("%s", async (mistake) => {
    const { sent, outcome } = await pay(() => Promise.reject(mistake));
    expect((outcome as Error).message).toBe(
      "createAccount: fetch failed, and not because of the network; see the cause.",
    );
    expect(sent).toBe(1);
  });
});

test("a cause never quotes what a parser met", async () => {
  const { outcome } = await pay(() => Promise.reject(new SyntaxError(`Unexpected token in "512-99-1234"`)));
  expect((outcome as Error).cause).toMatchObject({ name: "SyntaxError", message: "…" });
});

test("the functions of undici, of proxies and of the DOM compile as a Fetch", () => {
  expectTypeOf<typeof undiciFetch>().toExtend<Fetch>();
  expectTypeOf<typeof globalThis.fetch>().toExtend<Fetch>();
  expectTypeOf<typeof nodeFetch>().toExtend<Fetch>();
  expectTypeOf<typeof crossFetch>().toExtend<Fetch>();
  const dispatcher = new ProxyAgent("http://127.0.0.1:1");
  createMethodClient({
    apiKey: KEY,
    environment: "dev",
    fetch: (url, init) => undiciFetch(url, { ...init, dispatcher }),
  });
  createMethodClient({ apiKey: KEY, environment: "dev", fetch: undiciFetch });
  createMethodClient({ apiKey: KEY, environment: "dev", fetch: (url: string, init: RequestInit) => fetch(url, init) });
});
