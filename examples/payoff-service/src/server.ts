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

/** The answer to a request; whatever goes wrong must not end the process. */
async function answer(incoming: IncomingMessage): Promise<Response> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body = chunks.length > 0 ? { body: Buffer.concat(chunks) } : {};
    return await app(new Request(`http://localhost${incoming.url}`, { method: incoming.method ?? "GET", ...body }));
  } catch (error) {
    console.error(error);
    return Response.json({ error: "internal error" }, { status: 500 });
  }
}

const server = createServer(async (incoming, outgoing) => {
  const response = await answer(incoming);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
});
server.listen(Number(PORT), "127.0.0.1", () => {
  const address = server.address();
  console.log(`Listening on http://127.0.0.1:${typeof address === "object" ? address?.port : PORT}`);
});
