/** What a log receives about an exchange; separate from Node's types, which a page or a worker does not have. */
import type { MockResponse, MockRequest } from "../messages.ts";

/** One line of a log. */
export interface LogEntry {
  method: string;
  /** Without the query. */
  path: string;
  status: number;
  operationId: string | undefined;
  example: string | undefined;
  /** Milliseconds from the request's arrival to its response. */
  milliseconds: number;
  /** Where the request or the response differs from the description, and in which rule. */
  violations: { location: string[]; code: string }[];
}

export const logEntry = ({ method, path }: MockRequest, response: MockResponse, milliseconds: number): LogEntry => ({
  method,
  path,
  status: response.status,
  operationId: response.operationId,
  example: response.example,
  milliseconds,
  violations: response.violations.map(({ location, code }) => ({ location, code })),
});
