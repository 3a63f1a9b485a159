/** The type of `createStripeClient`. */
import type { ClientOptions } from "../runtime/options.ts";

/** The account of a request. A client sets it for every request, and a call for itself. */
export interface StripeCallOptions {
  /** A connected account, `acct_…`. */
  readonly stripeAccount?: string | undefined;
  /**
   * An account ID or a path of IDs, such as `acct_111/acct_111a`. The key of an organization (`sk_org_…`) requires it. It
   * supersedes `stripeAccount`.
   */
  readonly stripeContext?: string | undefined;
}

export interface StripeClientOptions extends Omit<ClientOptions, "environment">, StripeCallOptions {}

export interface CreateStripeClient<Client> {
  /**
   * Creates a client of Stripe Financial Connections. The key decides between test and live mode.
   *
   * @param options - `apiKey` (starts with `sk_` or `rk_`); `stripeAccount` for a platform that calls for a connected account;
   *   `stripeContext` for the key of an organization (calls accept both, too); `baseUrl` for a mock. Durations are in
   *   milliseconds: `timeout` (one attempt, 30 000), `totalTimeout` (the call, 90 000), `maxRetryAfter` (20 000), `backoff`
   *   (500), `maxBackoff` (8 000). `maxRetries` is 2, `maxResponseBytes` 8 MiB.
   * @returns `GET` and `POST`, each called with a path of the description. They resolve with a union over the statuses that
   *   the operation declares, and reject with a `LinkspecError` when there is no such response. Bodies are plain objects,
   *   which are sent as forms.
   * @throws {MisuseError} when the key, the account, the base URL or a number is wrong, or in a browser.
   * @example
   * const stripe = createStripeClient({ apiKey });
   * const result = await stripe.POST("/v1/financial_connections/sessions", {
   *   body: { account_holder: { type: "customer", customer }, permissions: ["balances"] },
   * });
   * if (result.ok) console.log(result.data.client_secret);
   * @see https://docs.stripe.com/api/authentication
   */
  (options: StripeClientOptions): Client;
}
