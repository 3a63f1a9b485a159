/**
 * The way of one request: authorize > parse > validate > load > select > personalize > finish.
 *
 * Each stage is a function over the request's context and adds to it. A stage that rejects the request throws a `Rejection`.
 */
import { authorize } from "./request/authorize.ts";
import { expandableNames, stringsIn } from "./request/expandable.ts";
import { readFormQuery } from "./request/form-query.ts";
import { parseBody } from "./request/parse-body.ts";
import { parsePrefer, prefersAsync } from "./request/prefer-header.ts";
import { Rejection } from "./request/rejection.ts";
import { validateRequest } from "./request/validate.ts";
import { buildResponse, buildUndocumented, setHeaders } from "./response/build-response.ts";
import { withRejections } from "./response/build-rejection.ts";
import { bestMatchingExample } from "./response/match-example.ts";
import { personalizeResponse } from "./response/personalize.ts";
import { selectResponse } from "./response/select-response.ts";
import { withIdempotency } from "./session/idempotency-store.ts";
import { isRecord } from "../openapi/document.ts";
import { findResponse } from "../openapi/operation.ts";
import type { DescribedResponse } from "../openapi/operation.ts";
import type { MockResponse } from "./messages.ts";
import type { LoadedRequest, ParsedRequest, RequestContext, SelectedRequest, ValidRequest } from "./request-context.ts";
import type { ResponseSelector } from "./response/select-response.ts";

/** Returns the response to a request, the same one for requests with the same idempotency key. */
export async function handleRequest(context: RequestContext): Promise<MockResponse> {
  authorize(context);
  return withIdempotency(context, () => withRejections(context, () => runStages(context)));
}

async function runStages(context: RequestContext): Promise<MockResponse> {
  const parsed = parse(context);
  const valid = validate(parsed);
  const loaded = load(valid);
  const selected = select(loaded);
  personalize(selected);
  return finish(selected);
}

function parse(context: RequestContext): ParsedRequest {
  const { apiVersion, operation, request } = context;
  const body = parseBody(apiVersion.document, operation, request);
  return { ...context, body, formQuery: readFormQuery(apiVersion, operation, request.query) };
}

function validate(context: ParsedRequest): ValidRequest {
  const { validator } = context.apiVersion;
  return { ...context, validator, violations: validateRequest(validator, context) };
}

/** Loads the override, and derives from it and the request what the response should be. */
function load(context: ValidRequest): LoadedRequest {
  const { apiVersion, operation, request, session, body, formQuery } = context;
  const { query, headers } = request;
  const override = session.overrides.take(context);
  const submittedFields = isRecord(body) ? body : {};
  const fields = { ...formQuery, ...submittedFields };
  const expandNames = [query.getAll(apiVersion.profile.expandParameter), formQuery?.["expand"], fields["expand"]];
  const criteria = {
    fields,
    query,
    expanded: expandNames.flatMap(stringsIn),
    expandable: expandableNames(apiVersion, operation),
    respondAsync: prefersAsync(operation, headers["prefer"]),
  };
  const selector = orReject(override ?? parsePrefer(headers["prefer"]));
  return { ...context, override, submittedFields, criteria, selector };
}

/** Selects a documented response, the test's own, or that of the session's backend. */
function select(context: LoadedRequest): SelectedRequest {
  const { apiVersion, operation, session, override, selector, criteria } = context;
  const isOverridden = override !== undefined && ("body" in override || override.networkError === true);
  const handled = isNamed(selector) || isOverridden ? undefined : session.backend?.respond(context);
  if (handled !== undefined) {
    if (override?.delay !== undefined) handled.delay = override.delay;
    return { ...context, response: handled, isFinal: true };
  }
  if (override?.status !== undefined && findResponse(operation, override.status) === undefined) {
    return { ...context, response: buildUndocumented(apiVersion.profile, operation, override), isFinal: true };
  }
  const bestMatch = ({ examples }: DescribedResponse) =>
    bestMatchingExample(examples, apiVersion.profile.resource, criteria);
  const selected = orReject(selectResponse(operation, selector, bestMatch));
  return { ...context, response: buildResponse(operation, selected, override), isFinal: false };
}

/** Puts the request's ids and values and the requested page into the response. */
function personalize(context: SelectedRequest): void {
  const { selector, response } = context;
  if (context.isFinal) return;
  // A caller who names a response gets it as it is documented.
  const submittedFields = selector.example === undefined ? context.submittedFields : {};
  personalizeResponse(response, { ...context, submittedFields });
}

/** Sets the headers of the test and validates what is not documented as it is. */
function finish({
  operation,
  session,
  override,
  validator,
  violations,
  response,
  isFinal,
}: SelectedRequest): MockResponse {
  setHeaders(response, override?.headers ?? {});
  const isDocumented = isFinal || (response.example !== undefined && override?.headers === undefined);
  const isTrusted = isDocumented && !session.checkExamples;
  response.violations = [...violations, ...(isTrusted ? [] : validator.response(operation, response))];
  return response;
}

/** Whether a caller names the response, by status or by example. */
const isNamed = ({ status, example }: ResponseSelector): boolean => status !== undefined || example !== undefined;

/** Rejects the request when its `Prefer` header names what the operation does not have. */
function orReject<T extends object>(selected: T | { problem: string }): T {
  if ("problem" in selected) throw Rejection.of(400, "prefer", selected.problem, ["header", "prefer"]);
  return selected;
}
