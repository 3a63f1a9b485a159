/** Fits a response to its request: the IDs and values of the request, and the page that it selects. */
import { setHeaders } from "./build-response.ts";
import { applyFields, idRenames, renameIds } from "./echo-request.ts";
import { isRecord } from "../../openapi/document.ts";
import { pathValues } from "../../openapi/operation.ts";
import { Rejection } from "../request/rejection.ts";
import type { MockResponse } from "../messages.ts";
import type { Operation } from "../../openapi/operation.ts";
import type { Fields, LoadedRequest } from "../request-context.ts";

/** Changes a successful JSON response in place; others stay as they are documented. */
export function personalizeResponse(response: MockResponse, context: LoadedRequest): void {
  const { apiVersion, operation, request, criteria } = context;
  const { profile } = apiVersion;
  if (response.status >= 300 || typeof response.body !== "object") return;
  // The body of a test stays as the test wrote it.
  if (response.example !== undefined) {
    const input = { ...declaredQuery(operation, request.query), ...criteria.fields };
    const renames = idRenames(operation, pathValues(operation, request.path), input, profile.resource(response.body));
    if (renames.size > 0) response.body = renameIds(response.body, renames);
    response.body = withSubmitted(response, context);
  }
  const page = profile.paginate({ operation, query: request.query, body: response.body, headers: response.headers });
  if (page === undefined) return;
  if ("problem" in page) throw Rejection.of(400, "pagination", page.problem, ["query", page.parameter]);
  response.body = page.body;
  setHeaders(response, page.headers);
}

/**
 * The body with the values that the request has for the resource, such as the amount of a payment or the name of a person.
 * The example stays as it is where the result would not match the description.
 */
function withSubmitted(
  response: MockResponse,
  { apiVersion, operation, submittedFields, validator }: LoadedRequest,
): unknown {
  const { profile, freeForm } = apiVersion;
  const resource = profile.resource(response.body);
  if (!isRecord(resource) || Object.keys(submittedFields).length === 0) return response.body;
  const body = profile.withResource(response.body, applyFields(resource, submittedFields, freeForm));
  return validator.response(operation, { ...response, body }).length === 0 ? body : response.body;
}

/** The query parameters that an operation has: others, such as an ID, say nothing about its response. */
const declaredQuery = ({ parameters }: Operation, query: URLSearchParams): Fields =>
  Object.fromEntries(
    parameters.flatMap(({ in: place, name }) => {
      const value = place === "query" ? query.get(name) : null;
      return value === null ? [] : [[name, value]];
    }),
  );
