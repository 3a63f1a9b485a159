/** Preloaded before a snippet: the network is the mock, for whichever API and version a request names. */
import { createMockFetch } from "../../src/mock/index.ts";

const method = createMockFetch({ api: "method" });
const stripe = createMockFetch({ api: "stripe" });

globalThis.fetch = (input, init) => {
  const { hostname } = new URL(input instanceof Request ? input.url : input);
  return hostname === "api.stripe.com" ? stripe(input, init) : method(input, init);
};
