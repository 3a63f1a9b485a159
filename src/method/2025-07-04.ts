/** The Method API as of 2025-07-04. */
import { description } from "../../generated/method/2025-07-04/operations.ts";
import type { api, components, operations } from "../../generated/method/2025-07-04/types.ts";
import { createClient } from "../runtime/client.ts";
import type { Client } from "../runtime/types/client.ts";
import type { KnownSubType } from "../runtime/types/results.ts";
import type { CreateMethodClient } from "./create.ts";
import { defineMethod } from "./definition.ts";

export * from "./shared.ts";

/** A client of version 2025-07-04. */
export type MethodClient = Client<api>;

/** Every schema of the version by its name, e.g. `Schemas["Account"]`. */
export type Schemas = components["schemas"];

export type OperationId = keyof operations;

/** The known `sub_type`s of an operation's errors, or of all of them. What comes off the wire can also be another. */
export type MethodErrorSubType<Id extends OperationId = OperationId> = KnownSubType<operations[Id]>;

export const createMethodClient: CreateMethodClient<api> = (options) =>
  createClient<api>(defineMethod(description), options);
