/** One serializer for all bodies and queries: what it writes is read back as it was, by our mock and as Stripe's SDK writes. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseForm } from "../../src/openapi/form-encoding.ts";
import { encodeForm } from "../../src/stripe/form.ts";

const stripeFolder = join(dirname(fileURLToPath(import.meta.resolve("stripe"))));
/** The serializer of the official SDK, which its package does not export. */
const { queryStringifyRequestData } = (await import(pathToFileURL(join(stripeFolder, "utils.js")).href)) as {
  queryStringifyRequestData(data: object): string;
};

/** Pairs as a server reads them; their order and their escapes do not matter. */
const pairs = (form: string) => [...new URLSearchParams(form)].sort(([a], [b]) => (a < b ? -1 : 1));

const text = fc.string({ unit: "binary", maxLength: 8 }).filter((value) => value.isWellFormed());
/** No brackets, and no number: an object with numbers for names is a list to the one who reads it. */
const name = text.filter((value) => /^[^[\]]+$/.test(value) && !/^\d+$/.test(value));
const scalar = fc.oneof(text, fc.integer(), fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const { tree: value } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie("tree"), { minLength: 1, maxLength: 4 }),
    fc.dictionary(name, tie("tree"), { minKeys: 1, maxKeys: 4 }),
  ),
}));
const form = fc.dictionary(name, value, { maxKeys: 5 });

const asTexts = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(asTexts);
  if (typeof node !== "object" || node === null) return String(node);
  return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, asTexts(inner)]));
};
const plain = (node: unknown): unknown => JSON.parse(JSON.stringify(node)) as unknown;

describe("whatever is nested", () => {
  test("is read back as it was written", () => {
    fc.assert(
      fc.property(form, (fields) => {
        expect(plain(parseForm(encodeForm(fields)))).toEqual(plain(asTexts(fields)));
      }),
    );
  });

  test("is written as Stripe's own SDK writes it", () => {
    fc.assert(
      fc.property(form, (fields) => {
        expect(pairs(encodeForm(fields))).toEqual(pairs(queryStringifyRequestData(fields)));
      }),
    );
  });

  test("is made of characters that a URL can hold", () => {
    fc.assert(fc.property(form, (fields) => /^[\w.~!*'()%[\]=&-]*$/.test(encodeForm(fields))));
  });

  test("cannot break out of its place", () => {
    const hostile = fc.constantFrom("&", "=", "%26", "+", "#", "?", "&account_holder[type]=account");
    fc.assert(
      fc.property(
        fc.array(hostile).map((parts) => parts.join("")),
        (value) => {
          expect(pairs(encodeForm({ a: { b: value }, c: 1 }))).toEqual([
            ["a[b]", value],
            ["c", "1"],
          ]);
        },
      ),
    );
  });
});

test.each([
  [
    { account_holder: { type: "customer", customer: "cus_1" } },
    "account_holder[type]=customer&account_holder[customer]=cus_1",
  ],
  [{ permissions: ["balances", "ownership"] }, "permissions[0]=balances&permissions[1]=ownership"],
  [{ "expand[]": ["ownership"] }, "expand[0]=ownership"],
  [{ items: [{ a: 1 }, { a: 2 }] }, "items[0][a]=1&items[1][a]=2"],
  [{ live: true, test: false }, "live=true&test=false"],
  [{ limits: { accounts: null } }, "limits[accounts]="],
  [{ limits: { accounts: "" } }, "limits[accounts]="],
  [{ prefetch: [] }, "prefetch="],
  [{ prefetch: [undefined, "balances"] }, "prefetch[0]=balances"],
  [{ return_url: undefined, filters: {} }, ""],
  [{ created: new Date(1_681_412_208_999) }, "created=1681412208"],
  [{ note: "a b&c=d/é" }, "note=a%20b%26c%3Dd%2F%C3%A9"],
  [{}, ""],
])("%j is %s", (fields, expected) => {
  expect(encodeForm(fields)).toBe(expected);
});

test.each([
  ["NaN", { a: NaN }],
  ["infinity", { a: { b: Infinity } }],
  ["a function", { a: () => {} }],
  ["a symbol", { a: Symbol("b") }],
  ["an invalid date", { a: new Date(NaN) }],
  ["a broken surrogate", { a: "\ud800" }],
  ["a broken surrogate in a name", { "\ud800": 1 }],
  ["brackets in a name", { "a[b]": 1 }],
  ["brackets in a nested name", { a: { "[]": 1 } }],
  ["an empty name", { a: { "": 1 } }],
])("%s is refused", (_, fields) => {
  expect(() => encodeForm(fields)).toThrow();
});

test("what contains itself is refused", () => {
  const loop: Record<string, unknown> = {};
  loop.loop = loop;
  expect(() => encodeForm(loop)).toThrow(RangeError);
});

test("the serializer that is compared with is the one of the pinned SDK", () => {
  const { version } = JSON.parse(readFileSync(join(stripeFolder, "../package.json"), "utf8")) as { version: string };
  expect(version).toBe("23.1.0");
});
