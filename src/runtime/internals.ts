/** What helpers need to know about a client, out of sight of its users. */
import type { Definition } from "./definition.ts";
import type { Platform } from "./platform.ts";

const INTERNALS: unique symbol = Symbol.for("linkspec.internals");

/** No key and no options: nothing that could end up in a log. */
export interface Internals {
  readonly definition: Definition;
  readonly platform: Platform;
}

export const keepInternals = <T extends object>(client: T, internals: Internals): T =>
  Object.defineProperty(client, INTERNALS, { value: internals });

export const internalsOf = (client: object): Internals => (client as { [INTERNALS]: Internals })[INTERNALS];
