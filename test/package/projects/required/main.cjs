/** CommonJS: Node 20.19 and newer load ES modules with `require`. */
const { equal } = require("node:assert/strict");
const { createMethodClient, unwrap } = require("linkspec/method");
const { createMethodClient: create20240404 } = require("linkspec/method/2024-04-04");
const { signWebhook, verifyWebhook } = require("linkspec/method/webhooks");
const { createMockFetch } = require("linkspec/mock");
const { traceHooks } = require("linkspec/otel");
const description = require("linkspec/specs/method/2026-03-30.json");

async function main() {
  equal(description.openapi, "3.1.1");
  const fetch = createMockFetch({ api: "method" });
  for (const create of [createMethodClient, create20240404]) {
    const method = create({ apiKey: "sk_test", environment: "dev", fetch, hooks: traceHooks() });
    const entity = await unwrap(
      method.GET("/entities/{ent_id}", { params: { path: { ent_id: "ent_au22b1fbFJbp8" } } }),
    );
    equal(entity.id, "ent_au22b1fbFJbp8");
  }
  const headers = await signWebhook("{}", { hmacSecret: "secret" });
  equal((await verifyWebhook({ headers, body: "{}" }, { hmacSecret: "secret" })).length, 2);
  console.log("done");
}

void main();
