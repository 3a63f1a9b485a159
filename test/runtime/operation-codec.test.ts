import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeOperations, encodeOperations, type PackedOperation } from "../../src/runtime/operation-codec.ts";
import { bundles, operationsOf } from "../support/bundles.ts";

const segment = fc.stringMatching(/^(\{[a-z_]{1,6}\}|[a-z0-9_]{1,8})$/);
const operation = fc.record({
  method: fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE"),
  id: fc.stringMatching(/^[a-z]([A-Za-z]{0,10})$/),
  statuses: fc.nat(99),
  isKeyed: fc.boolean(),
  isText: fc.boolean(),
  isBare: fc.boolean(),
  isBinary: fc.boolean(),
});
const list = fc
  .uniqueArray(fc.array(segment, { minLength: 1, maxLength: 12 }), { minLength: 1, selector: (path) => path.join("/") })
  .chain((paths) =>
    fc.tuple(
      ...paths.map((path) => fc.array(operation, { minLength: 1, maxLength: 3 }).map((all) => [path, all] as const)),
    ),
  )
  .map((paths) => paths.flatMap(([path, all]) => all.map((each) => ({ ...each, path: `/${path.join("/")}` }))));

test("whatever is packed is unpacked as it was", () => {
  fc.assert(
    fc.property(list, (operations) => {
      expect(decodeOperations(encodeOperations(operations))).toEqual(operations);
    }),
  );
});

test.each([
  { id: "retrieve2" },
  { id: "Retrieve" },
  { id: "" },
  { method: "get" },
  { path: "accounts" },
  { path: "/a b" },
  { path: "/a,b" },
  { path: "/a//b" },
])("what cannot be packed is an error: %j", (wrong) => {
  const fine: PackedOperation = {
    method: "GET",
    path: "/a",
    id: "a",
    statuses: 0,
    isKeyed: false,
    isText: false,
    isBare: false,
    isBinary: false,
  };
  expect(() => encodeOperations([{ ...fine, ...wrong }])).toThrow("cannot be packed");
});

describe.each(bundles)("$id", (bundle) => {
  test("the table has every operation of the description, in its order", async () => {
    const module = (await import(`../../generated/${bundle.name}/${bundle.version}/operations.ts`)) as {
      operationTable: { operations: string };
    };
    const packed = decodeOperations(module.operationTable.operations).map(({ method, path, id }) => [method, path, id]);
    const described = operationsOf(bundle).map(({ method, path, operation }) => [
      method.toUpperCase(),
      path,
      operation.operationId as string,
    ]);
    expect(packed.toSorted()).toEqual(described.toSorted());
  });
});
