/**
 * Method's official Node SDKs against our mock: every public method that maps to a described operation completes with the
 * documented shape, and every documented error reaches the caller as the SDK's own error.
 */
import { afterAll, describe, expect, test } from "vitest";
import { SchemaChecker } from "../../scripts/lib/schema-checker.ts";
import { startMock } from "../../src/mock/index.ts";
import { bundleOf, deref, operationsOf, type Node, type Operation } from "../support/bundles.ts";
import { connectSdk, SDKS, type SdkCall } from "../../scripts/lib/sdk/method-node.ts";

/** SDK methods that call what the description leaves out, each with the reason. */
const UNDESCRIBED: Record<string, string> = {
  "cardProducts.retrieve":
    "calls /card_product/{pdt_id}, where the changelog of 2025-07-04 and the vendor's description say /card_products",
};

for (const { alias, sdk, version } of SDKS) {
  const bundle = bundleOf(`method@${version}`);
  const mock = await startMock({ api: "method", version, port: 0 });
  afterAll(() => mock.close());
  const calls = connectSdk(alias, mock.url, bundle.document, operationsOf(bundle));
  const described = calls.filter(({ operation }) => operation !== undefined);
  const checker = new SchemaChecker(bundle.document, { strict: true });

  describe(`method-node ${sdk} on ${version}`, () => {
    test("maps all its methods to operations, but for those listed", () => {
      const unmapped = calls.filter(({ operation }) => operation === undefined).map(({ name }) => name);
      expect(unmapped.filter((name) => !(name in UNDESCRIBED))).toEqual([]);
      expect(described.length).toBeGreaterThan(0);
    });

    test.each(described)("$name completes", async ({ call, operation }) => {
      const result = await call();
      const { schema, pointer } = answerOf(operation, "200");
      if (schema === undefined) expect(typeof result).toBe("string");
      else expect(checker.errors(pointer, asEnvelope(result))).toEqual([]);
    });

    test.each(errorsOf(described))("$name reports $example", async ({ call, status, example, error }) => {
      const thrown = await call(`code=${status}, example=${example}`).catch((reason: unknown) => reason);
      expect(thrown).toMatchObject(error);
    });
  });

  function answerOf(operation: SdkCall<Operation>["operation"], status: string) {
    const response = operation?.operation.responses[status] as Node;
    const base = response.$ref?.slice(1) ?? `${operation?.pointer}/responses/${status}`;
    const content = deref(bundle.document, response).content as Record<string, Node>;
    const json = content["application/json"];
    return {
      schema: json?.schema as Node | undefined,
      examples: json?.examples as Record<string, Node>,
      pointer: `${base}/content/application~1json/schema`,
    };
  }

  /** One case per operation, status and named example of an error. */
  function errorsOf(list: SdkCall<Operation>[]) {
    const once = [...new Map(list.map((each) => [each.operation?.id, each])).values()];
    return once.flatMap(({ name, call, operation }) =>
      Object.keys(operation?.operation.responses as Node)
        .filter((status) => !status.startsWith("2"))
        .flatMap((status) =>
          Object.entries(answerOf(operation, status).examples).map(([example, node]) => {
            const { error } = deref(bundle.document, node).value.data as { error: Node };
            return { name, call, status, example, error };
          }),
        ),
    );
  }
}

/** The SDKs hand out what is in `data`; a health check hands out the whole envelope. */
const asEnvelope = (result: unknown) =>
  typeof result === "object" && result !== null && "success" in result
    ? result
    : { success: true, data: result, message: null };
