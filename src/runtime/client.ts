/** The client: one function per HTTP method over the description's paths. */
import type { AnyResult, CallInput } from "./call.ts";
import { findOperation, type Definition, type Operation } from "./definition.ts";
import { MisuseError } from "./errors.ts";
import { INTERNALS } from "./internals.ts";
import { settle, type ClientOptions } from "./options.ts";
import { platform as surroundings, type Platform } from "./platform.ts";
import { prepare } from "./request.ts";
import { send } from "./send.ts";
import type { ApiTypes, Client } from "./types/client.ts";

type Call = (path: string, input?: CallInput) => Promise<AnyResult>;

const VERBS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Counts the calls of all clients, so that hooks can tell them apart. */
let calls = 0;

/** Creates a client of an API. Throws a `MisuseError` when the options are wrong. */
export function createClient<Api extends ApiTypes>(
  definition: Definition,
  options: ClientOptions,
  platform: Platform = surroundings,
): Client<Api> {
  const settings = settle(definition, options, platform);
  const caller = (method: string): Call => {
    const { description, name } = definition;
    const known = new Map<string, Operation>();
    return async (path, input = {}) => {
      const operation = known.get(path) ?? findOperation(description, method, path);
      if (operation === undefined) {
        // Only a template is repeated: a path with values in it is not for logs.
        const shown = /^[a-z_{}/]+$/.test(path) ? path : "of a path";
        throw new MisuseError(`${method} ${shown} is not in ${name} ${description.version}.`);
      }
      known.set(path, operation);
      return send(settings, operation, prepare(settings, operation, input), input, ++calls);
    };
  };
  return {
    ...Object.fromEntries(VERBS.map((method) => [method, caller(method)])),
    // Kept by `{ ...client, GET }`; as a getter it spares whoever prints a client.
    get [INTERNALS]() {
      return { definition, platform };
    },
  } as unknown as Client<Api>;
}
