/** Every command of the guides' shell blocks does what the guide says: it installs, starts the mock, or is answered by it. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
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

/** Where the mock listens that a command starts, on a free port in place of the one that it names. */
function startMock(command: string): Promise<string> {
  const [, args] = /^npx linkspec (mock .+)$/.exec(command)!;
  const child = spawn(process.execPath, ["src/cli/bin.ts", ...args!.replace(/--port \d+/, "--port 0").split(" ")]);
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
      else if (command.startsWith("npx ")) address = await startMock(command);
      else await sendTo((address ??= await startMock("npx linkspec mock method --port 0")), command);
    }
  });
});

test("there is a block of each kind", () => {
  const programs = new Set(blocks.flatMap(({ commands }) => commands).map((command) => command.split(" ")[0]));
  expect([...programs].sort()).toEqual(["curl", "npm", "npx"]);
});
