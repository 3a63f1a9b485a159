/** The client: one function per HTTP method over the description's paths. */
import type { ApiAdapter } from "./api-adapter.ts";
import type { AnyResult, CallInput } from "./call.ts";
import { MisuseError } from "./errors.ts";
import { INTERNALS } from "./internals.ts";
import { operationsOf, type Operation, type OperationTable } from "./operation-table.ts";
import { resolveOptions, type ClientOptions } from "./options.ts";
import { isObject, own } from "./own.ts";
import { platform as globalPlatform, type Platform } from "./platform.ts";
import { prepare } from "./request.ts";
import { send } from "./send.ts";
import type { ApiTypes, Client } from "./types/client.ts";

type Call = (path: string, input?: CallInput) => Promise<AnyResult>;

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** The template of a path with values in it, such as `/accounts/acc_1`. */
const templateOf = (table: OperationTable, method: string, path: string): string | undefined =>
  [...operationsOf(table).values()].find(
    (known) => known.method === method && new RegExp(`^${known.path.replace(/{\w+}/g, "[^/]+")}$`).test(path),
  )?.path;

/** Counts the calls of all clients, so that hooks can distinguish them. */
let calls = 0;

/** Creates a client of an API. Throws a `MisuseError` when the options are wrong. */
export function createClient<Api extends ApiTypes>(
  adapter: ApiAdapter,
  options: ClientOptions,
  platform: Platform = globalPlatform,
): Client<Api> {
  const resolved = resolveOptions(adapter, options, platform);
  const { name, table } = adapter;
  const callOperation = async (operation: Operation, input: CallInput = {}): Promise<AnyResult> => {
    if (!isObject(input)) throw new MisuseError("Invalid options: expected an object.", { operationId: operation.id });
    const call = own(input);
    return send(resolved, operation, prepare(resolved, operation, call), call, ++calls);
  };
  const callPath =
    (method: string): Call =>
    async (path, input) => {
      const operation = typeof path === "string" && operationsOf(table).get(`${method} ${path}`);
      if (operation) return callOperation(operation, input);
      // Only a template is repeated: a path with values in it must not be logged.
      const shown = typeof path === "string" && /^[a-z_{}/]+$/.test(path) ? path : "of this path";
      const template = typeof path === "string" && templateOf(table, method, path);
      const advice = template ? ` Pass "${template}", and its values in params.path.` : "";
      throw new MisuseError(`${method} ${shown} is not part of ${name} ${table.version}.${advice}`);
    };
  let byId: object | undefined;
  return {
    ...Object.fromEntries(METHODS.map((method) => [method, callPath(method)])),
    // Built when it is first used, as most clients are made for less.
    get operations() {
      return (byId ??= Object.fromEntries(
        [...operationsOf(table).values()].map((operation) => [
          operation.id,
          (input?: CallInput) => callOperation(operation, input),
        ]),
      ));
    },
    // Copied by `{ ...client, GET }`; as a getter it stays out of printed clients.
    get [INTERNALS]() {
      return { adapter, platform };
    },
  } as unknown as Client<Api>;
}
