/** From a thin event to the resource that it names. */
import type { AnyResult, CallInput } from "../runtime/call.ts";
import { MisuseError, type LinkspecError } from "../runtime/errors.ts";
import { internalsOf } from "../runtime/internals.ts";
import { matchPath } from "../runtime/match-path.ts";
import type { ApiTypes, BodyOf, Client } from "../runtime/types/client.ts";

/** A thin event whose resource can be read. */
export interface RetrievableEvent<Api extends ApiTypes> {
  readonly type: keyof Api["events"];
  readonly related_object: { readonly url: string };
  readonly context?: string | undefined;
}

/** The path template of the resource that an event of a type names. */
type EventPath<Api extends ApiTypes, Type> = Type extends keyof Api["events"]
  ? Api["events"][Type] & keyof Api["paths"]
  : never;

/**
 * Reads the resource that a thin event names, in the account in which the event occurred.
 *
 * @param client - A client.
 * @param event - A verified thin event, narrowed to a type whose resource can be read.
 * @returns The resource, typed to the event: for all types of Financial Connections the account.
 * @throws {MisuseError} when the client cannot read the URL of the event, and everything that `unwrap` throws.
 * @example
 * const event = parseThinEvent(body);
 * if (event.type === "v1.financial_connections.account.balance_refresh_succeeded") {
 *   console.log((await retrieve(stripe, event)).balance);
 * }
 * @see https://docs.stripe.com/event-destinations
 */
export async function retrieve<Api extends ApiTypes, const Event extends RetrievableEvent<Api>>(
  client: Client<Api>,
  event: Event,
): Promise<BodyOf<Api, EventPath<Api, Event["type"]>, "get">> {
  const match = matchPath(internalsOf(client).adapter.table, event.related_object.url);
  if (match === undefined) {
    throw new MisuseError("Invalid event: its related_object.url is not that of a resource that can be read.");
  }
  const get = client.GET as unknown as (path: string, input: CallInput) => Promise<AnyResult>;
  const context = event.context === undefined ? {} : { stripeContext: event.context };
  const result = await get(match.path, { params: { path: match.ids }, ...context });
  if (!result.ok) throw result.error as LinkspecError;
  return result.data as never;
}
