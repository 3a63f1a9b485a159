/**
 * `prism mock` itself serves the bundles of Method: both official Node SDKs complete their documented calls. So whoever
 * prefers Prism can use a bundle with it.
 */
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { startPrism, type PrismServer } from "../../scripts/lib/prism.ts";
import { SchemaChecker } from "../../scripts/lib/schema-checker.ts";
import { connectSdk, SDKS } from "../../scripts/lib/sdk/method-node.ts";
import { bundles, deref, operationsOf, type Node } from "../support/bundles.ts";
import { distinctOperations } from "../support/fingerprint.ts";

const method = bundles.filter(({ name }) => name === "method");

/** Each bundle with the SDK of its version; later ones with the latest SDK. */
const PAIRS = [
  ...SDKS.map(({ alias, sdk, version }) => ({ alias, sdk, bundle: method.find((one) => one.version === version)! })),
  ...method.slice(method.findIndex(({ version }) => version === SDKS.at(-1)!.version) + 1).map((bundle) => ({
    alias: SDKS.at(-1)!.alias,
    sdk: SDKS.at(-1)!.sdk,
    bundle,
  })),
];

/** What both SDKs call in the version they are written for; in other versions only what these describe in another way. */
const [own, others] = [PAIRS.slice(0, SDKS.length), PAIRS.slice(SDKS.length)].map((pairs) =>
  pairs.map(({ bundle }) => bundle),
);
const compared = distinctOperations([...own!.toReversed(), ...others!]);

/** Calls of the SDK that a later version than its own rejects, each with the reason. */
const REJECTED: Record<string, string> = {
  "method@2026-03-30 accounts(…).subscriptions.create attribute": "The SDK of 2025-07-04 cannot send the payload.",
};

describe.each(PAIRS)("method-node $sdk against prism mock of $bundle.id", ({ alias, bundle }) => {
  let prism: PrismServer;
  // The adapter of the SDK reads it with each call.
  const address = { url: "" };
  beforeAll(async () => {
    vi.stubEnv("NODE_OPTIONS", `--require "${resolve("test/support/plain-validators.cjs")}"`);
    prism = await startPrism(`${bundle.generated}/openapi.json`);
    address.url = prism.url;
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await prism?.stop();
  });

  const checker = new SchemaChecker(bundle.document, { strict: true });
  const calls = connectSdk(alias, () => address.url, bundle.document, operationsOf(bundle), bundle.version);
  const described = calls.flatMap(({ name, call, operation }) =>
    operation === undefined || `${bundle.id} ${name}` in REJECTED ? [] : [{ name, call, operation }],
  );
  const isOwn = own!.includes(bundle);
  const called = described.filter(({ operation }) => isOwn || compared.has(`${bundle.id} ${operation.id}`));

  test.each(calls.filter(({ name }) => `${bundle.id} ${name}` in REJECTED))("$name is rejected", async ({ call }) => {
    await expect(call()).rejects.toThrow("The request is invalid.");
  });

  test("has more than a hundred calls", () => expect(described.length).toBeGreaterThan(100));

  test.each(called)("$name", async ({ call, operation }) => {
    const result = await call();
    const response = operation.operation.responses["200"] as Node;
    const base = response.$ref?.slice(1) ?? `${operation.pointer}/responses/200`;
    const json = (deref(bundle.document, response).content as Record<string, Node>)["application/json"];
    if (json?.schema === undefined) return expect(typeof result).toBe("string");
    const isEnvelope = typeof result === "object" && result !== null && "success" in result;
    const envelope = isEnvelope ? result : { success: true, data: result, message: null };
    expect(checker.errors(`${base}/content/application~1json/schema`, envelope)).toEqual([]);
  });
});
