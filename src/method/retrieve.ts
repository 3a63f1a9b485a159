/** From a webhook event to the resource that it is about. */
import { operationTable } from "../../generated/method/2026-03-30/operations.ts";
import type { api } from "../../generated/method/2026-03-30/types.ts";
import type { AnyResult, CallInput } from "../runtime/call.ts";
import { MisuseError, type LinkspecError } from "../runtime/errors.ts";
import { internalsOf } from "../runtime/internals.ts";
import { matchPath } from "../runtime/match-path.ts";
import type { ApiTypes, BodyOf, Client } from "../runtime/types/client.ts";
import type { OperationAt, PathOf } from "../runtime/types/operations.ts";
import type { DataIn } from "../runtime/types/results.ts";

/** An event whose resource can be read: its type, and the path of the resource. */
export interface RetrievableEvent<Api extends ApiTypes> {
  readonly type: keyof Api["events"];
  readonly path: string;
}

/** The path template of what an event of a type is about. */
type EventPath<Api extends ApiTypes, Type> = Type extends keyof Api["events"]
  ? Api["events"][Type] & keyof Api["paths"]
  : never;

/**
 * Returns the ids in the path of an event, under the names of the path parameters.
 *
 * @param event - A verified event, narrowed to a type whose resource can be read.
 * @returns The ids, e.g. `{ ent_id, cxn_id }` for `connect.update`.
 * @throws {MisuseError} when the path is not that of a resource of the latest version.
 * @example
 * if (event.type === "connect.update") console.log(idsOf(event).ent_id);
 * @see https://docs.methodfi.com/2026-03-30/reference/webhooks/overview
 */
export function idsOf<const Event extends RetrievableEvent<api>>(
  event: Event,
): PathOf<OperationAt<api, EventPath<api, Event["type"]>, "get">> {
  const match = matchPath(operationTable, event.path);
  if (match === undefined) throw noResource();
  return match.ids as never;
}

/**
 * Reads the resource that a webhook event is about.
 *
 * @param client - A client of any version.
 * @param event - A verified event, narrowed to a type whose resource can be read.
 * @returns The resource, typed to the kind of event.
 * @throws {MisuseError} when the version of the client cannot read the event's path, and everything that `unwrap` throws.
 * @example
 * if (event.type === "payment.update") console.log((await retrieve(method, event)).status);
 * @see https://docs.methodfi.com/2026-03-30/reference/webhooks/overview
 */
export async function retrieve<Api extends ApiTypes, const Event extends RetrievableEvent<Api>>(
  client: Client<Api>,
  event: Event,
): Promise<DataIn<BodyOf<Api, EventPath<Api, Event["type"]>, "get">>> {
  const match = matchPath(internalsOf(client).adapter.table, event.path);
  if (match === undefined) throw noResource();
  const get = client.GET as unknown as (path: string, input: CallInput) => Promise<AnyResult>;
  const result = await get(match.path, { params: { path: match.ids } });
  if (!result.ok) throw result.error as LinkspecError;
  return result.data as never;
}

const noResource = (): MisuseError =>
  new MisuseError("Invalid event: its path is not that of a resource that can be read.");
