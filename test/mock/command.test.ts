/** The command as a process: what it prints, how it ends. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readApis } from "../../scripts/lib/apis.ts";
import { startMock } from "../../src/mock/index.ts";
import type { ChildProcess } from "node:child_process";

const BIN = new URL("../../src/cli/bin.ts", import.meta.url).pathname;
const headers = { authorization: "Bearer sk_test_SECRETKEY" };

interface Run {
  child: ChildProcess;
  /** Resolves with a line that matches, now or later. */
  line(pattern: RegExp): Promise<string>;
  ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
}

/** Starts the command; it is killed at the end of the test if it still runs. */
function run(args: string[], env: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [BIN, ...args], { env: { ...process.env, ...env }, stdio: "pipe" });
  let stdout = "";
  let stderr = "";
  const waiting = new Set<() => void>();
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    for (const look of waiting) look();
  });
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  const line = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = () => {
        const found = stdout.split("\n").find((each) => pattern.test(each));
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      void ended.then(({ stderr: said }) => reject(new Error(`It ended without a line ${pattern}: ${said}`)));
      look();
    });
  return { child, line, ended };
}

const addressIn = (line: string): string => /http:\/\/[^ "]+/.exec(line)![0];

describe("a mistake is told in one line, with exit code 2", () => {
  test.each([
    [["serve"], 'linkspec: Unknown command "serve". Available: mock, sandbox, verify. See "linkspec --help".'],
    [["mokc", "method"], 'Unknown command "mokc"'],
    [["mock"], "Which API?"],
    [["mock", "metod"], 'Unknown API "metod". Available: method, stripe.'],
    [["mock", "method", "--api-version", "2020-12-06"], "2020-12-06"],
    [["mock", "method", "--api-version"], "--api-version"],
    [
      ["mock", "method", "--prot", "1"],
      'Unknown option --prot. Nearest: --port, --host, --json. See "linkspec mock --help".',
    ],
    [["mock", "method", "-p", "1"], "Unknown option -p. Nearest: "],
    [["verify", "method", "--upstraem", "x"], "Unknown option --upstraem. Nearest: --upstream, "],
    [["mock", "method", "--api-version", "2026-03-03"], 'Unknown version "2026-03-03". Nearest: 2026-03-30, '],
    [["mock", "method", "--port", "0x10"], "--port must be"],
    [["mock", "method", "--port", "1e3"], "--port must be"],
    [["mock", "method", "--port", " 80"], "--port must be"],
    [["mock", "method", "--delay", "99999999999"], "--delay must be"],
    [["mock", "method", "--delay", "50-99999999999"], "--delay must be"],
    [["mock", "method", "--fail-rate", "5e-1"], "--fail-rate must be"],
    [["mock", "method", "--seed", "NaN"], "--seed must be"],
    [["mock", "method", "--port", "http"], "--port must be"],
    [["mock", "method", "--port", "70000"], "--port must be"],
    [["mock", "method", "--delay", "fast"], "--delay must be"],
    [["mock", "method", "--fail-rate", "2"], "--fail-rate must be"],
    [["mock", "method", "--fail-with", "200"], "--fail-with must be"],
    [["mock", "method", "--seed", "0.5"], "--seed must be"],
    // An address of TEST-NET-1 (RFC 5737), which no machine has; and a name that cannot be one.
    [["mock", "method", "--host", "192.0.2.1"], "Port 4010 of 192.0.2.1 cannot be listened on (listen EADDRNOTAVAIL)"],
    [["mock", "method", "--host", "no host"], "Port 4010 of no host cannot be listened on (getaddrinfo"],
    [["verify", "method"], "--upstream or --har"],
    [["verify", "method", "--upstream", "x", "--har", "y"], "--upstream or --har"],
    [["verify", "method", "--upstream", "dev.methodfi.com"], "must be a URL"],
    [["verify", "method", "--har", "no-such.har"], "no-such.har cannot be read: ENOENT"],
    [["verify", "method", "--har", BIN], "not an HTTP Archive"],
    [["verify", "method", "--har", BIN, "--report", "no-such/report.json"], "no-such/report.json cannot be written"],
  ])("%j", async (args, message) => {
    const { code, stdout, stderr } = await run(args).ended;
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect([code, stdout]).toEqual([2, ""]);
  });

  test("a port in use", async () => {
    const mock = await startMock({ api: "method", version: "2026-03-30" });
    onTestFinished(() => mock.close());
    const { code, stderr } = await run(["mock", "method", "--port", String(mock.port)]).ended;
    expect([code, stderr]).toEqual([2, `linkspec mock: Port ${mock.port} is in use. Choose another, or 0 for any.\n`]);
  });
});

describe("linkspec mock", () => {
  test("prints address, versions, operations and a curl that works, then a line per answer, and ends on SIGTERM", async () => {
    const { line, child, ended } = run(["mock", "method", "--port", "0"]);
    const url = addressIn(await line(/^Listening/));
    const versions = readApis().flatMap(({ name, version }) => (name === "method" ? version : []));
    expect(await line(/^method/)).toMatch(new RegExp(`^method ${versions.join(", ")}: \\d+ operations$`));
    const [, path, key] = /^Try: curl http:\/\/[^/]+(\/\S+) -H 'Authorization: (.+)'$/.exec(await line(/^Try/))!;
    expect((await fetch(url + path, { headers: { authorization: key! } })).status).toBe(200);
    await fetch(`${url}/accounts/acc_1/balances?from_date=SECRETDATE`, { headers });
    expect(await line(/balances/)).toMatch(
      /^GET \/accounts\/acc_1\/balances 400 listAccountBalances .*from_date: format/,
    );
    child.kill("SIGTERM");
    const { code, stdout, stderr } = await ended;
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).not.toContain("SECRET");
    expect(stdout).not.toContain("\u001b");
  });

  test("--json prints nothing but lines of JSON", async () => {
    const { line, child, ended } = run(["mock", "method", "--api-version", "2024-04-04", "--port", "0", "--json"]);
    const { url } = JSON.parse(await line(/listening/)) as { url: string };
    await fetch(`${url}/ping`, { headers });
    await line(/"event":"response"/);
    child.kill("SIGINT");
    const { code, stdout } = await ended;
    expect(code).toBe(0);
    const events = stdout
      .trimEnd()
      .split("\n")
      .map((text) => JSON.parse(text) as Record<string, unknown>);
    expect(events).toMatchObject([
      { event: "listening", apis: [{ api: "method", versions: ["2024-04-04"] }] },
      { event: "response", operationId: "ping", example: "pong", status: 200 },
    ]);
  });

  test("--quiet prints the address alone", async () => {
    const { line, child, ended } = run([
      "mock",
      "method",
      "--port",
      "0",
      "--quiet",
      "--fail-rate",
      "1",
      "--fail-with",
      "500",
    ]);
    const url = addressIn(await line(/^http/));
    expect((await fetch(`${url}/ping`, { headers })).status).toBe(500);
    child.kill("SIGTERM");
    expect((await ended).stdout).toBe(`${url}\n`);
  });

  test("killed in the middle of a request, it leaves no port held", async () => {
    const { line, child, ended } = run(["mock", "method", "--port", "0", "--quiet", "--delay", "600000"]);
    const { port } = new URL(addressIn(await line(/^http/)));
    const socket = connect(Number(port), "127.0.0.1");
    socket
      .on("error", () => undefined)
      .write("POST /accounts/acc_1/balances HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{");
    await new Promise((resolve) => socket.on("connect", resolve));
    child.kill("SIGKILL");
    await ended;
    const again = await startMock({ api: "method", port: Number(port) });
    await again.close();
  });

  test("help and version", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(await run(["--version"]).ended).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
    for (const args of [["--help"], ["mock", "--help"], ["verify", "-h"]]) {
      const { code, stdout, stderr } = await run(args).ended;
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout).toContain("linkspec");
    }
    const { code, stdout, stderr } = await run([]).ended;
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining("linkspec mock <api>")]);
  });

  test.each([
    [["mock", "method", "--host", "0.0.0.0"], true],
    [["sandbox", "method", "--host", "0.0.0.0"], true],
    [["mock", "method", "--host", "127.0.0.1"], false],
    [["mock", "method", "--host", "localhost"], false],
    [["mock", "method"], false],
  ])("%j says who can reach it", async (args, isPublic) => {
    const { line, child, ended } = run([...args, "--port", "0"]);
    await line(/^Listening/);
    child.kill("SIGTERM");
    expect((await ended).stdout.includes("Other machines can reach this server and control it.")).toBe(isPublic);
  });

  test("a server goes on when nobody reads its log any more", async () => {
    const { line, child } = run(["mock", "method", "--port", "0"]);
    const url = addressIn(await line(/^Listening/));
    child.stdout!.destroy();
    for (let count = 0; count < 5; count += 1) expect((await fetch(`${url}/ping`, { headers })).status).toBe(200);
    expect(child.exitCode).toBeNull();
  });

  test("a line of the log is one line, without what a query or a body contains", async () => {
    const { line, child, ended } = run(["mock", "method", "--port", "0"]);
    const url = addressIn(await line(/^Listening/));
    const forged = "%1b%5B2J%0AGET%20%2Fadmin%20200";
    await fetch(`${url}/ping?${forged}=1&ssn-123-45-6789=1`, { headers });
    const body = JSON.stringify({ "\u001b[2J\nGET /admin 200": 1, amount: 1 });
    const init = { method: "POST", headers: { ...headers, "content-type": "application/json" }, body };
    await fetch(`${url}/payments`, init);
    await fetch(`${url}/ping`, { headers: { ...headers, prefer: "a\u0085b=1" } });
    await line(/\/ping 200 .*\n?$/);
    child.kill("SIGTERM");
    const lines = (await ended).stdout.trimEnd().split("\n");
    const log = lines.slice(lines.indexOf("") + 1);
    expect(log.map((text) => text.split(" ").slice(0, 3).join(" "))).toEqual([
      "GET /ping 200",
      "POST /payments 400",
      "GET /ping 200",
    ]);
    expect(log.join("")).toMatch(/^[\x20-\x7e]*$/);
    expect(log.join("")).not.toMatch(/ssn|admin/);
  });
});

