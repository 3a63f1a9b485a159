/** Other processes and languages control a sandbox over HTTP. */
import { execFile } from "node:child_process";
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { SchemaChecker } from "../../scripts/lib/schema-checker.ts";
import { createControlClient, startMock, type ControlClient } from "../../src/mock/index.ts";
import { startSandbox, type SandboxServer } from "../../src/sandbox/index.ts";
import { escapePointer } from "../../src/openapi/json-pointer.ts";
import { operationsOf, type Node } from "../support/bundles.ts";
import { payment, verified } from "./support/people.ts";
import { team as teamOf, type Team } from "./support/team.ts";

const run = promisify(execFile);

let sandbox: SandboxServer<any>;
let control: ControlClient;
let team: Team;
/** Bodies that arrived at `hooks`. */
let received: any[] = [];
let hooks: string;
const receiver = createServer((request, response) => {
  let text = "";
  request.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
  request.on("end", () => {
    if (request.method === "POST") received.push(JSON.parse(text));
    response.end("received");
  });
});

beforeAll(async () => {
  await once(receiver.listen(0, "127.0.0.1"), "listening");
  hooks = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hooks`;
  sandbox = await startSandbox({ api: "method", clock: "manual", now: "2026-06-01T15:00:00Z", seed: 1 });
  control = createControlClient(sandbox.url);
  team = teamOf(fetch, "sk_test", undefined, sandbox.url);
});
afterEach(() => {
  sandbox.reset();
  received = [];
});
afterAll(async () => {
  await sandbox.close();
  receiver.close();
});

test("the clock is read, moved and settled", async () => {
  expect(await control.clock()).toEqual({ now: "2026-06-01T15:00:00.000Z", mode: "manual" });
  await control.advance("2 days");
  await control.advance(1500);
  expect(await control.clock()).toEqual({ now: "2026-06-03T15:00:01.500Z", mode: "manual" });
  await control.settle();
  await control.settle("1 hour");
  await expect(control.advance("soon")).rejects.toMatchObject({ code: "invalid-option" });
});

test("an element is finished, its results are read, and a webhook arrives", async () => {
  await team.post("/webhooks", { type: "account.create", url: hooks });
  const { id } = await verified(team);
  const { element_token } = await team.post("/elements/token", { type: "connect", entity_id: id, connect: {} });
  await control.finishFlow(element_token);
  await control.settle();
  const { accounts } = await team.get(`/elements/token/${element_token}/results`);
  expect(accounts).toHaveLength(4);
  expect(received.map((body) => body.id).sort()).toEqual([...accounts].sort());
  await expect(control.finishFlow("pk_elem_unknown")).rejects.toMatchObject({ code: "unknown-resource" });
});

test("resources are listed, read, set and failed", async () => {
  const { id } = await payment(team);
  expect((await control.resources("Payment")).map((one) => [one.id, one.kind])).toEqual([[id, "Payment"]]);
  expect((await control.resources()).length).toBeGreaterThan(3);
  expect(await control.resource(id)).toMatchObject({ id, amount: 5000, status: "pending" });
  await control.setResource(id, { description: "Set by a test" });
  expect((await team.get(`/payments/${id}`)).description).toBe("Set by a test");
  await control.fail(id, "PAYMENT_INSUFFICIENT_FUNDS");
  expect(await team.get(`/payments/${id}`)).toMatchObject({
    status: "failed",
    error: { sub_type: "PAYMENT_INSUFFICIENT_FUNDS" },
  });
  await expect(control.fail(id, "NO_SUCH_ERROR")).rejects.toMatchObject({ code: "unknown-example" });
  await expect(control.resource("pmt_unknown")).rejects.toMatchObject({ code: "unknown-resource" });
});

test("the next resource of a kind fails", async () => {
  await control.failNext("Payment", "PAYMENT_INSUFFICIENT_FUNDS");
  await expect(control.failNext("Payments", "PAYMENT_INSUFFICIENT_FUNDS")).rejects.toMatchObject({
    code: "unknown-resource",
  });
});

test("deliveries are listed and repeated", async () => {
  const webhook = await team.post("/webhooks", { type: "payment.create", url: hooks });
  const { id } = await payment(team);
  await control.settle();
  const [delivery] = await control.deliveries("payment.create");
  expect(delivery).toMatchObject({ webhook: webhook.id, url: hooks, status: "delivered", attempts: [{ status: 200 }] });
  await control.redeliver(delivery!.id);
  await control.settle();
  expect(received.map((body) => body.id)).toEqual([id, id]);
  expect(await control.deliveries("payment.update")).toEqual([]);
});

test("a snapshot is restored", async () => {
  const { id } = await payment(team);
  const snapshot = await control.snapshot();
  await control.reset();
  expect((await team.call("GET", `/payments/${id}`)).status).toBe(404);
  await control.restore(snapshot);
  expect(await team.get(`/payments/${id}`)).toMatchObject({ id, status: "pending" });
  const broken = { ...snapshot, tenants: [{ credential: "Bearer sk_test" }] } as never;
  await expect(control.restore(broken)).rejects.toMatchObject({
    code: "invalid-option",
    message: expect.stringContaining("tenants.0 must have the property resources"),
  });
});

test("what a mock has works too, and a reset forgets resources", async () => {
  await control.next("ping", { status: 503 });
  expect((await fetch(`${sandbox.url}/ping`, { headers: { authorization: "Bearer sk_test" } })).status).toBe(503);
  expect((await control.requests("ping")).map(({ status }) => status)).toEqual([503]);
  const { versions } = await control.health();
  expect(versions.at(-1)).toEqual({ api: "method", version: "2026-03-30" });
  await payment(team);
  await control.reset();
  expect(await control.resources("Payment")).toEqual([]);
});

test("Python's standard library finishes a journey", async () => {
  const script = `
import json, urllib.request
def call(method, path, body=None, headers={}):
    data = None if body is None else json.dumps(body).encode()
    sent = {"content-type": "application/json", **headers}
    return json.load(urllib.request.urlopen(urllib.request.Request("${sandbox.url}" + path, data, sent, method=method)))
key = {"authorization": "Bearer sk_python", "method-version": "2026-03-30"}
person = {"type": "individual", "individual": {"first_name": "Kevin", "last_name": "Doyle", "phone": "+15121231111"}}
entity = call("POST", "/entities", person, key)["data"]["id"]
token = call("POST", "/elements/token", {"type": "connect", "entity_id": entity, "connect": {}}, key)["data"]["element_token"]
call("POST", f"/__linkspec/flows/{token}/finish", {"outcome": "abandon"})
call("POST", "/__linkspec/clock/advance", {"duration": "1 day"})
print(call("GET", "/__linkspec/clock")["now"][:10])
print([event["type"] for event in call("GET", f"/elements/token/{token}/results", None, key)["data"]["events"]])`;
  const now = new Date(sandbox.now().getTime() + 86_400_000).toISOString().slice(0, 10);
  const { stdout } = await run("python3", ["-c", script]);
  expect(stdout.trim().split("\n")).toEqual([now, "['open', 'exit']"]);
});

test("curl controls it, and what is wrong is named", async () => {
  const curl = async (path: string, body: string) => {
    const { stdout } = await run("curl", ["-s", `${sandbox.url}/__linkspec/${path}`, "-d", body]);
    return JSON.parse(stdout) as unknown;
  };
  expect(await curl("clock/settle", "{}")).toMatchObject({ mode: "manual" });
  expect(await curl("clock/advance", '{"time": 1}')).toEqual({
    error: {
      code: "invalid-option",
      message: "Request body must not have the property time. Request body must have the property duration.",
    },
  });
  expect(await curl("clock/advance", "1 day")).toEqual({
    error: { code: "invalid-option", message: "The body must be JSON." },
  });
  expect(await curl("clock/advanced", "{}")).toMatchObject({
    error: { code: "unknown-route", message: expect.stringContaining("Nearest: POST /__linkspec/clock/advance, ") },
  });
});

const { default: bundle } = await import("../../generated/control/1/bundle.js");
const document = bundle as Node;
const described = operationsOf({ document });
const checker = new SchemaChecker(document, { strict: true });

describe("as the description says", () => {
  test.each(described)("$id", async ({ id, method, path, parameters, operation }) => {
    const examples = operation.requestBody?.content["application/json"].examples as Record<string, Node> | undefined;
    const bodies = examples === undefined ? [undefined] : Object.values(examples).map(({ value }) => value as unknown);
    const at = parameters.reduce((text: string, one) => text.replace(`{${one.name}}`, one.example), path);
    for (const body of bodies) {
      const response = await fetch(sandbox.url + at, {
        method,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      // No resource, flow or delivery has the ID of an example.
      expect(response.status, id).toBe(path.includes("{") ? 404 : 200);
      const reference = (operation.responses[response.status] as Node).$ref as string | undefined;
      const base =
        reference?.slice(1) ?? `/paths/${escapePointer(path)}/${method.toLowerCase()}/responses/${response.status}`;
      expect(checker.errors(`${base}/content/application~1json/schema`, await response.json())).toEqual([]);
    }
  });

  test("a mock has no clock and no resources, and says what has", async () => {
    const mock = await startMock({ api: "method", version: "2026-03-30" });
    onTestFinished(() => mock.close());
    const missing = createControlClient(mock.url);
    await expect(missing.advance("1 day")).rejects.toMatchObject({
      code: "unknown-route",
      message: 'A mock has no advanceClock. Start a sandbox, for example with "linkspec sandbox method".',
    });
    await expect(missing.resources()).rejects.toMatchObject({ code: "unknown-route" });
  });

  test("a server that is neither is named", async () => {
    const address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
    await expect(createControlClient(address).health()).rejects.toMatchObject({
      code: "invalid-option",
      message: `${address} is neither a mock nor a sandbox of linkspec.`,
    });
  });
});
