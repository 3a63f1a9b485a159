/** What somebody who has just cloned the repository and installed its packages is told to do first. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, inject, onTestFinished, test } from "vitest";

const README = readFileSync("README.md", "utf8");

test("npm pack makes the package, though nothing was built, by the name that the README installs", () => {
  const { filename, files } = inject("packReport");
  expect(README).toContain(`npm install ../linkspec/${filename}`);
  expect(files.map(({ path }) => path)).toContain("dist/src/method/index.js");
});

// It builds, on a machine that may be slow and shared.
const timeout = 600_000;

test("npm start builds, then serves the mock and the docs at the addresses that it prints", { timeout }, async () => {
  const env = { ...process.env, MOCK_PORT: "0", DOCS_PORT: "0" };
  const child = spawn("npm", ["start"], {
    cwd: inject("clone"),
    env,
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  // As Ctrl+C does, to all that npm has started.
  const interrupt = () => process.kill(-child.pid!, "SIGINT");
  onTestFinished(() => {
    if ((child.exitCode ?? child.signalCode) === null) interrupt();
  });
  let printed = "";
  await new Promise<void>((ready, fail) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      if (printed.includes("Press Ctrl+C to stop.")) ready();
    });
    void ended.then((code) => fail(new Error(`npm start ended with ${code}:\n${printed}`)));
  });

  const [, mock = ""] = /^Mock of .+: (\S+)$/m.exec(printed) ?? [];
  const [, docs = ""] = /^Docs: +(\S+)$/m.exec(printed) ?? [];
  const ping = await fetch(`${mock}/ping`, { headers: { authorization: "Bearer sk_test" } });
  expect(await ping.json()).toMatchObject({ message: "pong" });
  const stripe = await fetch(`${mock}/v1/financial_connections/accounts`, {
    headers: { authorization: "Bearer sk_test_123" },
  });
  expect(await stripe.json()).toMatchObject({ object: "list" });
  expect(await (await fetch(docs)).text()).toContain("<h1");

  interrupt();
  await ended;
  await expect(fetch(`${mock}/ping`)).rejects.toThrow("fetch failed");
  await expect(fetch(docs)).rejects.toThrow("fetch failed");
});
