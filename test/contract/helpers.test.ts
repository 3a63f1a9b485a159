/** `paginate` works for every list in pages, and `poll` for everything that is asynchronous, as the description has them. */
import { describe, expect, test } from "vitest";
import type { Document } from "../../scripts/lib/document.ts";
import { readOperations, retrievePaths } from "../../scripts/lib/operations.ts";
import { createMockFetch, type VersionOf } from "../../src/mock/index.ts";
import type { Paginated } from "../../src/runtime/paginate.ts";
import { operationsOf, type Bundle, type Operation } from "../support/bundles.ts";
import { clientFor } from "../support/clients.ts";
import { exampleRequest } from "../support/requests.ts";
import { coveredBundles } from "./versions.ts";

interface Helpers {
  paginate(client: object, path: string, options: object): Paginated<unknown, unknown>;
  poll(client: object, path: string, options: object): Promise<{ status?: unknown }>;
}

const helpersOf = async ({ name, version }: Bundle) => (await import(`../../src/${name}/${version}.ts`)) as Helpers;

describe.each(coveredBundles)("$id", (bundle) => {
  const mock = createMockFetch({ api: bundle.name as "method", version: bundle.version as VersionOf<"method"> });
  const described = operationsOf(bundle);
  const operations = readOperations(bundle.document as Document);
  const lists = operations.filter(({ list }) => list).map(({ path }) => path);
  const asynchronous = [...retrievePaths(operations).keys()];

  /** What an operation cannot do without. */
  const optionsOf = (method: string, path: string) => {
    const operation = described.find((each) => each.path === path && each.method.toLowerCase() === method) as Operation;
    const { path: values, query, body } = exampleRequest(bundle, operation);
    const required = operation.parameters.filter((parameter) => parameter.in === "query" && parameter.required);
    const asked = Object.fromEntries(required.map(({ name }) => [name, query[name]]));
    return { params: { path: values, query: asked }, body };
  };

  test.each(lists)("paginate %s", async (path) => {
    const { paginate } = await helpersOf(bundle);
    const { params } = optionsOf("get", path);
    const items: unknown[] = [];
    for await (const item of paginate(await clientFor(bundle, mock), path, { params, maxPages: 3 })) items.push(item);
    expect(items.length).toBeGreaterThan(0);
  });

  test.each(asynchronous)("poll %s", async (path) => {
    const { poll } = await helpersOf(bundle);
    const { params, body } = optionsOf("post", path);
    const resource = await poll(await clientFor(bundle, mock), path, { params, body, interval: 1 });
    expect(["completed", "failed"]).toContain(resource.status);
  });

  test("there are lists", () => expect(lists).not.toEqual([]));
});
