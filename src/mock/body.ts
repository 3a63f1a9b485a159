/** Reads a request's body before anything else looks at it: Prism waits for ever when it is not valid JSON. */
import { Refusal } from "./refusal.ts";
import type { MockRequest } from "./exchange.ts";
import type { Operation } from "./operation.ts";

/**
 * The parsed body; undefined when there is none, or the operation takes none.
 *
 * @throws Refusal for a body that is too long, of another media type, or not what its media type says.
 */
export function parseBody({ body: described }: Operation, { body, headers, oversized }: MockRequest): unknown {
  const refusal = (status: number, code: string, message: string) => Refusal.of(status, code, message, ["body"]);
  if (oversized) throw refusal(413, "body-limit", "The body is longer than the mock accepts");
  if (described === undefined || body === undefined || body === "") return undefined;
  const type = headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  const types = Object.keys(described.content);
  if (type === undefined || !types.includes(type)) {
    const sent = type === undefined ? "there is no Content-Type" : `the Content-Type is ${type}`;
    throw refusal(400, "content-type", `The body must be ${types.join(" or ")}, but ${sent}`);
  }
  if (!type.includes("json")) return body;
  try {
    return JSON.parse(body);
  } catch {
    throw refusal(400, "malformed-json", "The body is not valid JSON");
  }
}