describe("linkspec verify", () => {
  /** A folder that goes with the test. */
  function folder(): string {
    const made = mkdtempSync(join(tmpdir(), "linkspec-"));
    onTestFinished(() => rmSync(made, { recursive: true }));
    return made;
  }

  test("exits with 1 when the upstream drifts, with 0 when it does not, and writes a report", async () => {
    const upstream = await startMock({ api: "method", version: "2026-03-30" });
    onTestFinished(() => upstream.close());
    const report = join(folder(), "report.json");
    const args = ["verify", "method", "--upstream", upstream.url, "--port", "0", "--report", report];
    const verify = async () => {
      const { line, child, ended } = run(args);
      const url = addressIn(await line(/^Forwarding/));
      await fetch(`${url}/ping`, { headers });
      await line(/^GET 200$/);
      child.kill("SIGTERM");
      return ended;
    };
    const agreeing = await verify();
    expect([agreeing.code, agreeing.stderr]).toEqual([0, ""]);
    expect(agreeing.stdout).toContain("No drift");
    // @ts-expect-error the description pins the message
    upstream.always("ping", { status: 200, body: { success: true, data: null, message: "SECRET" } });
    const drifting = await verify();
    expect(drifting.code).toBe(1);
    expect(drifting.stdout).toContain("drift ping, response 200: body.message (const), 1 times");
    expect(drifting.stdout + readFileSync(report, "utf8")).not.toContain("SECRET");
    expect(JSON.parse(readFileSync(report, "utf8"))).toMatchObject({ drift: true, checked: { ping: 1 } });
  });

  test("traffic that went elsewhere, or nowhere, is no traffic that agrees", async () => {
    const har = join(folder(), "other.har");
    const request = { method: "GET", url: "https://example.com/ping", headers: [] };
    writeFileSync(har, JSON.stringify({ log: { entries: [{ request, response: { status: 200, headers: [] } }] } }));
    const other = await run(["verify", "method", "--har", har, "--base-url", "https://own.test"]).ended;
    expect([other.code, other.stdout]).toEqual([2, expect.not.stringContaining("agrees")]);
    expect(other.stderr).toContain(`${har} has no request with a response to https://own.test.`);

    const gone = await startMock({ api: "method", version: "2026-03-30" });
    await gone.close();
    const proxy = run(["verify", "method", "--upstream", gone.url, "--port", "0", "--quiet", "--json"]);
    const { url } = JSON.parse(await proxy.line(/listening/)) as { url: string };
    expect((await fetch(`${url}/ping`, { headers })).status).toBe(502);
    proxy.child.kill("SIGTERM");
    const { code, stderr } = await proxy.ended;
    expect([code, stderr.split("\n").slice(0, 2)]).toEqual([
      2,
      [
        "GET: not checked: ECONNREFUSED",
        "linkspec verify: Nothing was checked: no request got a response through the proxy.",
      ],
    ]);
  });

  test("--strict counts additions of an archive as drift", async () => {
    const har = join(folder(), "traffic.har");
    const content = { text: JSON.stringify({ success: true, data: null, message: "pong", colour: "red" }) };
    const response = { status: 200, headers: [{ name: "Content-Type", value: "application/json" }], content };
    const request = { method: "GET", url: "https://dev.methodfi.com/ping", headers: [] };
    writeFileSync(har, JSON.stringify({ log: { entries: [{ request, response }] } }));
    const lenient = await run(["verify", "method", "--har", har, "--json"]).ended;
    expect([lenient.code, JSON.parse(lenient.stdout).differences]).toMatchObject([0, [{ kind: "addition" }]]);
    expect((await run(["verify", "method", "--har", har, "--strict"]).ended).code).toBe(1);
  });
});
