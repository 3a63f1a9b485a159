/** Whether a request is one that an override is for. */
import { isRecord } from "../../openapi/document.ts";
import { pathValues } from "../../openapi/operation.ts";
import type { ParsedRequest } from "../request-context.ts";

/** Conditions on a request. All of them must hold. */
export interface RequestConditions {
  /** Fields of the body with their values, nested ones included; other fields do not matter. */
  body?: unknown;
  /** Path parameters with their values. */
  path?: Record<string, string>;
  /** Query parameters with their values. */
  query?: Record<string, string>;
  /** Headers with their values, in any case. */
  headers?: Record<string, string>;
  /** The API key. */
  key?: string;
}

export const CONDITIONS = ["body", "path", "query", "headers", "key"];

export function matchesRequest(conditions: RequestConditions, context: ParsedRequest): boolean {
  const { operation, request } = context;
  const { body, path = {}, query = {}, headers = {}, key } = conditions;
  const values = pathValues(operation, request.path);
  return (
    (!("body" in conditions) || includes(context.body, body)) &&
    Object.entries(path).every(([name, value]) => values[name] === value) &&
    Object.entries(query).every(([name, value]) => request.query.getAll(name).includes(value)) &&
    Object.entries(headers).every(([name, value]) => request.headers[name.toLowerCase()] === value) &&
    (key === undefined || keyOf(request.headers["authorization"]) === key)
  );
}

/** Whether a value has all that is expected of it. A list must have the expected items in their order, and no others. */
function includes(value: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) {
    const isAsLong = Array.isArray(value) && value.length === expected.length;
    return isAsLong && expected.every((item, index) => includes(value[index], item));
  }
  if (!isRecord(expected)) return value === expected;
  return isRecord(value) && Object.entries(expected).every(([name, item]) => includes(value[name], item));
}

/** The key of `Bearer key` or `Basic base64(key:)`. */
function keyOf(authorization = ""): string | undefined {
  const [scheme = "", credential = ""] = authorization.trim().split(/\s+(.*)/s);
  if (scheme.toLowerCase() !== "basic") return credential;
  try {
    return atob(credential).split(":")[0];
  } catch {
    return undefined;
  }
}
