/** The conventions of the Method API. */
import { AuthorizationError, InvalidRequestError, ServerError } from "../runtime/errors.ts";
import type { ApiAdapter, ApiErrorClass, ErrorFields } from "../runtime/api-adapter.ts";
import { encodeJson } from "../runtime/json.ts";
import type { OperationTable } from "../runtime/operation-table.ts";

interface Envelope {
  readonly success: true;
  readonly data: unknown;
  readonly message: unknown;
}

/** The adapter of one dated version. */
export const defineMethod = (table: OperationTable): ApiAdapter => ({
  name: "Method",
  table,
  // A front end calls the operations of an Opal session with its token.
  keyPrefixes: ["sk_", "otkn_"],
  versionHeader: "method-version",
  readError,
  errors: new Map<string, ApiErrorClass>([
    ["INVALID_REQUEST", InvalidRequestError],
    ["INVALID_AUTHORIZATION", AuthorizationError],
    ["API_ERROR", ServerError],
  ]),
  open: (body) => ((body as Partial<Envelope> | null | undefined)?.success === true ? (body as Envelope) : undefined),
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
