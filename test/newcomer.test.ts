/** What somebody who has just cloned the repository and installed its packages is told to do first. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { checkout } from "./support/checkout.ts";
import { run } from "./support/run.ts";

const README = readFileSync("README.md", "utf8");

let clone: ReturnType<typeof checkout>;
beforeAll(() => {
  clone = checkout();
});
afterAll(() => clone.remove());

/** Both build, on a machine that may be slow and shared. */
const timeout = 600_000;

test(
  "npm pack makes the package, though nothing was built, by the name that the README installs",
  { timeout },
  async () => {
    expect(existsSync(`${clone.folder}/dist`)).toBe(false);
    const { code, stdout, stderr } = await run("npm", ["pack", "--json", "--no-foreground-scripts"], clone.folder);
    expect(code, stderr).toBe(0);
    const [{ filename, files }] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
    expect(README).toContain(`npm install ../linkspec/${filename}`);
    expect(files.map(({ path }) => path)).toContain("dist/src/method/index.js");
  },
);

test("npm start builds, then serves the mock and the docs at the addresses that it prints", { timeout }, async () => {
  const env = { ...process.env, MOCK_PORT: "0", DOCS_PORT: "0" };
  const child = spawn("npm", ["start"], {
    cwd: clone.folder,
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

  const [, mock = ""] = /^Mock of Method \S+: (\S+)$/m.exec(printed) ?? [];
  const [, docs = ""] = /^Docs: +(\S+)$/m.exec(printed) ?? [];
  const ping = await fetch(`${mock}/ping`, { headers: { authorization: "Bearer sk_test" } });
  expect(await ping.json()).toMatchObject({ message: "pong" });
  expect(await (await fetch(docs)).text()).toContain("<h1");

  interrupt();
  await ended;
  await expect(fetch(`${mock}/ping`)).rejects.toThrow("fetch failed");
  await expect(fetch(docs)).rejects.toThrow("fetch failed");
});
