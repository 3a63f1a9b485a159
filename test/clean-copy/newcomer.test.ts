/** What somebody who has just cloned the repository and installed its packages is told to do first. */
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";

const README = readFileSync("README.md", "utf8");

test("npm pack makes the package, though nothing was built, by the name that the README installs", () => {
  const { filename, files } = inject("packReport");
  expect(README).toContain(`npm install ../linkspec/${filename}`);
  expect(files.map(({ path }) => path)).toContain("dist/src/method/index.js");
});

// They build, on a machine that may be slow and shared.
const timeout = 600_000;

interface Servers {
  mock: string;
  docs: string;
  /** Resolves with the output as soon as it matches. */
  prints(pattern: RegExp): Promise<string>;
  /** Ends it as Ctrl+C does, with everything that npm has started. */
  interrupt(): Promise<void>;
}

/** Runs `npm start` or `npm run dev` in the clone until it serves. */
async function serve(...args: string[]): Promise<Servers> {
  const env = { ...process.env, MOCK_PORT: "0", DOCS_PORT: "0" };
  const child = spawn("npm", args, { cwd: inject("clone"), env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const interrupt = async () => {
    if ((child.exitCode ?? child.signalCode) === null) process.kill(-child.pid!, "SIGINT");
    await ended;
  };
  onTestFinished(interrupt);
  let output = "";
  let check = () => {};
  const read = (text: string) => {
    output += text;
    check();
  };
  child.stdout.setEncoding("utf8").on("data", read);
  child.stderr.setEncoding("utf8").on("data", read);
  const prints = async (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      check = () => {
        if (pattern.test(output)) resolve(output);
      };
      check();
      void ended.then((code) => reject(new Error(`npm ${args.join(" ")} ended with ${code}:\n${output}`)));
    });
  const printed = await prints(/^Press Ctrl\+C to stop\.$/m);
  const [, mock = ""] = /^Mock of .+: (\S+)$/m.exec(printed) ?? [];
  const [, docs = ""] = /^Docs: +(\S+)$/m.exec(printed) ?? [];
  return { mock, docs, prints, interrupt };
}

test("npm start builds, then serves the mock and the docs at the addresses that it prints", { timeout }, async () => {
  const { mock, docs, interrupt } = await serve("start");
  const ping = await fetch(`${mock}/ping`, { headers: { authorization: "Bearer sk_test" } });
  expect(await ping.json()).toMatchObject({ message: "pong" });
  const stripe = await fetch(`${mock}/v1/financial_connections/accounts`, {
    headers: { authorization: "Bearer sk_test_123" },
  });
  expect(await stripe.json()).toMatchObject({ object: "list" });
  expect(await (await fetch(docs)).text()).toContain("<h1");

  await interrupt();
  await expect(fetch(`${mock}/ping`)).rejects.toThrow("fetch failed");
  await expect(fetch(docs)).rejects.toThrow("fetch failed");
});

test("npm run dev reports a mistake once, with its file and line, and serves it once mended", { timeout }, async () => {
  const { mock, prints } = await serve("run", "dev");
  const path = "openapi/method/components/examples/merchants/merchant-credit-card.yaml";
  const file = join(inject("clone"), path);
  const before = readFileSync(file, "utf8");
  onTestFinished(() => writeFileSync(file, before));

  writeFileSync(file, `${before}  bad: [1\n`);
  const printed = await prints(/Failed to parse/);
  expect(printed.split("Press Ctrl+C to stop.\n")[1]).toMatch(
    /^openapi\/method\/\S+credit-card\.yaml:\d+:\d+ Failed to parse: .+\n$/,
  );

  writeFileSync(file, before.replace("name: Capital One Credit Card", "name: Edited by a test"));
  await prints(/credit-card\.yaml: up to date after/);
  const merchant = await fetch(`${mock}/merchants/mch_1`, { headers: { authorization: "Bearer sk_test" } });
  expect(await merchant.json()).toMatchObject({ data: { name: "Edited by a test" } });
});
