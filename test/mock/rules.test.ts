/** The exchanges with which our validator is compared with Prism notice every rule that the descriptions use. */
import { describe, expect, test } from "vitest";
import { Validator } from "../../src/openapi/validation/validator.ts";
import { listOperations } from "../../src/openapi/operation.ts";
import { bundles } from "../support/bundles.ts";
import { exchangesOf } from "../support/exchanges.ts";
import type { Document } from "../../src/openapi/document.ts";

const RULES =
  "additionalProperties const dependentRequired enum exclusiveMaximum exclusiveMinimum format items maxItems maxLength maxProperties maximum minItems minLength minProperties minimum multipleOf oneOf pattern prefixItems required type unevaluatedProperties uniqueItems".split(
    " ",
  );
const DATA = new Set(["const", "default", "enum", "example", "examples", "value"]);
const headers = { "content-type": "application/json" };

/** A copy of a schema or document without a rule. */
function without(rule: string, node: unknown, isMap = false): unknown {
  if (Array.isArray(node)) return node.map((item) => without(rule, item));
  if (typeof node !== "object" || node === null) return node;
  const isSchema = !isMap && !("in" in node) && !("content" in node);
  return Object.fromEntries(
    Object.entries(node).flatMap(([name, value]) => {
      if (!isMap && name === rule && isSchema) return [];
      if (!isMap && DATA.has(name)) return [[name, value]];
      return [[name, without(rule, value, name === "properties" || name === "schemas")]];
    }),
  );
}

/** Whether each exchange is valid, in an order that does not change. */
function verdicts(document: Document, exchanges: ReturnType<typeof exchangesOf>): boolean[] {
  const validator = new Validator(document);
  const operations = new Map(listOperations(document).map(({ id, operation }) => [id, operation]));
  return exchanges.flatMap(({ id, requests = [], responses }) => {
    const operation = operations.get(id)!();
    return [
      ...requests.map(({ path, query, body }) =>
        validator.request(operation, { path, query: new URLSearchParams(query), headers, body }),
      ),
      ...responses.map((given) => validator.response(operation, { ...given, headers })),
    ].map((found) => !found.some(({ severity }) => severity === "Error"));
  });
}

const method = bundles.filter(({ name }) => name === "method").at(-1)!;
const exchanges = exchangesOf(method, 12);
const expected = verdicts(method.document as Document, exchanges);
const text = JSON.stringify(method.document.paths) + JSON.stringify(method.document.components);
/** An object without properties has both rules. */
const REDUNDANT = "maxProperties";
const used = RULES.filter((rule) => text.includes(`"${rule}":`) && rule !== REDUNDANT);

describe(method.id, () => {
  test.each(used)("without %s, a verdict differs", (rule) => {
    const weaker = without(rule, method.document) as Document;
    expect(verdicts(weaker, exchanges)).not.toEqual(expected);
  });
});

// Prism answers a schema that does not compile with no violations at all (stoplightio/prism#2442).
describe.each(bundles)("every schema of $id is applied", (bundle) => {
  const document = bundle.document as Document;
  const validator = new Validator(document);
  const wrong = "no_such_value";

  test.each(exchangesOf(bundle, 0))("$id", ({ operation, valid }) => {
    for (const { status, mediaType } of operation.responses) {
      if (mediaType !== "application/json") continue;
      const found = validator.response(operation, { status: Number(status), headers, body: wrong });
      expect([status, found.length > 0]).toEqual([status, true]);
    }
    if (operation.body?.content["application/json"] === undefined) return;
    const request = { path: valid.path, query: new URLSearchParams(), headers, body: wrong };
    expect(validator.request(operation, request).length).toBeGreaterThan(0);
  });
});
