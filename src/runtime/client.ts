/** The client: one function per HTTP method over the description's paths. */
import { findOperation, type ApiAdapter, type Operation } from "./api-adapter.ts";
import type { AnyResult, CallInput } from "./call.ts";
import { MisuseError } from "./errors.ts";
import { INTERNALS } from "./internals.ts";
import { resolveOptions, type ClientOptions } from "./options.ts";
import { isObject, own } from "./own.ts";
import { platform as globalPlatform, type Platform } from "./platform.ts";
import { prepare } from "./request.ts";
import { send } from "./send.ts";
import type { ApiTypes, Client } from "./types/client.ts";

type Call = (path: string, input?: CallInput) => Promise<AnyResult>;

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Counts the calls of all clients, so that hooks can distinguish them. */
let calls = 0;

/** Creates a client of an API. Throws a `MisuseError` when the options are wrong. */
export function createClient<Api extends ApiTypes>(
  adapter: ApiAdapter,
  options: ClientOptions,
  platform: Platform = globalPlatform,
): Client<Api> {
  const resolved = resolveOptions(adapter, options, platform);
  const callerOf = (method: string): Call => {
    const { description, name } = adapter;
    const known = new Map<string, Operation>();
    return async (path, input = {}) => {
      const operation = known.get(path) ?? findOperation(description, method, path);
      if (operation === undefined) {
        // Only a template is repeated: a path with values in it must not be logged.
        const shown = /^[a-z_{}/]+$/.test(path) ? path : "of this path";
        throw new MisuseError(`${method} ${shown} is not part of ${name} ${description.version}.`);
      }
      if (!isObject(input)) throw new MisuseError("Invalid options: expected an object.", { method, path });
      known.set(path, operation);
      const call = own(input);
      return send(resolved, operation, prepare(resolved, operation, call), call, ++calls);
    };
  };
  return {
    ...Object.fromEntries(METHODS.map((method) => [method, callerOf(method)])),
    // Copied by `{ ...client, GET }`; as a getter it stays out of printed clients.
    get [INTERNALS]() {
      return { adapter, platform };
    },
  } as unknown as Client<Api>;
}
