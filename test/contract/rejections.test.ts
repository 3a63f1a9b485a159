/** Every operation refuses what its description refuses, in the API's own envelope. */
import { describe, expect, test } from "vitest";
import { SchemaChecker } from "../../scripts/lib/schema-checker.ts";
import { createMockFetch, type VersionOf } from "../../src/mock/index.ts";
import { deref, operationsOf, type Node, type Operation } from "../support/bundles.ts";
import { encodeForm } from "../../src/stripe/form.ts";
import { apiOf, credentialFor } from "../support/clients.ts";
import { answersOf, exampleRequest, fillPath } from "../support/requests.ts";
import { coveredBundles } from "./versions.ts";

const HOST = "https://mock.test";
const FORM = "application/x-www-form-urlencoded";

describe.each(coveredBundles)("$id", (bundle) => {
  const mock = createMockFetch({ api: bundle.name as "method", version: bundle.version as VersionOf<"method"> });
  const { malformedId } = apiOf(bundle);
  const checker = new SchemaChecker(bundle.document, { strict: true });
  const operations = operationsOf(bundle).map((operation) => ({
    ...operation,
    request: exampleRequest(bundle, operation),
  }));

  type Case = (typeof operations)[number];
  const send = (
    each: Case,
    changed: {
      path?: Record<string, string>;
      query?: Record<string, string>;
      body?: unknown;
      headers?: Record<string, string>;
    },
  ) => {
    const { path = each.request.path, headers = { authorization: `Bearer ${credentialFor(bundle, each)}` } } = changed;
    const query = new URLSearchParams({ ...each.request.query, ...changed.query });
    const body = "body" in changed ? changed.body : each.request.body;
    const isForm = each.request.mediaType === FORM;
    const init = body === undefined ? {} : { body: isForm ? encodeForm(body as object) : JSON.stringify(body) };
    const type = body === undefined ? {} : { "content-type": isForm ? FORM : "application/json" };
    return mock(`${HOST}${fillPath(each.path, path)}?${query}`, {
      method: each.method,
      headers: { ...type, ...headers },
      ...init,
    });
  };
  /** The answer has the status, and the body that the description gives to it. */
  const expectRefusal = async (each: Operation, response: Response, status: string) => {
    expect(response.status).toBe(Number(status));
    const described = answersOf(bundle, each).find((answer) => answer.status === status);
    expect(checker.errors(described?.schemaPointer as string, await response.json())).toEqual([]);
  };

  const withKey = operations.filter(({ operation }) => (operation.security as unknown[] | undefined)?.length !== 0);
  test.each(withKey)("$id refuses a missing and a malformed key", async (each) => {
    await expectRefusal(each, await send(each, { headers: {} }), "401");
    await expectRefusal(each, await send(each, { headers: { authorization: credentialFor(bundle, each) } }), "401");
  });

  const withIds = operations.flatMap((each) =>
    Object.keys(each.request.path).map((parameter) => ({ ...each, parameter })),
  );
  test.each(withIds)("$id refuses a $parameter of another form", async (each) => {
    // Neither has the prefix of a Method ID nor is free of blanks, as every ID of Stripe's is.
    const path = { ...each.request.path, [each.parameter]: "zzz_4ewMm BbjYDMR4" };
    const response = await send(each, { path });
    expect(response.headers.get("sl-violations")).toContain(each.parameter);
    await expectRefusal(each, response, malformedId);
  });

  const withQuery = operations.flatMap((each) =>
    each.parameters.flatMap((parameter) =>
      wrongValues(parameter).map((wrong) => ({ ...each, wrong, parameter: parameter.name as string })),
    ),
  );
  test.each(withQuery)("$id refuses $wrong as $parameter", async (each) => {
    const response = await send(each, { query: { [each.parameter]: each.wrong } });
    expect(response.headers.get("sl-violations")).toContain(each.parameter.replace("[]", ""));
    await expectRefusal(each, response, "400");
  });

  const withForm = operations.filter(({ request }) => request.mediaType === FORM);
  test.each(withForm)("$id refuses a form with an unknown or a missing key, and JSON", async (each) => {
    const body = each.request.body as Node;
    await expectRefusal(each, await send(each, { body: { ...body, no_such_key: 1 } }), "400");
    const { schema } = deref(bundle.document, each.operation.requestBody as Node).content[FORM] as Node;
    for (const key of (deref(bundle.document, schema as Node).required ?? []) as string[]) {
      await expectRefusal(each, await send(each, { body: { ...body, [key]: undefined } }), "400");
    }
    const headers = { authorization: `Bearer ${credentialFor(bundle, each)}`, "content-type": "application/json" };
    await expectRefusal(each, await send(each, { body: { no_such_key: 1 }, headers }), "400");
  });

  const withBody = operations.filter(({ request }) => request.mediaType === "application/json");
  test.each(withBody)("$id refuses a body of another type and with an unknown key", async (each) => {
    await expectRefusal(each, await send(each, { body: "not an object" }), "400");
    await expectRefusal(each, await send(each, { body: [] }), "400");
    await expectRefusal(each, await send(each, { body: { ...(each.request.body as Node), no_such_key: 1 } }), "400");
  });
});

/** Values that a query parameter cannot have; none for free text. */
function wrongValues({ in: place, schema }: Node): string[] {
  if (place !== "query") return [];
  const { type, enum: values, format, pattern, items, maximum } = schema as Node;
  if (values !== undefined || items?.enum !== undefined) return ["no_such_value"];
  if (type === "integer") return ["many", ...(maximum === undefined ? [] : [String(Number(maximum) + 1)])];
  if (type === "boolean") return ["perhaps"];
  if (format === "date") return ["yesterday"];
  return pattern === undefined ? [] : ["zzz_4ewMmBbjYDMR4"];
}
