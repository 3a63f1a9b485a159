/** Deliveries: signed, repeated, limited, and what failures do to a webhook. */
import { createServer } from "node:http";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { startSandbox } from "../../src/sandbox/index.ts";
import { person } from "./support/people.ts";
import { team as teamOf, testSandbox } from "./support/team.ts";
import type { WebhookHandler } from "../../src/sandbox/index.ts";

const URL = "https://app.test/hooks";

/** A sandbox with one webhook for new entities. */
async function subscribed(handler: WebhookHandler, fields: object = {}) {
  const box = testSandbox({ webhooks: { [URL]: handler } });
  const team = box.team();
  const webhook = await team.post("/webhooks", { type: "entity.create", url: URL, ...fields });
  const state = () => team.get(`/webhooks/${webhook.id}`);
  return { box, team, webhook, state };
}

describe("a delivery", () => {
  test("names the resource, the event and the webhook", async () => {
    const bodies: unknown[] = [];
    const { box, team, webhook } = await subscribed(async (request) => {
      bodies.push(await request.json());
      return new Response();
    });
    const { id } = await team.post("/entities", person());
    await box.settle();
    const [event] = await team.get(`/events?resource_id=${id}`);
    expect(bodies).toEqual([
      {
        webhook_id: webhook.id,
        id,
        type: "entity.create",
        op: "create",
        path: `/entities/${id}`,
        event: event.id,
        refs: {},
      },
    ]);
  });

  test("expands the event where the webhook says so, and carries the token and its own id", async () => {
    const seen: { body: any; headers: Headers }[] = [];
    const { box, team } = await subscribed(
      async (request) => {
        seen.push({ body: await request.json(), headers: request.headers });
        return new Response();
      },
      { expand_event: true, auth_token: "secret" },
    );
    const { id } = await team.post("/entities", person());
    await box.settle();
    expect(seen[0]!.body.event).toMatchObject({ type: "entity.create", resource_id: id, resource_type: "entity" });
    expect(seen[0]!.headers.get("authorization")).toBe(btoa("secret"));
    expect(seen[0]!.headers.get("method-webhook-delivery-id")).toBe(box.deliveries()[0]!.id);
  });

  test("never shows the secrets in a response", async () => {
    const { webhook } = await subscribed(() => new Response(), { auth_token: "secret", hmac_secret: "secret" });
    expect(webhook).not.toHaveProperty("auth_token");
    expect(webhook).not.toHaveProperty("hmac_secret");
  });

  test("fails with any status but 200, and is repeated until it succeeds", async () => {
    const statuses = [500, 204, 200];
    const { box, team, state } = await subscribed(() => new Response(null, { status: statuses.shift()! }));
    await team.post("/entities", person());
    await box.settle();
    expect(box.deliveries()).toMatchObject([
      { status: "delivered", attempts: [{ status: 500, failure: "server_error" }, { status: 204 }, { status: 200 }] },
    ]);
    expect(await state()).toMatchObject({ status: "active", error: null });
  });

  test("is sent 15 times a second at most", async () => {
    const times: number[] = [];
    const { box, team } = await subscribed(() => {
      times.push(box.now().getTime());
      return new Response();
    });
    for (let count = 0; count < 31; count += 1) await team.post("/entities", person());
    await box.settle();
    expect(times).toHaveLength(31);
    expect(times.at(-1)! - times[0]!).toBe(2000);
  });
});

describe("failing deliveries", () => {
  test.each([
    ["WEBHOOK_DISABLED_RECEIVED_4XX_ERROR", 25002, () => new Response(null, { status: 404 })],
    ["WEBHOOK_DISABLED_RECEIVED_5XX_ERROR", 25003, () => new Response(null, { status: 503 })],
    [
      "WEBHOOK_DISABLED_FAILED_OTHER",
      25001,
      () => {
        throw new Error("down");
      },
    ],
  ] as const)("disable the webhook with %s", async (sub_type, code, handler) => {
    const { box, team, state, webhook } = await subscribed(handler);
    await team.post("/entities", person());
    await box.settle("10 seconds");
    expect(await state()).toMatchObject({
      status: "requires_attention",
      error: { type: "WEBHOOK_REQUIRES_ATTENTION" },
    });
    await box.settle();
    expect(await state()).toMatchObject({ status: "disabled", error: { sub_type, code } });
    expect(box.deliveries()[0]!.attempts).toHaveLength(5);
    await team.post("/entities", person());
    await box.settle();
    expect(box.deliveries()).toHaveLength(1);
    await team.patch(`/webhooks/${webhook.id}`, { status: "active" });
    expect(await state()).toMatchObject({ status: "active", error: null });
  });

  test("can be repeated by hand", async () => {
    let isUp = false;
    const { box, team } = await subscribed(() => new Response(null, { status: isUp ? 200 : 500 }));
    await team.post("/entities", person());
    await box.settle();
    isUp = true;
    await team.patch(`/webhooks/${box.deliveries()[0]!.webhook}`, { status: "active" });
    box.redeliver(box.deliveries()[0]!.id);
    await box.settle();
    expect(box.deliveries()[0]!.status).toBe("delivered");
  });
});

test("a deleted webhook gets nothing and is listed no more", async () => {
  const { box, team, webhook } = await subscribed(() => new Response());
  expect(await team.delete(`/webhooks/${webhook.id}`)).toBeNull();
  await team.post("/entities", person());
  await box.settle();
  expect(box.deliveries()).toEqual([]);
  expect(await team.get("/webhooks")).toEqual([]);
});

describe("over HTTP", () => {
  test("a delivery reaches a server of this machine, and none beyond private networks", async () => {
    const paths: string[] = [];
    const receiver = createServer((request, response) => {
      paths.push(request.url ?? "");
      request.resume().on("end", () => response.end());
    }).listen(0, "127.0.0.1");
    await once(receiver, "listening");
    const { port } = receiver.address() as { port: number };
    const sandbox = await startSandbox({ api: "method", clock: "manual" });
    try {
      const team = teamOf(fetch, "sk_test", "2026-03-30", sandbox.url);
      await team.post("/webhooks", { type: "entity.create", url: `http://127.0.0.1:${port}/hooks` });
      await team.post("/webhooks", { type: "entity.create", url: "https://203.0.113.1/hooks" });
      await team.post("/entities", person());
      await sandbox.settle("0 seconds");
      expect(paths).toEqual(["/hooks"]);
      expect(sandbox.deliveries().map(({ url, status }) => [new globalThis.URL(url).hostname, status])).toEqual([
        ["127.0.0.1", "delivered"],
        ["203.0.113.1", "pending"],
      ]);
    } finally {
      await sandbox.close();
      receiver.close();
    }
  });
});
