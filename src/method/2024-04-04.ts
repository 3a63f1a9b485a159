/** The Method API as of 2024-04-04. */
import { operationTable } from "../../generated/method/2024-04-04/operations.ts";
import type { api, operations } from "../../generated/method/2024-04-04/types.ts";
import { createClient } from "../runtime/client.ts";
import type { BodyAt, Client, ExpandAt, Method, PathAt, ResultAt } from "../runtime/types/client.ts";
import type { KnownSubType } from "../runtime/types/results.ts";
import type { CreateMethodClient } from "./create.ts";
import { defineMethod } from "./definition.ts";
import type { Unwrapped } from "./unwrap.ts";

export * from "./shared.ts";

/** A client of version 2024-04-04. */
export interface MethodClient extends Client<api> {}

/** The places that `expand[]` can expand, by operation. Emitted declarations refer to it. */
export type { Expansions } from "../../generated/method/2024-04-04/expansions.ts";

/** Every schema of the version by its name, e.g. `Schemas.Account`. */
export type { Schemas } from "../../generated/method/2024-04-04/schemas.ts";

export type OperationId = keyof operations;

/** What `unwrap` returns for a call, e.g. `MethodData<"GET", "/accounts/{acc_id}", ["update"]>`. */
export type MethodData<
  M extends Method,
  P extends PathAt<api, M>,
  Expand extends ExpandAt<api, P, M> = readonly [],
> = Unwrapped<ResultAt<api, P, Lowercase<M>, Expand>>;

/** The request body of a call, e.g. `MethodBody<"POST", "/payments">`. */
export type MethodBody<M extends Method, P extends PathAt<api, M>> = BodyAt<api, P, M>;

/** The known `sub_type`s of an operation's errors, or of all of them. What comes off the wire can also be another. */
export type MethodErrorSubType<Id extends OperationId = OperationId> = KnownSubType<operations[Id]>;

export const createMethodClient: CreateMethodClient<MethodClient> = (options) =>
  createClient<api>(defineMethod(operationTable), options);
