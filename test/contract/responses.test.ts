/** Every answer that the description documents can be had from the mock through the real client, as documented. */
import { describe, expect, test } from "vitest";
import { SchemaChecker } from "../../scripts/lib/schema-checker.ts";
import { createMockFetch, type VersionOf } from "../../src/mock/index.ts";
import { apiOf, clientFor } from "../support/clients.ts";
import { contractCases, exampleRequest } from "../support/requests.ts";
import { coveredBundles } from "./versions.ts";

const ID = /^[a-z]+(_[a-z]+)*_[A-Za-z0-9_]+$/;

/** The mock puts the ids of the request into the answer, so ids are compared by their kind alone. */
const withoutIds = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, each: unknown) =>
      typeof each === "string" && /(^|_)k?id$/.test(key) && ID.test(each) ? each.slice(0, each.lastIndexOf("_")) : each,
    ) ?? "null",
  );

describe.each(coveredBundles)("$id", (bundle) => {
  const mock = createMockFetch({
    api: bundle.name as "method",
    version: bundle.version as VersionOf<"method">,
    checkExamples: true,
  });
  const checker = new SchemaChecker(bundle.document, { strict: true });
  const cases = contractCases(bundle);
  test.each(cases)("$name", async ({ operation, status, example, value, mediaType, schemaPointer }) => {
    const client = await clientFor(bundle, mock, operation);
    const { path, query, body } = exampleRequest(bundle, operation);
    const headers = { Prefer: `code=${status}, example=${example}` };
    const call = client[operation.method] as (typeof client)[string];
    const result = await call(operation.path, { params: { path, query }, body, headers });

    expect(result.rawHeaders.get("sl-violations")).toBeNull();
    expect(result.status).toBe(Number(status));
    expect(result.ok).toBe(status.startsWith("2"));
    if (result.ok) {
      expect(withoutIds(result.body)).toEqual(withoutIds(value));
      if (mediaType === "application/json") expect(checker.errors(schemaPointer, result.body)).toEqual([]);
    } else {
      expect(result.error).toMatchObject(apiOf(bundle).errorOf(value));
    }
  });
});
