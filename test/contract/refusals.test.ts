/** Every operation refuses what its description refuses, in the API's own envelope. */
import { describe, expect, test } from "vitest";
import { SchemaChecker } from "../../scripts/schema-checker.ts";
import { createMockFetch, type VersionOf } from "../../src/mock/index.ts";
import { bundles, operationsOf, type Node, type Operation } from "../support/bundles.ts";
import { answersOf, exampleRequest, fillPath } from "../support/requests.ts";

const HOST = "https://mock.test";
const AUTHORIZED = { authorization: "Bearer sk_test" };

describe.each(bundles)("$id", (bundle) => {
  const mock = createMockFetch({ api: bundle.name as "method", version: bundle.version as VersionOf<"method"> });
  const checker = new SchemaChecker(bundle.document, { closed: true });
  const operations = operationsOf(bundle).map((operation) => ({
    ...operation,
    request: exampleRequest(bundle, operation),
  }));

  type Case = (typeof operations)[number];
  const send = (
    each: Case,
    changed: { path?: Record<string, string>; query?: string; body?: unknown; headers?: Record<string, string> },
  ) => {
    const { path = each.request.path, query = "", headers = AUTHORIZED } = changed;
    const body = "body" in changed ? changed.body : each.request.body;
    const init = body === undefined ? {} : { body: JSON.stringify(body) };
    const type = body === undefined ? {} : { "content-type": "application/json" };
    return mock(`${HOST}${fillPath(each.path, path)}${query}`, {
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

  test.each(operations)("$id refuses a missing and a malformed key", async (each) => {
    await expectRefusal(each, await send(each, { headers: {} }), "401");
    await expectRefusal(each, await send(each, { headers: { authorization: "sk_test" } }), "401");
  });

  const withIds = operations.flatMap((each) =>
    Object.keys(each.request.path).map((parameter) => ({ ...each, parameter })),
  );
  test.each(withIds)("$id refuses a $parameter with another prefix", async (each) => {
    const path = { ...each.request.path, [each.parameter]: "zzz_4ewMmBbjYDMR4" };
    const response = await send(each, { path });
    expect(response.headers.get("sl-violations")).toContain(each.parameter);
    await expectRefusal(each, response, "400");
  });

  const withQuery = operations.flatMap((each) =>
    each.parameters.flatMap((parameter) =>
      wrongValues(parameter).map((wrong) => ({ ...each, wrong, parameter: parameter.name as string })),
    ),
  );
  test.each(withQuery)("$id refuses $wrong as $parameter", async (each) => {
    const response = await send(each, {
      query: `?${encodeURIComponent(each.parameter)}=${encodeURIComponent(each.wrong)}`,
    });
    expect(response.headers.get("sl-violations")).toContain(each.parameter);
    await expectRefusal(each, response, "400");
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
