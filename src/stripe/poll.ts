/** Stripe's resources that change in the background. */
import { polling } from "../../generated/stripe/2026-10-28.endive/operations.ts";
import { pollUntil, type PollInput } from "../runtime/poll.ts";
import type { ApiTypes, Client } from "../runtime/types/client.ts";
import type { Checked } from "../runtime/types/nearest.ts";
import type { PollArguments, PolledResource, PollPath } from "../runtime/types/poll.ts";

/**
 * Reads a resource until it reaches a final state, after creating it if the path is that of its creation. An account
 * is final when none of its refreshes is pending.
 *
 * @param client - A client.
 * @param path - The path of any GET, or the path that creates a resource with states. A path whose resource has no states in
 *   the description requires `until`.
 * @param options - What the call takes, with `interval` (1 000 ms, growing by half), `maxInterval` (10 000 ms), `maxWait`
 *   (120 000 ms), `until` and `onState`. `signal` ends the waiting.
 * @returns The resource. A refresh that failed is not thrown.
 * @throws {TimeoutError} when it was not ready within `maxWait`, `AbortedError`, `MisuseError` when a number is out of range,
 *   and everything that `unwrap` throws for a request.
 * @example
 * const account = await poll(stripe, "/v1/financial_connections/accounts/{account}/refresh", {
 *   params: { path: { account: "fca_123" } },
 *   body: { features: ["balance"] },
 * });
 * console.log(account.balance_refresh?.status);
 * @see https://docs.stripe.com/api/financial_connections/accounts/refresh
 */
export function poll<Api extends ApiTypes, P extends PollPath<Api> | (string & {})>(
  client: Client<Api>,
  path: Checked<P, PollPath<Api>>,
  ...[options]: PollArguments<Api, P>
): Promise<PolledResource<Api, P>> {
  const caller = client as unknown as Parameters<typeof pollUntil>[0];
  return pollUntil(caller, path, (options ?? {}) as PollInput, polling) as never;
}
