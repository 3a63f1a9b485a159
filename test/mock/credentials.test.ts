/** The credential of each operation: an API key, the token of an Opal session, or none. */
import { expect, test } from "vitest";
import { createMethodClient } from "../../src/method/index.ts";
import { createMockFetch } from "../../src/mock/index.ts";
import { bundleOf, operationsOf, type Operation } from "../support/bundles.ts";
import { exampleRequest, fillPath } from "../support/requests.ts";

const bundle = bundleOf("method@2026-03-30");
const mock = createMockFetch({ api: "method", version: "2026-03-30" });
const reads = operationsOf(bundle).filter(({ method }) => method.toLowerCase() === "get");
const opal = reads.filter(({ operation }) => "OpalToken" in ((operation.security as object[] | undefined)?.[0] ?? {}));
const keyed = reads.filter(({ operation }) => operation.security === undefined);

const statusWith = async (operation: Operation, credential: string): Promise<number> => {
  const { path, query } = exampleRequest(bundle, operation);
  const url = `https://dev.methodfi.com${fillPath(operation.path, path)}?${new URLSearchParams(query)}`;
  return (await mock(url, { headers: { authorization: `Bearer ${credential}` } })).status;
};

test("the operations of an Opal session take its token, and no API key", async () => {
  expect(opal.map(({ id }) => id).toSorted()).toEqual(["listOpalEvents", "retrieveOpalToken"]);
  for (const operation of opal) {
    expect(await statusWith(operation, "otkn_123")).toBe(200);
    for (const other of ["sk_test", "otkn_", "otkn", "pk_1"]) expect(await statusWith(operation, other)).toBe(401);
  }
});

test("all others take an API key, and no token", async () => {
  expect(keyed.length).toBeGreaterThan(50);
  for (const operation of keyed) {
    expect(await statusWith(operation, "sk_test")).toBe(200);
    expect(await statusWith(operation, "otkn_123")).toBe(401);
  }
});

test("a client can be created with a token", async () => {
  const client = createMethodClient({ apiKey: "otkn_123", environment: "dev", fetch: mock });
  expect((await client.GET("/opal/token")).status).toBe(200);
  expect((await client.GET("/entities")).status).toBe(401);
});
