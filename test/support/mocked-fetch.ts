/** Preloaded before a snippet: the network is the mock, for whichever version a request names. */
import { createMockFetch } from "../../src/mock/index.ts";

globalThis.fetch = createMockFetch({ api: "method" });
