/** What docs/adr/0008 says about `redocly drift` beside `linkspec verify`, on one archive. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { verifyHar } from "../../src/verify/index.ts";

const BASE = "https://dev.methodfi.com";
const json = [{ name: "Content-Type", value: "application/json" }];
const key = [{ name: "Authorization", value: "Bearer sk_test" }];
const balance = {
  id: "bal_1",
  account_id: "acc_1",
  status: "pending",
  amount: null,
  error: null,
  created_at: "2024-03-14T01:41:28.434Z",
  updated_at: "2024-03-14T01:41:28.434Z",
};

const entry = (url: string, status: number, body: unknown, post?: unknown) => {
  const text = JSON.stringify(body);
  const sent = post === undefined ? {} : { postData: { mimeType: "application/json", text: JSON.stringify(post) } };
  const method = post === undefined ? "GET" : "POST";
  const { searchParams } = new URL(url);
  const queryString = [...searchParams].map(([name, value]) => ({ name, value }));
  return {
    request: { method, url, queryString, headers: post === undefined ? key : [...key, ...json], ...sent },
    response: { status, headers: json, content: { mimeType: "application/json", text } },
  };
};
const ofBalance = (fields: object, query = "") =>
  entry(`${BASE}/accounts/acc_1/balances/bal_1${query}`, 200, {
    success: true,
    data: { ...balance, ...fields },
    message: null,
  });

const archive = JSON.stringify({
  log: {
    version: "1.2",
    entries: [
      ofBalance({}),
      ofBalance({ status: "asleep" }),
      ofBalance({ amount: "SECRET" }),
      ofBalance({ account_id: "SECRET" }),
      ofBalance({ colour: "SECRET" }),
      ofBalance({}, "?colour=SECRET"),
      entry(`${BASE}/ping`, 418, {}),
      entry(`${BASE}/nowhere/SECRET`, 200, {}),
      entry("https://cdn.example/a.js", 200, {}),
    ],
  },
});

interface Problem {
  message: string;
  exchangeIndex: number;
}

/** The problems that `redocly drift` reports, and the whole text of its report. */
function redoclyDrift(): Promise<{ problems: Problem[]; text: string }> {
  const folder = mkdtempSync(join(tmpdir(), "linkspec-drift-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "traffic.har"), archive);
  const cli = resolve("node_modules/@redocly/cli/bin/cli.js");
  const api = resolve("generated/method/2026-03-30/openapi.json");
  const args = [cli, "drift", "traffic.har", "--api", api, "--format", "json"];
  return new Promise((done) => {
    execFile(
      process.execPath,
      args,
      { cwd: folder, env: { ...process.env, REDOCLY_TELEMETRY: "off" } },
      (_, stdout) => {
        const text = stdout.slice(stdout.indexOf("{"));
        done({ ...(JSON.parse(text) as { problems: Problem[] }), text });
      },
    );
  });
}

test("both find a wrong value, type, pattern, parameter and path; only ours a new property and status", async () => {
  const [theirs, ours] = await Promise.all([
    redoclyDrift(),
    verifyHar(archive, { api: "method", version: "2026-03-30" }),
  ]);
  // By index of the entry; 8 is another host, which is not this API's drift.
  expect(theirs.problems.map(({ exchangeIndex }) => exchangeIndex)).toEqual([1, 2, 3, 5, 7, 8]);
  expect(ours.differences.map(({ place, rule }) => `${place} ${rule}`).sort()).toEqual([
    "- status",
    "GET /*/* route",
    "body.data.account_id pattern",
    "body.data.amount type",
    "body.data.colour undeclared",
    "body.data.status enum",
    "query.colour undeclared",
  ]);
  expect(theirs.text).toContain("SECRET");
  expect(JSON.stringify(ours)).not.toContain("SECRET");
});
