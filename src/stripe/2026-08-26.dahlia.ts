/** Stripe Financial Connections as of 2026-08-26.dahlia. */
import { operationTable } from "../../generated/stripe/2026-08-26.dahlia/operations.ts";
import type { api, operations } from "../../generated/stripe/2026-08-26.dahlia/types.ts";
import { createClient } from "../runtime/client.ts";
import type { BodyAt, Client, ExpandAt, Method, PathAt, ResultAt } from "../runtime/types/client.ts";
import type { CreateStripeClient, StripeCallOptions } from "./create.ts";
import { defineStripe } from "./definition.ts";
import { toClientOptions } from "./options.ts";
import type { Unwrapped } from "./unwrap.ts";

export * from "./shared.ts";

interface StripeApi extends api {
  callOptions: StripeCallOptions;
}

/** A client of version 2026-08-26.dahlia. */
export interface StripeClient extends Client<StripeApi> {}

/** The places that `expand[]` can expand, by operation. Emitted declarations refer to it. */
export type { Expansions } from "../../generated/stripe/2026-08-26.dahlia/expansions.ts";

/** Every schema of the version by its name, e.g. `Schemas.Account`. */
export type { Schemas } from "../../generated/stripe/2026-08-26.dahlia/schemas.ts";

export type OperationId = keyof operations;

/** What `unwrap` returns for a call, e.g. `StripeData<"GET", "/v1/financial_connections/accounts/{account}", ["ownership"]>`. */
export type StripeData<
  M extends Method,
  P extends PathAt<api, M>,
  Expand extends ExpandAt<api, P, M> = readonly [],
> = Unwrapped<ResultAt<api, P, Lowercase<M>, Expand>>;

/** The request body of a call, e.g. `StripeBody<"POST", "/v1/financial_connections/sessions">`. */
export type StripeBody<M extends Method, P extends PathAt<api, M>> = BodyAt<api, P, M>;

const adapter = defineStripe(operationTable);

export const createStripeClient: CreateStripeClient<StripeClient> = (options) =>
  createClient<StripeApi>(adapter, toClientOptions(adapter, options));
