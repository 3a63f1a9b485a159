/** What Method does in its own way. */
import { AuthorizationError, InvalidRequestError, ServerError } from "../runtime/errors.ts";
import type { ApiAdapter, ApiErrorClass, Description, ErrorFields } from "../runtime/api-adapter.ts";
import { encodeJson } from "../runtime/json.ts";

/** Tells the runtime about one dated version. */
export const defineMethod = (description: Description): ApiAdapter => ({
  name: "Method",
  description,
  keyPrefixes: ["sk_"],
  versionHeader: "method-version",
  readError,
  errors: new Map<string, ApiErrorClass>([
    ["INVALID_REQUEST", InvalidRequestError],
    ["INVALID_AUTHORIZATION", AuthorizationError],
    ["API_ERROR", ServerError],
  ]),
  accepts: (body) => (body as { success?: unknown } | null | undefined)?.success === true,
  retryHint: () => undefined,
  encode: (body) => ({ body: encodeJson(body), contentType: "application/json" }),
  encodeQuery: undefined,
});

/** `{ success: false, data: { error } }`; one page of the reference shows the error without the envelope. */
function readError(body: unknown): ErrorFields | undefined {
  const envelope = body as { data?: { error?: unknown }; error?: unknown } | null | undefined;
  const error = (envelope?.data?.error ?? envelope?.error) as Record<string, unknown> | null | undefined;
  if (typeof error !== "object" || error === null) return undefined;
  const { type, code, sub_type: subType, message: serverMessage } = error;
  return { type, code, subType, serverMessage } as ErrorFields;
}
