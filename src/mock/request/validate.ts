/** Validates a request against its operation. */
import { checkRequest } from "./form-query.ts";
import { Rejection } from "./rejection.ts";
import { findUnknownInput } from "./unknown-input.ts";
import type { ParsedRequest } from "../request-context.ts";
import type { Validator, Violation } from "../../openapi/validation/validator.ts";

/**
 * Returns the warnings about a request.
 *
 * @throws {Rejection} when the request has errors.
 */
export function validateRequest(validator: Validator, context: ParsedRequest): Violation[] {
  const { apiVersion, operation, request, body, formQuery } = context;
  const { path, query, headers } = request;
  const errorsAndWarnings = [
    ...checkRequest(validator, operation, { path, query, headers, body }, formQuery),
    ...findUnknownInput(apiVersion, operation, request),
  ];
  if (!errorsAndWarnings.some(({ severity }) => severity === "Error")) return errorsAndWarnings;
  throw new Rejection(apiVersion.profile.statusOf?.(errorsAndWarnings) ?? 400, errorsAndWarnings);
}
