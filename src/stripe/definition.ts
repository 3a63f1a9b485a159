/** The conventions of the Stripe API. */
import type { ApiAdapter, ErrorFields } from "../runtime/api-adapter.ts";
import type { OperationTable } from "../runtime/operation-table.ts";
import { InputError } from "../runtime/input-error.ts";
import { encodeForm } from "./form.ts";

const CONTEXT = "stripe-context";

/** The adapter of one dated version. */
export const defineStripe = (table: OperationTable): ApiAdapter => ({
  name: "Stripe",
  table,
  keyPrefixes: ["sk_", "rk_"],
  versionHeader: "stripe-version",
  headerOptions: { stripeAccount: "stripe-account", stripeContext: CONTEXT },
  checkHeaders,
  readError,
  // A wrong key has the same type as a wrong parameter, so that the status identifies it better.
  errors: new Map(),
  open: (body) => (typeof (body as { object?: unknown } | null)?.object === "string" ? { data: body } : undefined),
  retryHint,
  encode: (body) => ({ body: encodeForm(body as object), contentType: "application/x-www-form-urlencoded" }),
  encodeQuery: encodeForm,
});

/** https://docs.stripe.com/keys/organization-api-keys */
function checkHeaders(headers: Readonly<Record<string, string>>): void {
  if (headers.authorization?.startsWith("Bearer sk_org") && !headers[CONTEXT]) {
    throw new InputError("stripeContext: an organization key requires it, on the client or on the call");
  }
}

/** `{ error }`; its `code` is what to switch on, so it is also our `subType`. */
function readError(body: unknown): ErrorFields | undefined {
  const error = (body as { error?: unknown } | null | undefined)?.error;
  if (typeof error !== "object" || error === null) return undefined;
  const { type, code, param, message: serverMessage } = error as Record<string, unknown>;
  return { type, code, subType: code, param, serverMessage } as ErrorFields;
}

/** Stripe's header comes first. A conflict means that another request with the key is in progress: nothing was done. */
function retryHint(headers: { get(name: string): string | null }, status: number): boolean | undefined {
  const word = headers.get("stripe-should-retry");
  if (word === "true" || word === "false") return word === "true";
  return status === 409 ? true : undefined;
}
