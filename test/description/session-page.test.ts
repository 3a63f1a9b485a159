/** The session page of Stripe's reference shows the preview: that version has every attribute of the page. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { bundleOf, deref, type Node } from "../support/bundles.ts";

interface Attribute {
  path: string;
  nullable: boolean;
  values?: string[];
}

const attributes = parse(readFileSync("test/fixtures/stripe-session-attributes.yaml", "utf8")) as Attribute[];
const { document } = bundleOf("stripe@2026-08-26.preview");

/** A schema without references, with the branches of its union and the items of its list. */
function partsOf(schema: Node): Node[] {
  const node = deref(document, schema);
  const inner = [node.oneOf ?? [], node.items ?? []].flat() as Node[];
  return [node, ...inner.flatMap(partsOf)];
}

interface Found {
  schemas: Node[];
  /** True where a branch of a union accepts the attribute as undeclared, null included. */
  isOpenElsewhere: boolean;
}

/** The schemas that an attribute can have; more than one where a union has it in several branches. */
function find(path: string): Found {
  let found: Found = { schemas: [document.components.schemas.Session as Node], isOpenElsewhere: false };
  for (const name of path.split(".")) {
    const objects = found.schemas.flatMap(partsOf).filter((part) => part.properties !== undefined);
    const without = objects.filter(({ properties }) => !(name in properties));
    found = {
      schemas: objects.flatMap(({ properties }) => (properties as Node)[name] ?? []) as Node[],
      isOpenElsewhere: without.some(({ additionalProperties }) => additionalProperties !== false),
    };
  }
  return found;
}

function acceptsNull({ schemas, isOpenElsewhere }: Found): boolean {
  const nodes = schemas.map((schema) => deref(document, schema));
  const branches = nodes.flatMap((node) => [node, ...((node.oneOf ?? []) as Node[])]);
  return isOpenElsewhere || branches.some(({ type }) => [type].flat().includes("null"));
}

const valuesOf = (schemas: Node[]): unknown[] =>
  schemas
    .flatMap(partsOf)
    .flatMap((part) => [part.enum ?? [], part.const ?? []].flat() as unknown[])
    .filter((value) => value !== null);

test("the page lists 77 attributes", () => {
  expect(attributes).toHaveLength(77);
});

test.each(attributes)("$path", ({ path, nullable, values }) => {
  const found = find(path);
  expect(found.schemas).not.toEqual([]);
  if (nullable) expect(acceptsNull(found)).toBe(true);
  if (values !== undefined) expect(valuesOf(found.schemas)).toEqual(expect.arrayContaining(values));
});
