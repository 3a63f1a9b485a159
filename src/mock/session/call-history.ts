/** Keeps the latest requests, so that a test can say what was sent. */
import type { MockResponse, MockRequest } from "../messages.ts";
import type { Violation } from "../../openapi/validation/validator.ts";

/** A request as the mock received it, with a summary of the response. */
export interface RecordedRequest {
  operationId: string | undefined;
  method: string;
  path: string;
  /** In the order in which they were sent. */
  query: [name: string, value: string][];
  /** By lowercase name. The credential is omitted: a failing assertion would print it. */
  headers: Record<string, string>;
  /** Parsed when it is JSON or a form, else text; undefined when nothing was sent. */
  body: unknown;
  status: number;
  example: string | undefined;
  violations: Violation[];
}

const CREDENTIALS = new Set(["authorization", "cookie", "proxy-authorization"]);

export class CallHistory {
  readonly #limit: number;
  #requests: { request: Omit<RecordedRequest, "body">; readBody: () => unknown }[] = [];

  /** @param limit - The number of requests to store; the oldest are dropped first. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** @param readBody - Parses the body. It is called when a test reads the request, which most requests never are. */
  add({ method, path, query, headers }: MockRequest, response: MockResponse, readBody: () => unknown): void {
    if (this.#limit === 0) return;
    const request = {
      operationId: response.operationId,
      method,
      path,
      query: [...query],
      headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !CREDENTIALS.has(name))),
      status: response.status,
      example: response.example,
      violations: response.violations,
    };
    this.#requests.push({ request, readBody });
    if (this.#requests.length > 2 * this.#limit) this.#requests = this.#requests.slice(-this.#limit);
  }

  /** The latest requests, the oldest first; those of one operation when one is named. */
  list(operationId?: string): RecordedRequest[] {
    const latest = this.#requests.slice(-this.#limit);
    const found =
      operationId === undefined ? latest : latest.filter(({ request }) => request.operationId === operationId);
    return found.map(({ request, readBody }) => ({ ...request, body: readBody() }));
  }

  clear(): void {
    this.#requests = [];
  }
}
