/** What a log is told of an exchange; apart from Node's types, which a page or a worker does not have. */
import type { MockAnswer, MockRequest } from "../messages.ts";

/** One line of a log. */
export interface LogEntry {
  method: string;
  /** Without the query. */
  path: string;
  status: number;
  operationId: string | undefined;
  example: string | undefined;
  /** Milliseconds from the request's arrival to its answer. */
  milliseconds: number;
  /** Where the request or the answer differs from the description, and in which rule. */
  violations: { location: string[]; code: string }[];
}

export const logEntry = ({ method, path }: MockRequest, answer: MockAnswer, milliseconds: number): LogEntry => ({
  method,
  path,
  status: answer.status,
  operationId: answer.operationId,
  example: answer.example,
  milliseconds,
  violations: answer.violations.map(({ location, code }) => ({ location, code })),
});
