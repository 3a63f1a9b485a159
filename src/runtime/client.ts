/** The client: one function per HTTP method over the description's paths. */
import type { AnyResult, CallInput } from "./call.ts";
import { findOperation, type Definition } from "./definition.ts";
import { MisuseError } from "./errors.ts";
import { keepInternals } from "./internals.ts";
import { settle, type ClientOptions } from "./options.ts";
import { platform as surroundings, type Platform } from "./platform.ts";
import { prepare } from "./request.ts";
import { send } from "./send.ts";
import type { ApiTypes, Client } from "./types/client.ts";

type Call = (path: string, input?: CallInput) => Promise<AnyResult>;

/** Counts the calls of all clients, so that hooks can tell them apart. */
let calls = 0;

/** Creates a client of an API. Throws a `MisuseError` when the options are wrong. */
export function createClient<Api extends ApiTypes>(
  definition: Definition,
  options: ClientOptions,
  platform: Platform = surroundings,
): Client<Api> {
  const settings = settle(definition, options);
  const caller =
    (method: string): Call =>
    async (path, input = {}) => {
      const { description, name } = definition;
      const operation = findOperation(description, method, path);
      if (operation === undefined) {
        // Only a template is repeated: a path with values in it is not for logs.
        const shown = /^[a-z_{}/]+$/.test(path) ? path : "of a path";
        throw new MisuseError(`${method} ${shown} is not in ${name} ${description.version}.`);
      }
      const request = prepare(definition, settings, operation, input, platform);
      return send(definition, settings, operation, request, input, ++calls, platform);
    };
  const client: Record<"GET" | "POST" | "PUT" | "PATCH" | "DELETE", Call> = {
    GET: caller("GET"),
    POST: caller("POST"),
    PUT: caller("PUT"),
    PATCH: caller("PATCH"),
    DELETE: caller("DELETE"),
  };
  return keepInternals(client, { definition, platform }) as unknown as Client<Api>;
}
