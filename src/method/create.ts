/** The type of `createMethodClient`, which every dated version has for its own paths. */
import type { operationTable } from "../../generated/method/2026-03-30/operations.ts";
import type { ClientOptions } from "../runtime/options.ts";

/** `dev`, `sandbox` or `production`: each has its own keys. */
export type Environment = keyof (typeof operationTable)["servers"];

export type MethodClientOptions = ClientOptions<Environment>;

export interface CreateMethodClient<Client> {
  /**
   * Creates a client of the Method API. Version and types belong together: each dated entry has the paths of its version
   * and sends that version's `Method-Version`.
   *
   * @param options - `apiKey` (starts with `sk_`; or the token of an Opal session, `otkn_…`, for its operations) and `environment` (`dev`, `sandbox`, `production`) or `baseUrl`.
   *   Durations are in milliseconds: `timeout` (one attempt, 30 000), `totalTimeout` (the call, 90 000),
   *   `maxRetryAfter` (20 000), `backoff` (500), `maxBackoff` (8 000). `maxRetries` is 2, `maxResponseBytes` 8 MiB.
   * @returns `GET`, `POST`, `PUT`, `PATCH` and `DELETE`, each called with a path of the description. They resolve with a
   *   union over the statuses that the operation declares, and reject with a `LinkspecError` when there is no such response.
   * @throws {MisuseError} when the key, the environment, the base URL or a number is wrong, or in a browser.
   * @example
   * const method = createMethodClient({ apiKey, environment: "dev" });
   * const result = await method.GET("/accounts/{acc_id}", { params: { path: { acc_id } } });
   * if (result.ok) console.log(result.data.id);
   * @see https://docs.methodfi.com/2024-04-04/reference/basics/authentication
   */
  (options: MethodClientOptions): Client;
}
