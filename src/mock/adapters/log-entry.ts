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
  path: path.replace(/[^\x21-\x7e]/g, encodeURIComponent),
  status: response.status,
  operationId: response.operationId,
  example: response.example,
  milliseconds,
  violations: response.violations.map(({ location, code }) => ({ location: printable(location, code), code })),
});

const LONGEST_NAME = 60;

/** A place without names that only the request knows, and without characters that move a cursor or end a line. */
const printable = (location: string[], code: string): string[] =>
  (code === "unknown-input" ? location.slice(0, 2) : location).map((name) => escapeName(name));

const escapeName = (name: string): string =>
  name
    .slice(0, LONGEST_NAME)
    .replace(/[^\x21-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
