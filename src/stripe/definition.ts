/** What Stripe does in its own way. */
import type { ApiAdapter, Description, ErrorFields } from "../runtime/api-adapter.ts";
import { encodeForm } from "./form.ts";

/** Tells the runtime about one dated version. */
export const defineStripe = (description: Description): ApiAdapter => ({
  name: "Stripe",
  description,
  keyPrefixes: ["sk_", "rk_"],
  versionHeader: "stripe-version",
  readError,
  // A wrong key has the same type as a wrong parameter, so that the status tells more.
  errors: new Map(),
  accepts: (body) => typeof (body as { object?: unknown } | null | undefined)?.object === "string",
  retryHint,
  encode: (body) => ({ body: encodeForm(body as object), contentType: "application/x-www-form-urlencoded" }),
  encodeQuery: encodeForm,
});

/** `{ error }`; its `code` is what to switch on, so it is also our `subType`. */
function readError(body: unknown): ErrorFields | undefined {
  const error = (body as { error?: unknown } | null | undefined)?.error;
  if (typeof error !== "object" || error === null) return undefined;
  const { type, code, param, message: serverMessage } = error as Record<string, unknown>;
  return { type, code, subType: code, param, serverMessage } as ErrorFields;
}

/** Stripe's own word comes first. A conflict means that another request with the key is under way: nothing was done. */
function retryHint(headers: { get(name: string): string | null }, status: number): boolean | undefined {
  const word = headers.get("stripe-should-retry");
  if (word === "true" || word === "false") return word === "true";
  return status === 409 ? true : undefined;
}
