/** Turns what a Stripe client is created with into what every client is created with. */
import { MisuseError } from "../runtime/errors.ts";
import type { ClientOptions } from "../runtime/options.ts";
import type { StripeClientOptions } from "./create.ts";

/** There is one server; a connected account is named in a header. */
export function settleOptions(server: string, { account, ...options }: StripeClientOptions): ClientOptions {
  const settled = { ...options, baseUrl: options.baseUrl ?? server };
  if (account === undefined) return settled;
  if (!/^acct_\w+$/.test(account)) throw new MisuseError("account is not the id of a Stripe account, acct_….");
  return { ...settled, headers: { ...options.headers, "stripe-account": account } };
}
