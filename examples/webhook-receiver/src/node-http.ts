/** For `node:http` alone, around the receiver for the Fetch API. */
import { createServer, type Server } from "node:http";
import { Readable } from "node:stream";
import { createReceiver } from "./fetch.ts";
import { Inbox } from "./inbox.ts";

export function createReceiverServer(inbox: Inbox, hmacSecret: string): Server {
  const receive = createReceiver(inbox, hmacSecret);
  return createServer(async (incoming, outgoing) => {
    const { method = "GET", headers } = incoming;
    const body = method === "POST" ? { body: Readable.toWeb(incoming) as ReadableStream, duplex: "half" as const } : {};
    const pairs = Object.entries(headers).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one]));
    const init: RequestInit = { method, headers: pairs as [string, string][], ...body };
    try {
      const { status } = await receive(new Request("http://localhost/", init));
      outgoing.writeHead(status).end();
    } catch {
      // A connection that broke off must not end the process.
      outgoing.destroy();
    }
  });
}

if (import.meta.main) {
  const server = createReceiverServer(new Inbox(), process.env["METHOD_WEBHOOK_SECRET"] ?? "");
  server.listen(Number(process.env["PORT"] ?? 3000), "127.0.0.1", () => console.log(server.address()));
}
