/** Turns the options of a Stripe client into those that every client has. */
import type { ApiAdapter } from "../runtime/api-adapter.ts";
import { MisuseError } from "../runtime/errors.ts";
import { InputError } from "../runtime/input-error.ts";
import { isObject, own } from "../runtime/own.ts";
import type { ClientOptions } from "../runtime/options.ts";
import { headersFromOptions } from "../runtime/request.ts";
import type { StripeClientOptions } from "./create.ts";

/** There is one server; the account of the requests is a header. */
export function toClientOptions(adapter: ApiAdapter, input: StripeClientOptions): ClientOptions {
  if (!isObject(input)) throw new MisuseError("Invalid options: expected an object.");
  const { stripeAccount, stripeContext, ...options } = own(input);
  try {
    const headers = headersFromOptions(adapter, { stripeAccount, stripeContext });
    const baseUrl = options.baseUrl ?? adapter.table.servers.api;
    return { ...options, baseUrl, headers: { ...options.headers, ...headers } };
  } catch (error) {
    if (error instanceof InputError) throw new MisuseError(`Invalid ${error.message}, e.g. "acct_1".`);
    throw error;
  }
}
