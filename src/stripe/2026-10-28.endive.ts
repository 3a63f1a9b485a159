/** Stripe Financial Connections as of 2026-10-28.endive. */
import { description } from "../../generated/stripe/2026-10-28.endive/operations.ts";
import type { api, components, operations } from "../../generated/stripe/2026-10-28.endive/types.ts";
import { createClient } from "../runtime/client.ts";
import type { Client } from "../runtime/types/client.ts";
import type { CreateStripeClient } from "./create.ts";
import { defineStripe } from "./definition.ts";
import { settleOptions } from "./options.ts";

export * from "./shared.ts";

/** A client of version 2026-10-28.endive. */
export type StripeClient = Client<api>;

/** Every schema of the version by its name, e.g. `Schemas["Account"]`. */
export type Schemas = components["schemas"];

export type OperationId = keyof operations;

export const createStripeClient: CreateStripeClient<api> = (options) =>
  createClient<api>(defineStripe(description), settleOptions(description.servers.api, options));
