/** Each example as its reader has it: a project of its own, with the package by its name. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { spawn } from "node:child_process";
import { dirname, join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { startMock } from "../../src/mock/index.ts";
import { versionHere } from "../support/packed.ts";
import { run } from "../support/run.ts";
import { createServer, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";

const EXAMPLES = readdirSync("examples");

let folder: string;
beforeAll(() => {
  mkdirSync(".cache", { recursive: true });
  folder = mkdtempSync(join(resolve(".cache"), "examples-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Manifest {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const readManifest = (example: string) =>
  JSON.parse(readFileSync(`examples/${example}/package.json`, "utf8")) as Manifest;

/** Copies an example and gives it what its package.json asks for, `linkspec` being what was built here. */
function install(example: string): string {
  const target = mkdtempSync(join(folder, `${example}-`));
  cpSync(join("examples", example), target, { recursive: true });
  const { dependencies, devDependencies } = readManifest(example);
  for (const name of [".bin", ...Object.keys(dependencies), ...Object.keys(devDependencies)]) {
    const path = join(target, "node_modules", name);
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(name === "linkspec" ? process.cwd() : resolve("node_modules", name), path);
  }
  return target;
}

describe.each(EXAMPLES)("%s", (example) => {
  test("npm test passes", async () => {
    const { code, stdout, stderr } = await run("npm", ["test"], install(example));
    expect(code, stdout + stderr).toBe(0);
  });

  test("asks for the versions that this repository has", () => {
    const { dependencies, devDependencies } = readManifest(example);
    const wanted = { ...dependencies, ...devDependencies };
    expect(wanted).toEqual(Object.fromEntries(Object.keys(wanted).map((name) => [name, versionHere(name)])));
  });
});

test("the service starts, and pays", async () => {
  const mock = await startMock({ api: "method", version: "2026-03-30" });
  onTestFinished(() => mock.close());
  const env = { ...process.env, METHOD_API_KEY: "sk_test", METHOD_URL: mock.url, PORT: "0" };
  const child = spawn(process.execPath, ["src/server.ts"], { cwd: install("payoff-service"), env, stdio: "pipe" });
  onTestFinished(() => void child.kill());
  const line = await new Promise<string>((done, fail) => {
    child.stdout.setEncoding("utf8").once("data", done);
    child.stderr.setEncoding("utf8").once("data", (said: string) => fail(new Error(said)));
  });
  const [url = ""] = /http:\S+/.exec(line) ?? [];
  const payoff = { cardId: "acc_RGACQH7XdfYhC", bankAccountId: "acc_BcRdHNjb9TYKV", reference: "payoff-1" };
  const post = (body: string, type = "application/json") =>
    fetch(`${url}/payoffs`, { method: "POST", headers: { "content-type": type }, body });
  const response = await post(JSON.stringify(payoff));
  expect([response.status, await response.json()]).toMatchObject([201, { outcome: "paid" }]);
  expect((await post(JSON.stringify({ ...payoff, reference: undefined }))).status).toBe(422);
  expect((await post(JSON.stringify(payoff), "text/plain")).status).toBe(415);
  expect((await post(" ".repeat(100_000))).status).toBe(413);
  expect(mock.requests("createPayment")).toHaveLength(1);
  // Every request target gets a response, and the service goes on.
  for (const target of TARGETS) expect(await statusOf(url, `POST ${target}`), target).toMatch(/^4\d\d$/);
  expect((await fetch(url)).status).toBe(404);
});

test("CI of the service runs commands that it has", () => {
  const file = "examples/payoff-service/.github/workflows/test.yml";
  const { jobs } = parse(readFileSync(file, "utf8")) as { jobs: Record<string, { steps: { run?: string }[] }> };
  const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.run ?? []));
  expect(commands).toEqual(["npm ci", "npm test"]);
  expect(readManifest("payoff-service").scripts).toHaveProperty("test");
});

