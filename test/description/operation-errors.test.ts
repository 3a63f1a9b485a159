/** Each operation documents the errors that it can return, and no others. */
import { describe, expect, test } from "vitest";
import { kebabCase } from "../../scripts/lib/case.ts";
import { readErrorCatalogue, type RequestError } from "../../scripts/lib/error-catalogue.ts";
import { bundleOf, bundles, deref, operationsOf, type Node, type Operation } from "../support/bundles.ts";

type Bundle = ReturnType<typeof bundleOf>;

const catalogue = readErrorCatalogue("openapi/method/errors");
const methodBundles = bundles.filter(({ name }) => name === "method");

/** The errors of resources; the shared ones belong to every operation that refers to their response. */
const own = catalogue
  .filter(({ resource }) => resource !== "Shared")
  .flatMap(({ request_errors = [] }) =>
    request_errors.filter((error): error is RequestError => typeof error !== "string"),
  );

test("every sub_type names its operations, each once", () => {
  const wrong = own.filter(
    ({ operations = [] }) => operations.length === 0 || operations.length !== new Set(operations).size,
  );
  expect(wrong.map(({ sub_type }) => sub_type)).toEqual([]);
});

test("every named operation exists in a version that has the error", () => {
  const ids = methodBundles.map((bundle) => ({
    version: bundle.version,
    ids: new Set(operationsOf(bundle).map(({ id }) => id)),
  }));
  const versionsOf = (id: string) => ids.filter((each) => each.ids.has(id)).map(({ version }) => version);
  const lost = own.flatMap(({ sub_type, operations = [], "x-versions": versions }) =>
    operations
      .filter((id) => !versionsOf(id).some((version) => versions?.includes(version) ?? true))
      .map((id) => `${sub_type} of ${id}`),
  );
  expect(lost).toEqual([]);
});

/** What a word in a `sub_type` requires of an operation: an act, or one of these properties or path parameters. */
const REQUIREMENTS: [RegExp, (operation: Operation, names: Set<string>) => boolean][] = [
  [/^FORWARDED_REQUEST_|^BINDING_|_TEMPLATE/, ({ path }) => path === "/forwarding_requests"],
  [/_UPDATE_|_UPDATABLE$/, ({ id }) => id.startsWith("update")],
  [/^SIMULATION_/, ({ path }) => path.startsWith("/simulate/")],
  [/_CONSENT_ALREADY_|_HAS_PAYMENTS?_IN_PROGRESS$/, ({ path }) => path.endsWith("/consent")],
  [/^VERIFICATION_SESSION_/, ({ path }) => path.includes("/verification_sessions")],
  [/_ATTEMPT_LIMIT_/, ({ id }) => id.startsWith("update")],
  [/_CREDIT_SCORE_/, ({ path }) => path.includes("/credit_scores")],
  [/^SUBSCRIPTION_/, ({ path, method }) => method === "POST" && path.endsWith("/subscriptions")],
  [/_AMOUNT(_|$)/, (_, names) => names.has("amount")],
  [/_SOURCE(_|$)|^INSUFFICIENT_FUNDS$/, (_, names) => names.has("source")],
  // A payment instrument pays into its account, which is the destination.
  [/_DESTINATION(_|$)/, (_, names) => names.has("destination") || names.has("acc_id")],
  [/_HOLDER_ID$/, (_, names) => names.has("holder_id")],
  [/_ACH_DESCRIPTION$/, (_, names) => names.has("description")],
  [/_METADATA_/, (_, names) => names.has("metadata")],
  [/_PHONE_NUMBER$/, (_, names) => names.has("phone")],
  [/_EMAIL_ADDRESS$/, (_, names) => names.has("email")],
  [/_SSN$/, (_, names) => names.has("ssn")],
  [/_SSN4$/, (_, names) => names.has("ssn_4")],
  [/_SMS_CODE$/, (_, names) => names.has("sms_code")],
  [/^INVALID_REVERSAL_ACCOUNT/, (_, names) => names.has("reversal_account")],
];

/** The names of an operation's path parameters and of all properties of its request body. */
function inputNames({ document }: Bundle, { operation, parameters }: Operation): Set<string> {
  const names = new Set(parameters.filter((each) => each.in === "path").map((each) => each.name as string));
  const seen = new Set<unknown>();
  const collect = (schema: Node | undefined): void => {
    if (schema === undefined || typeof schema !== "object" || seen.has(schema)) return;
    seen.add(schema);
    const { properties = {}, items, oneOf = [], anyOf = [], allOf = [] } = deref(document, schema);
    for (const [name, property] of Object.entries(properties as Record<string, Node>)) {
      names.add(name);
      collect(property);
    }
    for (const each of [items as Node | undefined, ...oneOf, ...anyOf, ...allOf]) collect(each);
  };
  const body = operation.requestBody === undefined ? {} : deref(document, operation.requestBody as Node);
  for (const media of Object.values((body.content ?? {}) as Record<string, Node>)) collect(media.schema as Node);
  return names;
}

/** The `sub_type`s that the error examples of an operation show. */
function shownErrors({ document }: Bundle, { operation }: Operation): Set<string> {
  const responses = Object.entries(operation.responses as Record<string, Node>).filter(([status]) => status >= "400");
  return new Set(
    responses.flatMap(([status, response]) => {
      const examples = (deref(document, response).content?.["application/json"]?.examples ?? {}) as Node;
      return Object.keys(examples).map((name) => `${status} ${name}`);
    }),
  );
}

const shownName = ({ status, sub_type }: RequestError): string => `${status} ${kebabCase(sub_type)}`;

describe.each(methodBundles)("$id", (bundle) => {
  const operations = operationsOf(bundle);
  const named = (operation: Operation) =>
    own.filter(
      ({ operations: ids, "x-versions": versions }) =>
        ids?.includes(operation.id) && (versions?.includes(bundle.version) ?? true),
    );

  test("an operation shows exactly the errors that name it, beside the shared ones", () => {
    const ownNames = new Set(own.map(shownName));
    const differences = operations.flatMap((operation) => {
      const expected = new Set(
        named(operation)
          .filter(({ status }) => status >= 400)
          .map(shownName),
      );
      const shown = [...shownErrors(bundle, operation)].filter((name) => ownNames.has(name));
      return [
        ...shown.filter((name) => !expected.has(name)).map((name) => `${operation.id} shows ${name}`),
        ...[...expected].filter((name) => !shown.includes(name)).map((name) => `${operation.id} lacks ${name}`),
      ];
    });
    expect(differences).toEqual([]);
  });

  test("no error names a property or an act that its operation does not have", () => {
    const impossible = operations.flatMap((operation) => {
      const names = inputNames(bundle, operation);
      return named(operation)
        .filter(({ sub_type }) => REQUIREMENTS.some(([word, met]) => word.test(sub_type) && !met(operation, names)))
        .map(({ sub_type }) => `${operation.id}: ${sub_type}`);
    });
    expect(impossible).toEqual([]);
  });
});

test("reading a payment cannot fail for lack of funds", () => {
  const bundle = bundleOf("method@2026-03-30");
  const shown = (id: string) => shownErrors(bundle, operationsOf(bundle).find((each) => each.id === id) as Operation);
  expect(shown("createPayment")).toContain("400 insufficient-funds");
  expect([...shown("retrievePayment")].filter((name) => name.startsWith("400"))).toEqual(["400 invalid-request"]);
});
