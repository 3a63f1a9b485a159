/** Preloaded before a snippet: the network is the mock, for whichever version a request names. */
import { bundles } from "./bundles.ts";
import { createMockFetch } from "../../src/mock/index.ts";

globalThis.fetch = createMockFetch({
  api: "method",
  version: bundles.filter(({ name }) => name === "method").map(({ version }) => version),
});
