/**
 * Preloaded before a snippet: the network is the mock, for whichever API and version a request names. A snippet reaches the
 * servers that it starts itself; the guides' usual port is that of a mock in another terminal.
 */
import { createMockFetch } from "../../src/mock/index.ts";

const method = createMockFetch({ api: "method" });
const stripe = createMockFetch({ api: "stripe" });

const network = globalThis.fetch;
const USUAL_PORT = "4010";

globalThis.fetch = (input, init) => {
  const { hostname, port } = new URL(input instanceof Request ? input.url : input);
  if (hostname === "127.0.0.1" && port !== USUAL_PORT) return network(input, init);
  return hostname === "api.stripe.com" ? stripe(input, init) : method(input, init);
};
