/** Ends a request with an error: a documented one by its `sub_type`, or the API's usual one for a status. */
import { isFields } from "./paths.ts";
import type { Operation } from "../openapi/operation.ts";

export class RequestFailure extends Error {
  override readonly name = "RequestFailure";
  readonly status: number;
  readonly code: string;
  /** The documented example that is the response. */
  readonly example: string | undefined;

  constructor(status: number, code: string, message: string, example?: string) {
    super(message);
    this.status = status;
    this.code = code;
    this.example = example;
  }

  /** The error of an operation whose example has a `sub_type`; a plain one where the version documents none. */
  static documented(operation: Operation, subType: string): RequestFailure {
    for (const { status, examples } of operation.responses) {
      if (status.startsWith("2")) continue;
      for (const [name, body] of examples) {
        if (subTypeOf(body) === subType) return new RequestFailure(Number(status) || 400, subType, subType, name);
      }
    }
    return new RequestFailure(400, subType, `The request failed with ${subType}`);
  }
}

/** The `sub_type` of an error body, wherever its envelope holds it. */
function subTypeOf(body: unknown): string | undefined {
  if (!isFields(body)) return undefined;
  if (typeof body["sub_type"] === "string") return body["sub_type"];
  for (const value of Object.values(body)) {
    const found = subTypeOf(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The error object with a `sub_type` in any documented response of an operation, successes included. */
export function documentedError(operation: Operation, subType: string): unknown {
  for (const { examples } of operation.responses) {
    for (const body of examples.values()) {
      const found = errorWith(body, subType);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function errorWith(body: unknown, subType: string): unknown {
  if (!isFields(body)) return undefined;
  if (body["sub_type"] === subType) return body;
  for (const value of Object.values(body)) {
    const found = errorWith(value, subType);
    if (found !== undefined) return found;
  }
  return undefined;
}
