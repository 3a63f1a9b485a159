/** Responds to control requests: the paths below `/__linkspec/` that `openapi/control` describes. */
import { SetupError } from "../openapi/error.ts";
import { suggest } from "../openapi/nearest-names.ts";
import { listOperations, pathValues, type Operation } from "../openapi/operation.ts";
import { Router } from "../openapi/router.ts";
import { Validator } from "../openapi/validation/validator.ts";
import { rejectForeign } from "./reject-foreign.ts";
import type { ControlHandlers, ControlOperationId } from "./operations.ts";
import type { Document } from "../openapi/document.ts";

export const CONTROL = "/__linkspec/";

export interface ControlRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  /** By lowercase name. */
  headers: Record<string, string>;
  /** The text that was sent; undefined when nothing was. */
  body?: string | undefined;
}

export interface ControlResponse {
  status: number;
  body: unknown;
}

interface Description {
  router: Router;
  validator: Validator;
  /** E.g. `POST /__linkspec/next`. */
  routes: string[];
}

type Handler = (input: { body: unknown; path: object; query: object }) => unknown;

export class ControlServer {
  readonly #handlers: Readonly<Record<string, Handler | undefined>>;
  #description: Promise<Description> | undefined;

  /** @param handlers - What the server can do. It responds to the other operations with 404. */
  constructor(handlers: ControlHandlers) {
    this.#handlers = handlers as Record<ControlOperationId, Handler | undefined>;
  }

  /**
   * Responds to a request.
   *
   * @param isLocal - Whether the server listens on the loopback interface alone.
   */
  async respond(request: ControlRequest, isLocal: boolean): Promise<ControlResponse> {
    const foreign = rejectForeign(request.headers, isLocal);
    if (foreign !== undefined) return failure(403, foreign.code, foreign.message);
    const { router, validator, routes } = await (this.#description ??= readDescription());
    const route = router.find(request.method, request.path);
    if (route.found !== "operation") {
      const asked = `${request.method} ${request.path}`;
      return failure(404, "unknown-route", `Control has no "${asked}". ${suggest(asked, routes)}`);
    }
    const operation = route.operation();
    const handle = this.#handlers[operation.id];
    if (handle === undefined) {
      const message = `A mock has no ${operation.id}. Start a sandbox, for example with "linkspec sandbox method".`;
      return failure(404, "unknown-route", message);
    }
    try {
      return { status: 200, body: await handle(readInput(operation, request, validator)) };
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      return failure(error.code === "unknown-resource" ? 404 : 400, error.code, error.message);
    }
  }
}

/** Loaded with the first request, since most mocks are never controlled from outside. */
async function readDescription(): Promise<Description> {
  const { default: bundle } = await import("../../generated/control/1/bundle.js");
  const document = bundle as Document;
  const router = new Router();
  const entries = listOperations(document);
  for (const { method, path, operation } of entries) router.add(method, path, operation);
  return {
    router,
    validator: new Validator(document),
    routes: entries.map(({ method, path }) => `${method} ${path}`),
  };
}

/** @throws {SetupError} `invalid-option` with everything in the request that does not match the description. */
function readInput(operation: Operation, request: ControlRequest, validator: Validator) {
  const sent = parse(request.body);
  const { path, query } = request;
  // Programs such as curl name a form where they send JSON.
  const headers = { ...request.headers, "content-type": "application/json" };
  const violations = validator.request(operation, { path, query, headers, body: sent });
  if (violations.length > 0) {
    throw new SetupError("invalid-option", `${violations.map(({ message }) => message).join(". ")}.`);
  }
  return { body: sent ?? {}, path: pathValues(operation, path), query: Object.fromEntries(query) };
}

function parse(body: string | undefined): unknown {
  if (body === undefined || body === "") return undefined;
  try {
    return JSON.parse(body);
  } catch {
    throw new SetupError("invalid-option", "The body must be JSON.");
  }
}

const failure = (status: number, code: string, message: string): ControlResponse => ({
  status,
  body: { error: { code, message } },
});
