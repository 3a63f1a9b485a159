/** `npm start`: builds everything, then serves the mock of the latest Method version and the docs on this machine. */
import { createServer } from "node:http";
import sirv from "sirv";
import { SetupError, startMock } from "../src/mock/index.ts";
import { latestApis } from "./lib/apis.ts";
import { build } from "./build.ts";
import { UserError } from "./lib/user-error.ts";
import type { VersionOf } from "../src/mock/index.ts";

const HOST = "127.0.0.1";

/** Serves the built docs and resolves with their address. */
function serveDocs(port: number): Promise<{ url: string; close: () => void }> {
  const server = createServer(sirv("dist/docs", { dev: true }));
  return new Promise((resolve, reject) => {
    server.on("error", (error: NodeJS.ErrnoException) => {
      const inUse = error.code === "EADDRINUSE";
      reject(inUse ? new UserError(`Port ${port} is in use. Set DOCS_PORT to another one, or 0 for any.`) : error);
    });
    server.listen(port, HOST, () => {
      const { port: actual } = server.address() as { port: number };
      resolve({ url: `http://${HOST}:${actual}`, close: () => server.close() });
    });
  });
}

try {
  await build();
  const method = latestApis().find(({ name }) => name === "method");
  if (method === undefined) throw new UserError("redocly.yaml lists no version of method.");
  const docs = await serveDocs(Number(process.env.DOCS_PORT ?? 4000));
  const mock = await startMock({
    api: "method",
    version: method.version as VersionOf<"method">,
    port: Number(process.env.MOCK_PORT ?? 4010),
  });
  console.log(`Mock of Method ${method.version}: ${mock.url}`);
  console.log(`Docs:                      ${docs.url}`);
  console.log("Press Ctrl+C to stop.");
  const stop = () => {
    docs.close();
    void mock.close().then(() => process.exit(0));
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
} catch (error) {
  if (!(error instanceof UserError || error instanceof SetupError)) throw error;
  console.error(error.message);
  // The docs may be served already when the mock's port turns out to be in use.
  process.exit(1);
}
