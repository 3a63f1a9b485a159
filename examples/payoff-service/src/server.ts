/** `npm start`: the service on a port. METHOD_API_KEY and METHOD_ENVIRONMENT say whose accounts it works with. */
import { createServer, type IncomingMessage } from "node:http";
import { createMethodClient, type Environment } from "linkspec/method";
import { createApp } from "./app.ts";

const { METHOD_API_KEY = "", METHOD_ENVIRONMENT = "dev", METHOD_URL, PORT = "3000" } = process.env;
const method = createMethodClient({
  apiKey: METHOD_API_KEY,
  environment: METHOD_ENVIRONMENT as Environment,
  // A mock, in place of the environment.
  baseUrl: METHOD_URL,
});
const app = createApp(method);

/** Bytes of the largest body that is read. */
const MAX_BODY = 65_536;

/** Reads the request and runs the service. No failure ends the process. */
async function respond(incoming: IncomingMessage): Promise<Response> {
  const { method, url = "/", headers } = incoming;
  if (method !== "POST") return Response.json({ error: "no such route" }, { status: 404 });
  if (!url.startsWith("/")) return Response.json({ error: "no such target" }, { status: 400 });
  try {
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > MAX_BODY) return Response.json({ error: "the body is too large" }, { status: 413 });
      chunks.push(chunk);
    }
    const type = { "content-type": headers["content-type"] ?? "" };
    return await app(new Request(`http://localhost${url}`, { method, headers: type, body: Buffer.concat(chunks) }));
  } catch (error) {
    console.error(error);
    return Response.json({ error: "internal error" }, { status: 500 });
  }
}

const server = createServer(async (incoming, outgoing) => {
  const response = await respond(incoming);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
});
server.listen(Number(PORT), "127.0.0.1", () => {
  const address = server.address();
  console.log(`Listening on http://127.0.0.1:${typeof address === "object" ? address?.port : PORT}`);
});
