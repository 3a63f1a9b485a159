/** Every operation of every version can be called by its id, and that is the same call as by its path. */
import { describe, expect, test } from "vitest";
import { createMockFetch, type VersionOf } from "../../src/mock/index.ts";
import { bundles, operationsOf } from "../support/bundles.ts";
import { clientFor } from "../support/clients.ts";
import { exampleRequest } from "../support/requests.ts";

type Result = { ok: boolean; status: number; data: unknown; body: unknown };
type Call = (input: object) => Promise<Result>;
interface ByName {
  operations: Record<string, Call>;
}

describe.each(bundles)("$id", (bundle) => {
  const mock = createMockFetch({ api: bundle.name as "method", version: bundle.version as VersionOf<"method"> });
  const described = operationsOf(bundle);

  test.each(described.map((each) => [each.operation.operationId as string, each] as const))(
    "%s",
    async (id, operation) => {
      const client = (await clientFor(bundle, mock, operation)) as unknown as ByName &
        Record<string, (path: string, input: object) => Promise<Result>>;
      const { path, query, body } = exampleRequest(bundle, operation);
      const input = { params: { path, query }, ...(body === undefined ? {} : { body }) };
      const byName = await (client.operations[id] as Call)(input);
      const byPath = await client[operation.method.toUpperCase()]?.(operation.path, input);
      expect(byName.ok).toBe(true);
      expect([byName.status, byName.data, byName.body]).toEqual([byPath?.status, byPath?.data, byPath?.body]);
      const [first, second] = mock.requests(id as never).slice(-2);
      expect(first?.operationId).toBe(id);
      expect([second?.method, second?.path]).toEqual([first?.method, first?.path]);
    },
  );

  test("there are no others, and they are built once", async () => {
    const client = (await clientFor(bundle, mock)) as unknown as ByName;
    const ids = described.map(({ operation }) => operation.operationId as string);
    expect(Object.keys(client.operations).toSorted()).toEqual(ids.toSorted());
    expect(client.operations).toBe(client.operations);
  });
});
