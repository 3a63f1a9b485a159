/** Turns what a Stripe client is created with into what every client is created with. */
import { MisuseError } from "../runtime/errors.ts";
import { isObject, own } from "../runtime/own.ts";
import type { ClientOptions } from "../runtime/options.ts";
import type { StripeClientOptions } from "./create.ts";

/** There is one server; a connected account is named in a header. */
export function toClientOptions(server: string, input: StripeClientOptions): ClientOptions {
  if (!isObject(input)) throw new MisuseError("Invalid options: expected an object.");
  const { account, ...options } = own(input);
  const settled = { ...options, baseUrl: options.baseUrl ?? server };
  if (account === undefined) return settled;
  if (typeof account !== "string" || !/^acct_\w+$/.test(account)) {
    throw new MisuseError("Invalid account: expected the id of a Stripe account, acct_….");
  }
  return { ...settled, headers: { ...options.headers, "stripe-account": account } };
}
