/** Node's HTTP server, looked up when it is needed: bundles for pages and workers contain no import of it. */
import { SetupError } from "../../openapi/error.ts";

/**
 * Returns the module `node:http` of Node, Deno or Bun.
 *
 * @throws {SetupError} `invalid-option` where there are no servers, as in a page.
 */
export function nodeHttp(): typeof import("node:http") {
  const found = (globalThis.process as NodeJS.Process | undefined)?.getBuiltinModule?.("node:http");
  if (found !== undefined) return found;
  throw new SetupError("invalid-option", "This runtime has no HTTP server. Use createMockFetch or createMswHandlers.");
}
