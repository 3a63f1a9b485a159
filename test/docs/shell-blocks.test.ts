/** Every command of the guides' shell blocks does what the guide says: it installs, starts the mock, or is answered by it. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readGuides } from "../../scripts/docs/content/guides.ts";
import { curlRequest, shellWords } from "./support/curl.ts";

const { name, version } = JSON.parse(readFileSync("package.json", "utf8")) as { name: string; version: string };

const blocks = readGuides().flatMap(({ name, text }) =>
  [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block], index) => ({
    name,
    index,
    // A command goes on after a backslash.
    commands: block!.trim().split(/(?<!\\)\n/),
  })),
);

/** The address of the mock or sandbox that a command starts, on a free port in place of 4010. */
function startServer(command: string): Promise<string> {
  const [, args] = /^npx linkspec ((?:mock|sandbox) .+)$/.exec(command)!;
  const words = args!.replace(/ --port \d+/, "").split(" ");
  const child = spawn(process.execPath, ["src/cli/bin.ts", ...words, "--port", "0"]);
  onTestFinished(() => void child.kill());
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (text: Buffer) => {
      output += String(text);
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("close", () => reject(new Error(`${command} ended: ${output}`)));
  });
}

/** Checks an archive, or starts a proxy in front of a mock: `linkspec verify` as the command says, in a folder of its own. */
async function verify(command: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "linkspec-verify-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [, args] = /^npx linkspec (verify [\s\S]+)$/.exec(command)!;
  const mock = await startServer("npx linkspec mock method --port 0");
  writeFileSync(join(folder, "traffic.har"), JSON.stringify({ log: { entries: [PING] } }));
  const words = args!
    .replace("https://dev.methodfi.com", mock)
    .replace(/--port \d+/, "--port 0")
    .split(/[\s\\]+/);
  const child = spawn(process.execPath, [resolve("src/cli/bin.ts"), ...words], { cwd: folder });
  onTestFinished(() => void child.kill());
  let output = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    output += chunk as string;
    const proxy = /Forwarding (\S+) to/.exec(output)?.[1];
    if (proxy === undefined || child.killed) continue;
    await fetch(`${proxy}/ping`, { headers: { authorization: "Bearer sk_test" } });
    child.kill("SIGTERM");
  }
  expect(output).toContain("1 requests to 1 operations\nNo drift");
}

const PING = {
  request: { method: "GET", url: "https://dev.methodfi.com/ping", headers: [] },
  response: {
    status: 200,
    content: { mimeType: "application/json", text: JSON.stringify({ success: true, data: null, message: "pong" }) },
  },
};

/** Sends what a curl command would, and expects the answer that it asks for. */
async function sendTo(address: string, command: string): Promise<void> {
  const [words] = shellWords([command]);
  const { url, init } = curlRequest(words!);
  const answer = await fetch(url.replace("http://127.0.0.1:4010", address), init);
  const wanted = /code=(\d+)/.exec((init.headers as Headers).get("prefer") ?? "")?.[1] ?? "200";
  expect(answer.status, command).toBe(Number(wanted));
}

describe.each(blocks)("$name, block $index", ({ commands }) => {
  test("runs", async () => {
    let address: string | undefined;
    for (const command of commands) {
      if (command.startsWith("npm ")) expect(command).toBe(`npm install ../linkspec/${name}-${version}.tgz`);
      else if (command.startsWith("npx linkspec verify ")) await verify(command);
      else if (command.startsWith("npx ")) address = await startServer(command);
      else await sendTo((address ??= await startServer("npx linkspec mock method --port 0")), command);
    }
  });
});

test("there is a block of each kind", () => {
  const programs = new Set(blocks.flatMap(({ commands }) => commands).map((command) => command.split(" ")[0]));
  expect([...programs].sort()).toEqual(["curl", "npm", "npx"]);
});
