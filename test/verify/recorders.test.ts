/** Archives in the form of other recorders have no drift where there is none. The comment of each names its source. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { verifyHar } from "../../src/verify/index.ts";

const folder = "test/fixtures/archives";

interface Recorded {
  log: { comment: string; entries: { request: { url: string; method: string }; response: object }[] };
}

/** What each archive has beside interrupted, blocked and tunneled requests. */
const CHECKED: Record<string, Record<string, number>> = {
  charles: { createWebhook: 1, ping: 1 },
  chromium: { createWebhook: 1, ping: 1 },
  firefox: { createWebhook: 2, ping: 2 },
  insomnia: { createWebhook: 1, ping: 1 },
  mitmproxy: { createWebhook: 1, ping: 1 },
};

test("every archive is expected, and names its source", () => {
  const names = readdirSync(folder).map((name) => name.replace(/\.har$/, ""));
  expect(names.sort()).toEqual(Object.keys(CHECKED));
  for (const name of names) {
    const { log } = JSON.parse(readFileSync(`${folder}/${name}.har`, "utf8")) as Recorded;
    expect(log.comment).toMatch(/https:\/\/\S+/);
  }
});

test.each(Object.entries(CHECKED))("%s", async (name, checked) => {
  const text = readFileSync(`${folder}/${name}.har`, "utf8");
  expect(await verifyHar(text, { api: "method" })).toMatchObject({ checked, differences: [], drift: false });
  // The bodies were read: with another value in them, there is drift.
  const changed = await verifyHar(text.replace(/payment\.update\\",\\"url/, 'other\\",\\"url'), { api: "method" });
  expect(changed.differences).toContainEqual(expect.objectContaining({ operation: "createWebhook", side: "request" }));
});
