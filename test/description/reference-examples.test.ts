/** The examples printed on the reference pages are accepted, and damaged copies of them are refused. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { SchemaChecker } from "../../scripts/lib/schema-checker.ts";
import { getPointer } from "../../src/openapi/json-pointer.ts";
import { bundleOf, deref, operationsOf, type Bundle, type Node } from "../support/bundles.ts";
import { damage } from "../support/damage.ts";

interface PageExample {
  page: string;
  title?: string;
  kind: "request" | "response" | "resource-error";
  operation?: string;
  status?: string;
  schema?: string;
  value: Record<string, unknown>;
}

interface Fixture {
  /** As in redocly.yaml; a version of Method by the file's name when left out. */
  api?: string;
  examples: PageExample[];
}

interface WrongExample {
  /** Name of the fixture. */
  version: string;
  page: string;
  title?: string;
  kind: string;
  reason: string;
}

const FOLDER = "test/fixtures/reference";
const read = <T>(file: string): T => JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")) as T;
const wrong = read<WrongExample[]>("wrong-examples.json");
const versions = readdirSync(FOLDER)
  .filter((name) => "examples" in read<object>(name))
  .map((name) => name.replace(".json", ""));

const isWrong = (version: string, { page, title, kind }: PageExample) =>
  wrong.some(
    (entry) => entry.version === version && entry.page === page && entry.title === title && entry.kind === kind,
  );

/** What goes over the wire: where answers are envelopes, the pages often print only what is in `data`. */
const bodyOf = (bundle: Bundle, example: PageExample) => {
  const { value, kind } = example;
  if (kind !== "response") return value;
  const schema = deref(bundle.document, getPointer(bundle.document, schemaPointer(bundle, example)) as Node);
  if ("success" in value || schema.properties?.success === undefined) return value;
  const isList = Object.keys(value).join() === "data";
  return { success: true, data: isList ? value.data : value, message: null };
};

/** Where the schema of an example stands in the bundle. */
function schemaPointer(bundle: Bundle, example: PageExample): string {
  if (example.schema !== undefined) return `/components/schemas/${example.schema}`;
  const found = operationsOf(bundle).find(({ method, path }) => `${method} ${path}` === example.operation);
  if (found === undefined) throw new Error(`${bundle.id} has no ${example.operation}.`);
  const { operation, pointer } = found;
  if (example.kind === "request") return `${pointer}/requestBody/content/application~1json/schema`;
  const response = operation.responses[example.status as string] as { $ref?: string };
  const base = response.$ref === undefined ? `${pointer}/responses/${example.status}` : response.$ref.slice(1);
  return `${base}/content/application~1json/schema`;
}

describe.each(versions)("%s", (version) => {
  const { api = `method@${version}`, examples } = read<Fixture>(`${version}.json`);
  const bundle = bundleOf(api);
  const closed = new SchemaChecker(bundle.document, { strict: true });
  const open = new SchemaChecker(bundle.document, { strict: false });
  const cases = examples.map((example, index) => ({
    ...example,
    name: `${example.page} ${example.title ?? ""} ${example.kind} ${index}`,
  }));
  const right = cases.filter((example) => !isWrong(version, example));

  test.each(right)("accepts $name", (example) => {
    expect(closed.errors(schemaPointer(bundle, example), bodyOf(bundle, example))).toEqual([]);
  });

  test.each(cases.filter((example) => isWrong(version, example)))("refuses the wrong $name", (example) => {
    expect(closed.errors(schemaPointer(bundle, example), bodyOf(bundle, example))).not.toEqual([]);
  });

  test("refuses at least 98 of 100 damaged answers", () => {
    const damaged = right
      .filter(({ kind, status }) => kind === "response" && status === "200")
      .flatMap((example) =>
        damage(bodyOf(bundle, example)).map(({ what, value }) => ({
          what: `${example.name} ${what}`,
          refused: open.errors(schemaPointer(bundle, example), value).length > 0,
        })),
      );
    const accepted = damaged.filter(({ refused }) => !refused).map(({ what }) => what);
    const share = accepted.length / damaged.length;
    console.log(`${version}: ${damaged.length - accepted.length} of ${damaged.length} damaged answers refused`);
    expect(share, `accepted although damaged:\n${accepted.join("\n")}`).toBeLessThanOrEqual(0.02);
    expect(damaged.length).toBeGreaterThan(50);
  });
});

test("every listed wrong example exists, with a reason", () => {
  const unknown = wrong.filter(({ version, page, title, kind, reason }) => {
    const { examples } = read<Fixture>(`${version}.json`);
    const exists = examples.some((e) => e.page === page && e.title === title && e.kind === kind);
    return !exists || reason.length < 20;
  });
  expect(unknown).toEqual([]);
});
