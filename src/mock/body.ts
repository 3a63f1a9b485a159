/** Reads a request's body before anything else looks at it: Prism waits for ever when it is not valid JSON. */
import type { MockRequest } from "./exchange.ts";
import type { Operation } from "./operation.ts";

export type ParsedBody = { value: unknown } | { code: string; problem: string };

export function parseBody({ body: described }: Operation, { body, headers }: MockRequest): ParsedBody {
  if (described === undefined || body === undefined || body === "") return { value: undefined };
  const type = headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  const types = Object.keys(described.content);
  if (type === undefined || !types.includes(type)) {
    const sent = type === undefined ? "there is no Content-Type" : `the Content-Type is ${type}`;
    return { code: "content-type", problem: `The body must be ${types.join(" or ")}, but ${sent}` };
  }
  if (!type.includes("json")) return { value: body };
  try {
    return { value: JSON.parse(body) };
  } catch {
    return { code: "malformed-json", problem: "The body is not valid JSON" };
  }
}
