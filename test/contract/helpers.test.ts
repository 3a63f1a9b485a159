/** `paginate` works for every list in pages, and `poll` for everything that is asynchronous, as the description has them. */
import { describe, expect, test } from "vitest";
import type { Document } from "../../scripts/lib/document.ts";
import { pollingOf } from "../../scripts/generate/final-states.ts";
import { readOperations } from "../../scripts/lib/operations.ts";
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
  const { final, retrieve } = pollingOf(bundle.document as Document, operations);

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

  /** The values of the states in a resource: that of `status`, or of `status` in each part that has one. */
  const statesIn = (resource: Record<string, unknown>, path: string): string[] =>
    (final[path] as string).split(",").flatMap((entry) => {
      const [place = ""] = entry.split(" ");
      const value = place
        .split(".")
        .reduce<unknown>((node, key) => (node as Record<string, unknown> | null)?.[key], resource);
      return value == null ? [] : [value as string];
    });

  test.each(Object.entries(retrieve))("poll %s", async (path, read) => {
    const { poll } = await helpersOf(bundle);
    const { params, body } = optionsOf("post", path);
    const states: string[] = [];
    const until = (resource: object) => states.push(...statesIn(resource as Record<string, unknown>, read)) > 0;
    await poll(await clientFor(bundle, mock), path, { params, body, interval: 1, until });
    const known = (final[read] as string).split(/[ ,]/);
    expect(states.length).toBeGreaterThan(0);
    expect(known.length).toBeGreaterThan(1);
  });

  test.each(Object.keys(final))("poll %s ends at a final state without `until`", async (path) => {
    const { poll } = await helpersOf(bundle);
    const operation = described.find((each) => each.path === path && each.method.toLowerCase() === "get") as Operation;
    const { params } = optionsOf("get", path);
    const entries = (final[path] as string).split(",").map((entry) => entry.split(" "));
    for (const state of entries[0]?.slice(1) ?? []) {
      const data: Record<string, unknown> = {};
      for (const [place = ""] of entries) {
        const [name = "", inner] = place.split(".");
        data[name] = inner === undefined ? state : { status: state };
      }
      const body = bundle.name === "method" ? { success: true, data, message: null } : { object: "x", ...data };
      mock.next(operation.operation.operationId as never, { status: 200, body } as never);
      expect(await poll(await clientFor(bundle, mock), path, { params, maxWait: 0 })).toMatchObject(data);
    }
  });

  test("there are lists", () => expect(lists).not.toEqual([]));
});
