/** Node's HTTP server without a mock: it returns the bytes of the mock's responses, `node bench/mock-bare-server.ts 4010`. */
import { createServer } from "node:http";
import { createMockFetch } from "../src/mock/index.ts";
import { API, HEADERS, TARGETS, VERSION } from "./mock-servers.ts";

const mock = createMockFetch({ api: API, version: VERSION });
const responses = new Map<string, { headers: Record<string, string>; text: string }>();
for (const { method, path, body } of [...TARGETS, { method: "GET", path: "/ping", body: undefined }]) {
  const response = await mock(`https://mock.test${path}`, { method, headers: HEADERS, body: body ?? null });
  const text = await response.text();
  const headers = { ...Object.fromEntries(response.headers), "content-length": String(Buffer.byteLength(text)) };
  responses.set(`${method} ${path}`, { headers, text });
}

createServer((request, response) => {
  const { headers, text } = responses.get(`${request.method} ${request.url}`)!;
  request.resume().on("end", () => response.writeHead(200, headers).end(text));
}).listen(Number(process.argv[2]), "127.0.0.1");
