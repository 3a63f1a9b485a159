/** What is described and tested, by operation and version. */
import Stripe from "stripe";
import { resolveReference } from "../../../src/openapi/document.ts";
import { connectSdk, SDKS } from "../../lib/sdk/method-node.ts";
import { callsOf } from "../../lib/sdk/stripe-node.ts";
import type { Version } from "./api-model.ts";
import type { Node, Operation } from "./operations.ts";

export interface OperationCoverage {
  /** Whether the request body and every response have examples. */
  hasExamples: boolean;
  /** How many response examples there are. The contract tests request each of them from the mock. */
  responses: number;
  /** Whether the vendor's SDK calls the operation in a test. */
  sdk: boolean;
}

export interface VersionCoverage {
  version: Version;
  /** The SDK that is tested with this version, such as `stripe 23.1.0`. */
  sdk: string | undefined;
  /** By operation id. */
  operations: Map<string, OperationCoverage>;
}

/** The page of the coverage of all APIs. */
export const COVERAGE_PATH = "coverage.html";

export function readCoverage(version: Version): VersionCoverage {
  const { sdk, calledIds } = findSdk(version);
  const operations = version.operations.map((operation): [string, OperationCoverage] => {
    const examples = countExamples(version.document, operation);
    return [operation.id, { ...examples, sdk: calledIds.has(operation.id) }];
  });
  return { version, sdk, operations: new Map(operations) };
}

function countExamples(document: Node, { node }: Operation): Omit<OperationCoverage, "sdk"> {
  const count = (body: unknown): number[] => {
    const { content = {} } = (resolveReference(document, body) ?? {}) as Node;
    return Object.values(content as Record<string, Node>).map((media) => Object.keys(media.examples ?? {}).length);
  };
  const responses = Object.values(node.responses as Node).flatMap(count);
  return {
    hasExamples: [...count(node.requestBody), ...responses].every((number) => number > 0),
    responses: responses.reduce((sum, number) => sum + number, 0),
  };
}

/** The SDK that is tested with a version, and the operations that it calls. Sends no requests. */
function findSdk({ name, version, document, operations }: Version): {
  sdk: string | undefined;
  calledIds: Set<string>;
} {
  if (name === "stripe") {
    const calls = callsOf(new Stripe("sk_test_1"));
    return { sdk: `stripe ${Stripe.PACKAGE_VERSION}`, calledIds: new Set(calls.map(([, operation]) => operation)) };
  }
  const found = SDKS.find((each) => each.version === version);
  if (found === undefined) return { sdk: undefined, calledIds: new Set() };
  const described = operations.map((each) => ({ ...each, operation: each.node }));
  const calls = connectSdk(found.alias, "http://127.0.0.1", document, described);
  return { sdk: `method-node ${found.sdk}`, calledIds: new Set(calls.flatMap(({ operation }) => operation?.id ?? [])) };
}
