/** Other processes and languages control a mock over HTTP. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createControlClient, startMock, type ControlClient } from "../../src/mock/index.ts";

let url: string;
let close: () => Promise<void>;
let control: ControlClient;
beforeAll(async () => {
  ({ url, close } = await startMock({ api: "method", version: "2026-03-30" }));
  control = createControlClient(url);
});
afterAll(() => close());

const ping = (key = "sk_test") => fetch(`${url}/ping`, { headers: { authorization: `Bearer ${key}` } });

test("the client sets responses, lists requests and resets", async () => {
  await control.next("ping", { status: 503, when: { key: "sk_b" } });
  await control.always("ping", { status: 429 });
  expect([(await ping("sk_a")).status, (await ping("sk_b")).status]).toEqual([429, 503]);
  expect((await control.requests("ping")).map(({ status }) => status)).toEqual([429, 503]);
  await control.reset();
  expect([await control.requests(), (await ping()).status]).toEqual([[], 200]);
  await expect(control.next("pingg", {})).rejects.toMatchObject({ code: "unknown-operation" });
});

test("Python's standard library controls it as well", async () => {
  const script = `
import json, urllib.request
def post(path, body):
    data = json.dumps(body).encode()
    return json.load(urllib.request.urlopen(urllib.request.Request("${url}/__linkspec/" + path, data=data)))
print(post("next", {"operation": "ping", "responses": [{"status": 502}]})["status"])`;
  const { stdout } = await promisify(execFile)("python3", ["-c", script]);
  expect([stdout.trim(), (await ping()).status]).toEqual(["ok", 502]);
});

test.each([
  ["foreign-host", { host: "evil.example" }],
  ["foreign-origin", { origin: "https://evil.example" }],
])("rejects a request with a %s", async (code, headers) => {
  const text = await new Promise<string>((resolve, reject) => {
    const sent = request(`${url}/__linkspec/health`, { headers }, (response) => {
      response.setEncoding("utf8").on("data", resolve);
    });
    sent.on("error", reject).end();
  });
  expect(JSON.parse(text)).toMatchObject({ error: { code } });
});
