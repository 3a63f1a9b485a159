/** A file is data as it is, byte by byte. `downloadFile` returns JSON or a PDF document. */
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { createMethodClient, isUnparsableResponseError, unwrap } from "../../src/method/index.ts";

/** Begins as a PDF document does, and is not UTF-8. */
const PDF = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0xff, 0xfe, 0x00, 0x80, 0xef, 0xbb, 0xbf]);
const params = { path: { file_id: "file_4ewMmBbjYDMR4" } } as const;

const client = (respond: () => unknown, options = {}) =>
  createMethodClient({
    apiKey: "sk_test",
    environment: "dev",
    fetch: async () => respond() as Response,
    ...options,
  });
const pdf = (body: BodyInit = PDF) => new Response(body, { headers: { "content-type": "application/pdf" } });

test("a PDF document is its bytes", async () => {
  const result = await client(() => pdf()).operations.downloadFile({ params });
  expect(result.ok && result.data).toEqual(PDF);
  expect(result.body).toEqual(PDF);
  expect(result.rawHeaders.get("content-type")).toBe("application/pdf");
});

test("in several chunks", async () => {
  const body = new ReadableStream({
    start(controller) {
      for (const byte of PDF) controller.enqueue(new Uint8Array([byte]));
      controller.close();
    },
  });
  expect(await unwrap(client(() => pdf(body)).operations.downloadFile({ params }))).toEqual(PDF);
});

test("from a fetch whose body is a stream of Node's", async () => {
  const respond = () => ({
    ok: true,
    status: 200,
    headers: new Headers({ "content-type": "application/pdf" }),
    body: Readable.from([PDF]),
    text: async () => "not read",
    arrayBuffer: async () => PDF.buffer,
  });
  expect(await unwrap(client(respond).operations.downloadFile({ params }))).toEqual(PDF);
});

test("JSON is parsed", async () => {
  const respond = () => new Response('{"a":1}', { headers: { "content-type": "application/json; charset=utf-8" } });
  expect(await unwrap(client(respond).operations.downloadFile({ params }))).toEqual({ a: 1 });
});

test("a file that is too large is an error", async () => {
  const { downloadFile } = client(() => pdf(), { maxResponseBytes: PDF.length - 1 }).operations;
  await expect(downloadFile({ params })).rejects.toSatisfy(isUnparsableResponseError);
});

test("an error is not a file", async () => {
  const error = { type: "INVALID_REQUEST", code: 404, sub_type: "NOT_FOUND", message: "No such file." };
  const body = JSON.stringify({ success: false, data: { error }, message: error.message });
  const respond = () => new Response(body, { status: 404, headers: { "content-type": "application/json" } });
  const result = await client(respond).operations.downloadFile({ params });
  expect(result.ok === false && result.error.subType).toBe("NOT_FOUND");
});
