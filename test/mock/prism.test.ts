/**
 * The mock prepares operations for Prism's validators itself. Here its verdicts are held against Prism as a whole, which
 * loads the same bundle with its own loader: on examples, and on damaged copies of them.
 */
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { ApiVersion } from "../../src/mock/apis/api-version.ts";
import { method } from "../../src/mock/apis/method.ts";
import { Validator } from "../../src/openapi/validation/validator.ts";
import { bundles, operationsOf } from "../support/bundles.ts";
import { answersOf, exampleRequest, fillPath } from "../support/requests.ts";
import type { Document } from "../../src/openapi/document.ts";

// Prism's declarations name packages that it does not declare the types of.
const { createInstance, getHttpOperationsFromSpec } = createRequire(import.meta.url)("@stoplight/prism-http") as any;

type Fields = Record<string, unknown>;
const silent = { child: () => silent } as any;
for (const level of ["fatal", "error", "warn", "info", "debug", "trace", "success"]) silent[level] = () => undefined;

/** The value, and copies in each of which one thing is wrong or left out, two levels deep. */
function variations(value: unknown, depth = 2): unknown[] {
  if (typeof value !== "object" || value === null || depth === 0) return [value];
  if (Array.isArray(value))
    return [value, [], ...variations(value[0], depth).map((first) => [first, ...value.slice(1)])];
  const fields = value as Fields;
  const changed = Object.entries(fields).flatMap(([name, field]) => {
    const { [name]: _, ...without } = fields;
    const wrong = ["no_such_value", 1.5, null];
    return [without, ...[...wrong, ...variations(field, depth - 1)].map((each) => ({ ...fields, [name]: each }))];
  });
  return [value, { ...fields, undeclared: 1 }, ...changed];
}

/** At most so many of the variations, spread over all of them: Prism as a whole takes a while for each. */
function sample(values: unknown[], most = 30): unknown[] {
  const step = Math.max(1, Math.floor(values.length / most));
  return values.filter((_, index) => index % step === 0);
}

const newest = bundles.filter(({ name }) => name === "method").at(-1)!;
const description = new ApiVersion(newest.document as Document, method);
const ours = new Validator(newest.document as Document);
const operations = await getHttpOperationsFromSpec(structuredClone(newest.document));
const config = { isProxy: false, checkSecurity: false, validateRequest: true, validateResponse: true, errors: false };
const options = { ...config, upstreamProxy: undefined, mock: { dynamic: false } };

/** Prism with its own routing and validators; only the answer is given to it, as a mock of its own would. */
async function prism(path: string, verb: string, body: unknown, answer: { statusCode: number; body: unknown }) {
  const headers = { "content-type": "application/json" };
  const mock = () => () => ({ _tag: "Right", right: { ...answer, headers } });
  const instance = createInstance(options, { logger: silent, mock });
  const request = { method: verb.toLowerCase(), url: { path, query: {} }, headers, body };
  const { right } = await instance.request(request, operations)();
  return { request: right.validations.input.length === 0, answer: right.validations.output.length === 0 };
}

// Prism compiles every answer anew, with all that it refers to, which takes a second for some: every third operation.
const compared = operationsOf(newest).filter((_, index) => index % 3 === 0);

describe.each(compared)("$id", (each) => {
  const { path: values, body } = exampleRequest(newest, each);
  const path = fillPath(each.path, values);
  const headers = { "content-type": "application/json" };
  const operation = description.operation(each.id)!;
  const [answer] = answersOf(newest, each).filter(({ mediaType }) => mediaType === "application/json");

  test("requests", async () => {
    // Prism takes a body of null for none; the mock refuses it (test/mock/validation.test.ts).
    for (const sent of sample(variations(body).filter((one) => one !== null))) {
      const theirs = await prism(path, each.method, sent, { statusCode: Number(answer!.status), body: answer!.value });
      const found = ours.request(operation, { path, query: new URLSearchParams(), headers, body: sent });
      expect([found.length === 0, sent]).toEqual([theirs.request, sent]);
    }
  });

  test("answers", async () => {
    const statusCode = Number(answer!.status);
    for (const given of sample(variations(answer!.value))) {
      const theirs = await prism(path, each.method, body, { statusCode, body: given });
      const found = ours.response(operation, { status: statusCode, headers, body: given });
      expect([found.length === 0, given]).toEqual([theirs.answer, given]);
    }
  });
});

// Prism answers a schema that does not compile with no violations at all (stoplightio/prism#2442).
describe.each(bundles)("every schema of $id is really applied", (bundle) => {
  const document = bundle.document as Document;
  const described = new ApiVersion(document, method);
  test.each(operationsOf(bundle))("$id", async ({ id, ...each }) => {
    const validator = described.validator;
    const operation = described.operation(id)!;
    const headers = { "content-type": "application/json" };
    for (const { status, mediaType } of operation.responses) {
      if (mediaType !== "application/json") continue;
      const found = validator.response(operation, { status: Number(status), headers, body: "no_such_value" });
      expect([status, found.length > 0]).toEqual([status, true]);
    }
    if (operation.body?.content["application/json"] === undefined) return;
    const path = fillPath(each.path, exampleRequest(bundle, { id, ...each }).path);
    const request = { path, query: new URLSearchParams(), headers, body: "no_such_value" };
    expect(validator.request(operation, request).length).toBeGreaterThan(0);
  });
});