/** Request targets that are no paths, or no URLs. */
const TARGETS = ["//", "/\\\\", "/%", "/%ff", "*", "http://", "http://x:99999/", "/..//../", "//[", "host://x/ping"];

/** The status code of a request whose target is sent as it stands. */
function statusOf(url: string, line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname, () =>
      socket.write(`${line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`),
    );
    let text = "";
    socket.setEncoding("utf8").on("data", (part: string) => (text += part));
    socket.on("error", reject).on("close", () => resolve(text.split(" ")[1] ?? "none"));
  });
}

describe("the browser page", () => {
  const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
  const apiKey = "sk_test_of_the_server";

  test("shows the borrower's debts, and never sees the key", async () => {
    const mock = await startMock({ api: "method", version: "2026-03-30" });
    onTestFinished(() => mock.close());
    const module = (await import(join(install("browser"), "server.ts"))) as {
      createPageServer(settings: object): Server;
    };
    const server = module.createPageServer({ apiUrl: mock.url, apiKey, entityId: "ent_au22b1fbFJbp8" });
    onTestFinished(() => void server.close());
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}`;

    if (CHROMIUM === undefined) throw new Error('Chromium is not installed. Run "apt-get install chromium".');
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    const hosts = new Set<string>();
    const seen: string[] = [];
    page.on("request", (request) => {
      hosts.add(new URL(request.url()).host);
      seen.push(JSON.stringify(request.headers()));
    });
    page.on("response", async (response) => seen.push(await response.text().catch(() => "")));
    await page.goto(url);
    await page.waitForSelector("body[data-done]");
    expect(await page.textContent("#problem")).toBe("");
    expect(await page.locator("#debts li").allTextContents()).toEqual([
      "Chase Sapphire Reserve Credit Card ending in 1580",
    ]);
    expect([...hosts]).toEqual([`127.0.0.1:${port}`]);
    expect(seen.join()).not.toContain(apiKey);

    const [request] = mock.requests("listAccounts");
    expect(request?.query).toEqual(expect.arrayContaining([["holder_id", "ent_au22b1fbFJbp8"]]));
    expect(request?.headers["method-version"]).toBe("2026-03-30");
    for (const path of [
      "/method/payments",
      "/method/accounts/acc_Zc4F2aTLt8CBt",
      "/modules/linkspec/../../../server.ts",
    ])
      expect((await fetch(url + path)).status).toBe(404);
    const headers = { "method-version": "2026-03-30" };
    for (const query of ["holder_id=ent_BzirqpLEm3BW7", "holder_ids[]=ent_BzirqpLEm3BW7", "expand[]=sensitive"]) {
      await fetch(`${url}/method/accounts?${query}`, { headers });
      expect(mock.requests("listAccounts").at(-1)?.query).toEqual([["holder_id", "ent_au22b1fbFJbp8"]]);
    }
    for (const target of TARGETS) expect(await statusOf(url, `GET ${target}`), target).toMatch(/^(200|4\d\d)$/);
    await mock.close();
    expect((await fetch(`${url}/method/accounts`, { headers })).status).toBe(502);
  });

  test("a response of the API that breaks off in its body is a 502, and the server goes on", async () => {
    const api = createServer((_, response) => {
      response.writeHead(200, { "content-length": "100" }).write("{");
      setTimeout(() => response.destroy(), 10);
    });
    onTestFinished(() => void api.close());
    await new Promise<void>((done) => api.listen(0, "127.0.0.1", done));
    const { createPageServer } = (await import(join(install("browser"), "server.ts"))) as {
      createPageServer(settings: object): Server;
    };
    const apiUrl = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
    const server = createPageServer({ apiUrl, apiKey, entityId: "ent_au22b1fbFJbp8" });
    onTestFinished(() => void server.close());
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect((await fetch(`${url}/method/accounts`)).status).toBe(502);
    expect((await fetch(url)).status).toBe(200);
  });
});
