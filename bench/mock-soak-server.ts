/** The mock of the soak: the one that is measured, with a way to ask for its memory. */
import { startMock } from "../src/mock/index.ts";
import { API, VERSION } from "./mock-servers.ts";

const mock = await startMock({ api: API, version: VERSION });
process.send!({ port: mock.port });
process.on("message", () => {
  globalThis.gc?.();
  process.send!({ used: process.memoryUsage().heapUsed });
});
