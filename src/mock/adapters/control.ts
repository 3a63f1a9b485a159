/** Control of a mock over HTTP, for tests in other processes and languages: the paths below `/__linkspec/`. */
import { isRecord } from "../../openapi/document.ts";
import { SetupError } from "../../openapi/error.ts";
import type { Mock } from "../mock.ts";
import type { Override } from "../response/overrides.ts";

export const CONTROL = "/__linkspec/";

export interface ControlRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  /** By lowercase name. */
  headers: Record<string, string>;
  body: string | undefined;
}

export interface ControlResponse {
  status: number;
  body: unknown;
}

type Route = (mock: Mock, body: Record<string, unknown>, query: URLSearchParams) => unknown;

const DONE = { status: "ok" };

const ROUTES: Record<string, Route> = {
  "POST next": (mock, { operation, responses }) => {
    if (!Array.isArray(responses)) throw new SetupError("invalid-option", "responses must be a list.");
    mock.overrides.next(mock.catalog.operation(String(operation)), responses.map(overrideOf));
    return DONE;
  },
  "POST always": (mock, { operation, response }) => {
    mock.overrides.always(mock.catalog.operation(String(operation)), overrideOf(response));
    return DONE;
  },
  "GET requests": (mock, _, query) => {
    const operation = query.get("operation");
    return { requests: mock.history.list(operation === null ? undefined : mock.catalog.operation(operation).id) };
  },
  "POST reset": (mock) => {
    mock.reset();
    return DONE;
  },
  "GET health": (mock) => ({ ...DONE, versions: mock.catalog.sources.map(({ api, version }) => ({ api, version })) }),
};

/**
 * Returns the response to a control request.
 *
 * @param isLocal - Whether the server listens on the loopback interface alone. A page of another site is rejected then, also
 *   when it rebinds its name to this machine.
 */
export function respondToControl(mock: Mock, request: ControlRequest, isLocal: boolean): ControlResponse {
  const { method, path, query, headers, body } = request;
  if (isLocal && !isLoopbackHost(headers["host"]))
    return failure(403, "foreign-host", "The Host header must name this machine.");
  if (headers["origin"] !== undefined && !isLoopbackHost(hostOf(headers["origin"]))) {
    return failure(403, "foreign-origin", "Pages of other machines cannot control the mock.");
  }
  const name = `${method} ${path.slice(CONTROL.length)}`;
  const route = Object.hasOwn(ROUTES, name) ? ROUTES[name] : undefined;
  if (route === undefined) return failure(404, "unknown-route", `The routes are: ${Object.keys(ROUTES).join(", ")}.`);
  try {
    return { status: 200, body: route(mock, method === "POST" ? parse(body) : {}, query) };
  } catch (error) {
    if (error instanceof SetupError) return failure(400, error.code, error.message);
    throw error;
  }
}

function overrideOf(value: unknown): Override {
  if (isRecord(value)) return value;
  throw new SetupError("invalid-option", 'A response must be an object, such as {} or {"status": 503}.');
}

function parse(body = "{}"): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body);
    if (isRecord(value)) return value;
  } catch {
    // Reported below.
  }
  throw new SetupError("invalid-option", "The body must be a JSON object.");
}

const failure = (status: number, code: string, message: string): ControlResponse => ({
  status,
  body: { error: { code, message } },
});

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);

const isLoopbackHost = (host: string | undefined): boolean =>
  host !== undefined && /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(host);
