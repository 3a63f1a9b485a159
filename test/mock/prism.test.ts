/**
 * Prism is the oracle of our validator. For every operation of every version, valid and damaged requests and responses get the
 * same verdict from Prism as a whole, which loads the bundle with its own loader. test/mock/prism-faults.test.ts has the
 * faults of Prism for which the two differ. Prism compiles each operation for up to a second, so what two versions describe
 * in the same way is compared in the later one.
 */
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { Validator } from "../../src/openapi/validation/validator.ts";
import { bundles } from "../support/bundles.ts";
import { distinctOperations } from "../support/fingerprint.ts";
import { exchangesOf, type GivenResponse, type SentRequest } from "../support/exchanges.ts";
import type { Document } from "../../src/openapi/document.ts";

// Prism's declarations name packages that it does not declare the types of.
const require = createRequire(import.meta.url);
const { createInstance, getHttpOperationsFromSpec } = require("@stoplight/prism-http") as any;
require("../support/plain-validators.cjs");

const silent = { child: () => silent } as any;
for (const level of ["fatal", "error", "warn", "info", "debug", "trace", "success"]) silent[level] = () => undefined;
const config = { isProxy: false, checkSecurity: false, validateRequest: true, validateResponse: true, errors: false };
const options = { ...config, upstreamProxy: undefined, mock: { dynamic: false } };
const headers = { "content-type": "application/json" };
const compared = distinctOperations(bundles.toReversed());

describe.each(bundles)("$id", async (bundle) => {
  const ours = new Validator(bundle.document as Document);
  const prismOperations = await getHttpOperationsFromSpec(structuredClone(bundle.document));

  /** Whether Prism finds the request and the response valid; only the response is given to it, as a mock would. */
  async function prism(verb: string, { path, query, body }: SentRequest, given: GivenResponse) {
    const response = { statusCode: given.status, body: given.body, headers };
    const instance = createInstance(options, {
      logger: silent,
      mock: () => () => ({ _tag: "Right", right: response }),
    });
    const request = { method: verb.toLowerCase(), url: { path, query }, headers, body };
    const { right } = await instance.request(request, prismOperations)();
    return { request: right.validations.input.length === 0, response: right.validations.output.length === 0 };
  }

  // Older versions differ little.
  const isLatest = bundles.filter(({ name }) => name === bundle.name).at(-1) === bundle;
  const exchanges = exchangesOf(bundle, isLatest ? 12 : 6).filter(({ id }) => compared.has(`${bundle.id} ${id}`));

  test("only requests of Stripe with nested names are not compared", () => {
    const nested = exchanges.filter(({ requests }) => requests === undefined).map(({ id }) => id);
    expect(nested).toEqual(bundle.name === "stripe" ? expect.arrayContaining(["createSession", "listAccounts"]) : []);
  });

  const withRequests = exchanges.flatMap((each) => (each.requests ? [{ ...each, requests: each.requests }] : []));
  test.each(withRequests)("requests of $id", async ({ method, operation, requests, responses }) => {
    // Prism takes a body of null for a missing one.
    for (const sent of requests.filter(({ body }) => body !== null)) {
      const theirs = await prism(method, sent, responses[0] ?? { status: 200, body: {} });
      const query = new URLSearchParams(sent.query);
      const found = ours.request(operation, { path: sent.path, query, headers, body: sent.body });
      expect([!found.some(({ severity }) => severity === "Error"), sent]).toEqual([theirs.request, sent]);
    }
  });

  const withResponses = exchanges.filter(({ responses }) => responses.length > 0);
  test.each(withResponses)("responses of $id", async ({ method, operation, valid, responses }) => {
    for (const given of responses) {
      const theirs = await prism(method, valid, given);
      const found = ours.response(operation, { ...given, headers });
      expect([found.length === 0, given]).toEqual([theirs.response, given]);
    }
  });
});
