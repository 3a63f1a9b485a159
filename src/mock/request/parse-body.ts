/** Parses the body of a request by its media type. */
import { coerce, FORM, parseForm } from "../../openapi/form-encoding.ts";
import { Rejection } from "./rejection.ts";
import type { Document } from "../../openapi/document.ts";
import type { MockRequest } from "../messages.ts";
import type { Operation } from "../../openapi/operation.ts";

/**
 * The parsed body; undefined when there is none, or the operation takes none.
 *
 * @throws {Rejection} for a body that is too long, of another media type, or not what its media type says.
 */
export function parseBody(document: Document, operation: Operation, request: MockRequest): unknown {
  const { body, headers } = request;
  const rejection = (status: number, code: string, message: string) => Rejection.of(status, code, message, ["body"]);
  if (request.oversized) throw rejection(413, "body-limit", "The body is longer than the mock accepts");
  const content = operation.body?.content;
  // A form without fields is an empty text, often without a Content-Type.
  if (content !== undefined && Object.keys(content).join() === FORM && (body ?? "") === "") return {};
  if (content === undefined || body === undefined || body === "") return undefined;
  const encoding = headers["content-encoding"] ?? "identity";
  if (encoding !== "identity") {
    throw rejection(
      400,
      "content-encoding",
      `The mock reads plain bodies only, but the Content-Encoding is ${encoding}`,
    );
  }
  const type = headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  if (type === undefined || !Object.hasOwn(content, type)) {
    const sent = type === undefined ? "there is no Content-Type" : `the Content-Type is ${type}`;
    throw rejection(400, "content-type", `The body must be ${Object.keys(content).join(" or ")}, but ${sent}`);
  }
  if (type === FORM) return coerce(document, parseForm(body), content[type] ?? {});
  if (!type.includes("json")) return body;
  try {
    return JSON.parse(body.replace(/^\uFEFF/, ""));
  } catch {
    throw rejection(400, "malformed-json", "The body is not valid JSON");
  }
}
