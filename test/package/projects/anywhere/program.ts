/** As a user of TypeScript writes it, for loaders that compile while they load. */
import { createMockFetch, startMock } from "linkspec/mock";
// @ts-expect-error A module of JavaScript without types.
import { tour } from "./tour.js";

const mock = createMockFetch({ api: "method", version: "2026-03-30" });
mock.next("ping", { status: 503 });
const ping = async (url: string, call: typeof fetch): Promise<number> =>
  (await call(`${url}/ping`, { headers: { authorization: "Bearer sk_test" } })).status;
const server = await startMock({ api: "method", version: "2026-03-30" });
const served: number[] = [await ping("https://dev.methodfi.com", mock), await ping(server.url, fetch)];
await server.close();
console.log(JSON.stringify({ ...(await tour()), served }));
