/** What helpers need to know about a client, out of sight of its users. */
import type { ApiAdapter } from "./api-adapter.ts";
import { MisuseError } from "./errors.ts";
import type { Platform } from "./platform.ts";

export const INTERNALS: unique symbol = Symbol.for("linkspec.internals");

/** No key and no options: nothing that could end up in a log. */
export interface Internals {
  readonly adapter: ApiAdapter;
  readonly platform: Platform;
}

export function internalsOf(client: object): Internals {
  const internals = (client as { [INTERNALS]?: Internals } | undefined)?.[INTERNALS];
  if (internals === undefined) throw new MisuseError("Not a linkspec client. Build wrappers as { ...client, GET: … }.");
  return internals;
}
