/** The client: one function per HTTP method over the description's paths. */
import type { AnyResult, CallInput } from "./call.ts";
import { findOperation, type Definition } from "./definition.ts";
import { MisuseError } from "./errors.ts";
import { settle, type ClientOptions } from "./options.ts";
import { platform as surroundings, type Platform } from "./platform.ts";
import { prepare } from "./request.ts";
import { send } from "./send.ts";
import type { ApiTypes, Client } from "./types/client.ts";

type Call = (path: string, input?: CallInput) => Promise<AnyResult>;

/** Creates a client of an API. Throws a `MisuseError` when the options are wrong. */
export function createClient<Api extends ApiTypes>(
  definition: Definition,
  options: ClientOptions,
  platform: Platform = surroundings,
): Client<Api> {
  const settings = settle(definition, options);
  let calls = 0;
  const caller =
    (method: string): Call =>
    async (path, input = {}) => {
      const { description, name } = definition;
      const operation = findOperation(description, method, path);
      if (operation === undefined) {
        throw new MisuseError(`${method} ${String(path)} is not in version ${description.version} of ${name}.`);
      }
      const request = prepare(definition, settings, operation, input, platform.uuid);
      return send({ definition, settings, platform, operation, request, input, call: ++calls });
    };
  const client: Record<"GET" | "POST" | "PUT" | "PATCH" | "DELETE", Call> = {
    GET: caller("GET"),
    POST: caller("POST"),
    PUT: caller("PUT"),
    PATCH: caller("PATCH"),
    DELETE: caller("DELETE"),
  };
  return client as unknown as Client<Api>;
}
