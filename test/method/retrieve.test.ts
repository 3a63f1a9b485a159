import { describe, expect, expectTypeOf, test } from "vitest";
import { eventPathsOf } from "../../scripts/generate/event-paths.ts";
import type { Document } from "../../scripts/lib/document.ts";
import { readOperations } from "../../scripts/lib/operations.ts";
import { createMethodClient, idsOf, retrieve, type Schemas } from "../../src/method/index.ts";
import { createMockFetch } from "../../src/mock/index.ts";
import { operationTable } from "../../generated/method/2026-03-30/operations.ts";
import { matchPath } from "../../src/runtime/match-path.ts";
import { bundleOf } from "../support/bundles.ts";

const mock = createMockFetch({ api: "method", version: "2026-03-30" });
const method = createMethodClient({ apiKey: "sk_test", environment: "dev", fetch: mock });

test("an event gives the ids in its path, typed by its kind", () => {
  const path = "/entities/ent_BYdNCVyfwtzDr/connect/cxn_4ewMmBbjYDMR4";
  const ids = idsOf({ type: "connect.update", path });
  expect(ids).toEqual({ ent_id: "ent_BYdNCVyfwtzDr", cxn_id: "cxn_4ewMmBbjYDMR4" });
  expectTypeOf(ids.cxn_id).toEqualTypeOf<string>();
});

test("retrieve reads what an event is about", async () => {
  const payment = await retrieve(method, { type: "payment.update", path: "/payments/pmt_rPrDPEwyCVUcm" });
  expectTypeOf(payment.status).toEqualTypeOf<Schemas.Payment["status"]>();
  expect(payment.id).toMatch(/^pmt_/);
  expect(mock.requests("retrievePayment").at(-1)?.path).toBe("/payments/pmt_rPrDPEwyCVUcm");
});

test.each(["", "/", "/payments", "/payments/acc_1", "/payments/../x", "https://evil.test/payments/pmt_1"])(
  "%j is not the path of a resource",
  async (path) => {
    const event = { type: "payment.update", path } as const;
    expect(() => idsOf(event)).toThrow("Invalid event: its path");
    await expect(retrieve(method, event)).rejects.toMatchObject({ name: "MisuseError" });
  },
);

test("a type without a resource to read does not compile", () => {
  // @ts-expect-error There is no operation that reads a key by this path.
  expect(() => idsOf({ type: "payment.teleported", path: "/x" })).toThrow();
});

describe("every kind of event", () => {
  const { document } = bundleOf("method@2026-03-30");
  const operations = readOperations(document as Document);
  const paths = eventPathsOf(document as Document, operations);

  test.each(Object.entries(paths))("%s", (_, templates) => {
    for (const template of templates) {
      const { patterns } = operations.find(({ method, path }) => method === "get" && path === template)!;
      const values: Record<string, string> = {};
      const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
        const prefix = /^\^\(?([a-z_]+?)(\||_\[)/.exec(patterns[name] as string)?.[1];
        return (values[name] = `${prefix}_1`);
      });
      expect(matchPath(operationTable, path)).toEqual({ path: template, ids: values });
    }
  });
});
