/** Answers every request with one account, in a process of its own so that its work is not counted as the client's. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { RESPONSE } from "./client-response.ts";

const headers = {
  "content-type": "application/json",
  "content-length": Buffer.byteLength(RESPONSE),
  "request-id": "req_1",
};
const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, headers).end(RESPONSE);
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
