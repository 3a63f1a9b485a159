/** What helpers need to know about a client, out of sight of its users. */
import type { Definition } from "./definition.ts";
import { MisuseError } from "./errors.ts";
import type { Platform } from "./platform.ts";

export const INTERNALS: unique symbol = Symbol.for("linkspec.internals");

/** No key and no options: nothing that could end up in a log. */
export interface Internals {
  readonly definition: Definition;
  readonly platform: Platform;
}

export function internalsOf(client: object): Internals {
  const { [INTERNALS]: internals } = client as { [INTERNALS]?: Internals };
  if (internals === undefined) throw new MisuseError("the client is none of ours; spread one of ours into yours.");
  return internals;
}
