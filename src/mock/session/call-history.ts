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
  /** Parsed when it is JSON, else text; undefined when nothing was sent. */
  body: unknown;
  status: number;
  example: string | undefined;
  violations: Violation[];
}

const CREDENTIALS = new Set(["authorization", "cookie", "proxy-authorization"]);

export class CallHistory {
  readonly #limit: number;
  #requests: RecordedRequest[] = [];

  /** @param limit How many requests are latest; the oldest are forgotten first. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  add({ method, path, query, headers, body }: MockRequest, response: MockResponse): void {
    if (this.#limit === 0) return;
    this.#requests.push({
      operationId: response.operationId,
      method,
      path,
      query: [...query],
      headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !CREDENTIALS.has(name))),
      body: parse(body),
      status: response.status,
      example: response.example,
      violations: response.violations,
    });
    if (this.#requests.length > 2 * this.#limit) this.#requests = this.#requests.slice(-this.#limit);
  }

  /** The latest requests, the oldest first; those of one operation when one is named. */
  list(operationId?: string): RecordedRequest[] {
    const latest = this.#requests.slice(-this.#limit);
    return operationId === undefined ? latest : latest.filter((request) => request.operationId === operationId);
  }

  clear(): void {
    this.#requests = [];
  }
}

function parse(body: string | undefined): unknown {
  if (body === undefined) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
