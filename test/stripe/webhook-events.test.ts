/** Every described event: an example of each type, signed and received as Stripe would deliver it. */
import Stripe from "stripe";
import ts from "typescript";
import { expect, test } from "vitest";
import { SchemaChecker } from "../../scripts/lib/schema-checker.ts";
import { createWebhookHandler, signWebhook, type ThinEvent, type WebhookEvent } from "../../src/stripe/webhooks.ts";
import { bundles, deref, type Node } from "../support/bundles.ts";

const secret = "whsec_test";
const versions = bundles.filter(({ name, document }) => name === "stripe" && document.webhooks !== undefined);

const webhooks = versions.flatMap(({ document, version }) =>
  Object.entries(document.webhooks as Record<string, Node>).map(([name, { post }]) => {
    const { schema, examples } = post.requestBody.content["application/json"] as Node;
    const { type } = deref(document, schema as Node).properties as Record<string, Node>;
    const pointer = `/webhooks/${name}/post/requestBody/content/application~1json/schema`;
    return {
      name: `${version} ${name}`,
      document,
      pointer,
      types: deref(document, type as Node).enum as string[],
      examples: Object.values(examples as Record<string, Node>).map(
        (each) => deref(document, each).value as WebhookEvent | ThinEvent,
      ),
    };
  }),
);

test("Stripe's events are described", () => {
  expect(versions.length).toBeGreaterThan(0);
  const names = versions.map(({ document }) =>
    Object.keys(document.webhooks as object)
      .sort()
      .join(),
  );
  // Thin events came with 2026-09-30.
  expect(names).toEqual(["account,authorization", "account,authorization", "account,authorization,thin_account"]);
});

test.each(webhooks)(
  "$name: every type has an example that its schema accepts",
  ({ document, pointer, types, examples }) => {
    expect([...new Set(examples.map(({ type }) => String(type)))].sort()).toEqual(types.toSorted());
    const checker = new SchemaChecker(document, { strict: true });
    for (const example of examples) {
      expect(checker.errors(pointer, example)).toEqual([]);
      expect(checker.errors(pointer, { ...example, type: 5 })).not.toEqual([]);
    }
  },
);

const deliveries = webhooks.flatMap(({ name, examples }) =>
  examples.map((example, index) => ({ name: `${name} ${index} ${String(example.type)}`, example })),
);

test.each(deliveries)("$name is received here and by the official package", async ({ example }) => {
  const received: unknown[] = [];
  const note = (event: unknown) => void received.push(event);
  const receive = createWebhookHandler({ secret, onEvent: note, onThinEvent: note });
  const body = JSON.stringify(example, null, 2);
  const headers = await signWebhook(body, { secret });
  const response = await receive(new Request("https://example.com", { method: "POST", headers, body }));
  expect(response.status).toBe(200);
  expect(received).toEqual([example]);
  const stripe = new Stripe("sk_test_1");
  const signature = headers["stripe-signature"] as string;
  const parsed =
    example.object === "event"
      ? stripe.webhooks.constructEvent(body, signature, secret)
      : stripe.parseEventNotification(body, signature, secret);
  expect(parsed.type).toBe(example.type);
});

/** The literal types of the events in the declarations of the official package. */
function officialTypes(): string[] {
  const root = "node_modules/stripe/esm/";
  return ["resources/Events.d.ts", "resources/V2/Core/Events.d.ts"].flatMap((file) => {
    const source = ts.createSourceFile(file, ts.sys.readFile(root + file) ?? "", ts.ScriptTarget.Latest);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) found.push(node.literal.text);
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

test("the types of the latest version are those of the official package", () => {
  const latest = versions.at(-1);
  const described = webhooks.filter(({ document }) => document === latest?.document).flatMap(({ types }) => types);
  const official = officialTypes().filter((type) => /^(v1\.)?financial_connections\.\w+\.\w+$/.test(type));
  expect(described.toSorted()).toEqual([...new Set(official)].sort());
  expect(described).toHaveLength(14 + 22);
});
