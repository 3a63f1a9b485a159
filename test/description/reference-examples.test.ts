/** The examples printed on the reference pages are accepted, and damaged copies of them are refused. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { SchemaChecker } from "../../scripts/schema-checker.ts";
import { bundleOf, operationsOf, type Bundle } from "../support/bundles.ts";
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

interface WrongExample {
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
  .map((name) => /^(\d{4}-\d\d-\d\d)\.json$/.exec(name)?.[1])
  .filter((version) => version !== undefined);

const isWrong = (version: string, { page, title, kind }: PageExample) =>
  wrong.some(
    (entry) => entry.version === version && entry.page === page && entry.title === title && entry.kind === kind,
  );

/** The pages often print only what is in `data`. */
const asEnvelope = (value: Record<string, unknown>) => {
  if ("success" in value) return value;
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
  const bundle = bundleOf(`method@${version}`);
  const closed = new SchemaChecker(bundle.document, { closed: true });
  const open = new SchemaChecker(bundle.document, { closed: false });
  const { examples } = read<{ examples: PageExample[] }>(`${version}.json`);
  const cases = examples.map((example, index) => ({
    ...example,
    name: `${example.page} ${example.title ?? ""} ${example.kind} ${index}`,
    body: example.kind === "response" ? asEnvelope(example.value) : example.value,
  }));
  const right = cases.filter((example) => !isWrong(version, example));

  test.each(right)("accepts $name", (example) => {
    expect(closed.errors(schemaPointer(bundle, example), example.body)).toEqual([]);
  });

  test.each(cases.filter((example) => isWrong(version, example)))("refuses the wrong $name", (example) => {
    expect(closed.errors(schemaPointer(bundle, example), example.body)).not.toEqual([]);
  });

  test("refuses at least 98 of 100 damaged answers", () => {
    const damaged = right
      .filter(({ kind, status }) => kind === "response" && status === "200")
      .flatMap((example) =>
        damage(example.body).map(({ what, value }) => ({
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
    const { examples } = read<{ examples: PageExample[] }>(`${version}.json`);
    const exists = examples.some((e) => e.page === page && e.title === title && e.kind === kind);
    return !exists || reason.length < 20;
  });
  expect(unknown).toEqual([]);
});
