/** The operations of control as types: what a server handles and what a client gets, as `openapi/control` describes it. */
import type { operations } from "../../generated/control/1/types.ts";

export type ControlOperationId = keyof operations;

type BodyOf<Id extends ControlOperationId> = operations[Id] extends {
  requestBody?: { content: { "application/json": infer Body } };
}
  ? Body
  : undefined;

type ParametersOf<Id extends ControlOperationId, In extends "path" | "query"> = NonNullable<
  operations[Id]["parameters"][In]
>;

export interface ControlInput<Id extends ControlOperationId> {
  /** As it is described; `{}` if an optional body is missing. */
  body: NonNullable<BodyOf<Id>>;
  path: ParametersOf<Id, "path">;
  query: ParametersOf<Id, "query">;
}

type ResultOf<Id extends ControlOperationId> = operations[Id]["responses"][200]["content"]["application/json"];

/** What a server does for each operation that it has. */
export type ControlHandlers = {
  [Id in ControlOperationId]?: (input: ControlInput<Id>) => ResultOf<Id> | Promise<ResultOf<Id>>;
};

export type { Schemas as ControlSchemas } from "../../generated/control/1/schemas.ts";

export const DONE = { status: "ok" } as const;
