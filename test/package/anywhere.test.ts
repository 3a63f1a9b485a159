/** The mock and the sandbox of the installed package in every runtime, runner and bundler that the README names. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve } from "node:path";
import type { Readable } from "node:stream";
import type { Browser } from "playwright-core";
import { rolldown } from "rolldown";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readApis } from "../../scripts/lib/apis.ts";
import { installed, RUNTIMES } from "../runtime/programs.ts";
import { launch } from "../support/chromium.ts";
import { pack, type Packed } from "../support/packed.ts";
import { run } from "../support/run.ts";

const SAMPLE = "test/package/projects/anywhere";
const NODE_20 = resolve("node_modules/node20/bin/node");

/** What the tour sees. */
const TOUR = {
  method: { created: ["400 INSUFFICIENT_FUNDS", "200 5000", "400 INVALID_REQUEST"], violations: ["type"] },
  stripe: ["financial_connections.session", "permissions"],
  sandbox: "200 200 Kevin",
};
const WITH_SERVER = { ...TOUR, served: [503, 200] };

let packed: Packed;
/** An empty project with the package and nothing else. */
let project: string;
/** Bundles, in a folder without packages. */
let bundles: string;

beforeAll(async () => {
  packed = pack();
  project = await packed.install("anywhere");
  cpSync(SAMPLE, project, { recursive: true });
  bundles = packed.folder("bundles");
});
afterAll(() => packed?.clean());

/** Runs a program of the project and returns what it printed. */
async function output(command: string, args: string[], env: Record<string, string> = {}, cwd = project) {
  const { code, stdout, stderr } = await run(resolve(command), args, cwd, env);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout) as unknown;
}

describe("a program", () => {
  test.each(Object.entries(RUNTIMES))("in %s", async (_, [command = "", ...args]) => {
    const more = args[0] === "run" ? ["--node-modules-dir=manual"] : [];
    expect(await output(command, [...args, ...more, "program.js"])).toEqual(WITH_SERVER);
  });

  test.each(["node20", "node22", "node"])("of TypeScript under tsx, on %s", async (node) => {
    const tsx = resolve("node_modules/tsx/dist/cli.mjs");
    expect(await output(`node_modules/${node}/bin/node`, [tsx, "program.ts"])).toEqual({ ...TOUR, served: [503, 200] });
  });

  test.each(["node20", "node22", "node"])("of TypeScript under ts-node/esm, on %s", async (node) => {
    const loader = ["--no-warnings", "--loader", resolve("node_modules/ts-node/esm.mjs")];
    const env = { TS_NODE_COMPILER: resolve("node_modules/typescript"), TS_NODE_TRANSPILE_ONLY: "true" };
    expect(await output(`node_modules/${node}/bin/node`, [...loader, "program.ts"], env)).toEqual(WITH_SERVER);
  });
});

describe("a test", () => {
  const BIN = resolve("node_modules/.bin");

  test.each([
    ["jest", ["--experimental-vm-modules", join(BIN, "jest"), "--rootDir", "."]],
    ["vitest", [join(BIN, "vitest"), "run", "--root", ".", "--globals"]],
    ["vitest, inlined", [join(BIN, "vitest"), "run", "--root", ".", "--globals", "--config=inlined.config.js"]],
  ])("under %s", async (_, args) => {
    const env = { EXPECTED: JSON.stringify(WITH_SERVER) };
    const { code, stdout, stderr } = await run(process.execPath, args, project, env);
    expect(stdout + stderr).toMatch(/\b1 passed/);
    expect(code).toBe(0);
  });
});

const esbuild = async (entry: string, file: string, ...options: string[]): Promise<void> => {
  const args = [entry, "--bundle", `--outfile=${file}`, "--log-level=warning", ...options];
  expect(await run(resolve(installed("@esbuild/*/bin/esbuild")), args, project)).toEqual({
    code: 0,
    stdout: "",
    stderr: "",
  });
};

const roll = async (entry: string, file: string, platform: "browser" | "neutral" | "node"): Promise<void> => {
  const bundle = await rolldown({ input: join(project, entry), platform, logLevel: "silent" });
  await bundle.write({ file, codeSplitting: false });
  await bundle.close();
};

describe("a program for Node, bundled", () => {
  test("by esbuild, as a module and as CommonJS", async () => {
    const [esm, cjs] = [join(bundles, "esbuild.mjs"), join(bundles, "esbuild.cjs")];
    await esbuild("program.js", esm, "--platform=node", "--format=esm");
    expect(await output(NODE_20, [esm], {}, bundles)).toEqual(WITH_SERVER);
    await esbuild("tour.js", cjs, "--platform=node", "--format=cjs");
    const call = `require(${JSON.stringify(cjs)}).tour().then((seen) => console.log(JSON.stringify(seen)))`;
    expect(await output(NODE_20, ["--eval", call], {}, bundles)).toEqual(TOUR);
  });

  test("by rolldown", async () => {
    const file = join(bundles, "rolldown.mjs");
    await roll("program.js", file, "node");
    expect(await output(NODE_20, [file], {}, bundles)).toEqual(WITH_SERVER);
  });

  test("by Vite for a server, with nothing external", async () => {
    const outDir = join(bundles, "vite-ssr");
    await build({
      root: project,
      configFile: false,
      logLevel: "error",
      ssr: { noExternal: true },
      build: { ssr: "program.js", outDir, emptyOutDir: true },
    });
    const file = join(outDir, existsSync(join(outDir, "program.mjs")) ? "program.mjs" : "program.js");
    cpSync(join(project, "package.json"), join(outDir, "package.json"));
    expect(await output(NODE_20, [file], {}, outDir)).toEqual(WITH_SERVER);
  });
});

describe("a Cloudflare worker", () => {
  let workerd: ChildProcess | undefined;
  afterAll(async () => {
    if (workerd === undefined) return;
    workerd.kill();
    if (workerd.exitCode === null && workerd.signalCode === null) await once(workerd, "exit");
  });

  test("workerd", async () => {
    const folder = join(bundles, "worker");
    mkdirSync(folder);
    await roll("worker.js", join(folder, "worker.js"), "neutral");
    cpSync(join(project, "worker.capnp"), join(folder, "worker.capnp"));
    const args = ["serve", join(folder, "worker.capnp"), "--control-fd=3"];
    workerd = spawn(installed("@cloudflare/workerd-*/bin/workerd"), args, {
      stdio: ["ignore", "inherit", "inherit", "pipe"],
    });
    const [line] = (await once(workerd.stdio[3] as Readable, "data")) as [Buffer];
    const { port } = JSON.parse(String(line)) as { port: number };
    const response = await fetch(`http://127.0.0.1:${port}/`);
    expect(await response.json()).toEqual(TOUR);
  });
});

describe("a page under `script-src 'self'`", () => {
  const TYPES: Record<string, string> = { ".js": "text/javascript", ".html": "text/html" };
  let server: Server;
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = join(bundles, "pages");
    mkdirSync(folder);
    server = createServer(({ url = "" }, response) => {
      const { pathname } = new URL(url, "http://page.test");
      const file = join(folder, pathname);
      const script = pathname.replace(/^\/page/, "").replace(/\.html$/, ".js");
      const body = existsSync(file)
        ? readFileSync(file)
        : `<!doctype html><script type="module" src="${script}"></script>`;
      response
        .setHeader("content-security-policy", "default-src 'none'; script-src 'self'; connect-src *; worker-src 'self'")
        .setHeader("content-type", TYPES[extname(pathname)] ?? "text/html")
        .end(body);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens a page with one script and returns its result, the paths that it requested and what the browser reported. */
  async function open(script: string): Promise<{ result: unknown; requested: string[]; errors: string[] }> {
    const page = await browser.newPage();
    const [errors, requested]: [string[], string[]] = [[], []];
    page.on("request", (request) => requested.push(new URL(request.url()).pathname));
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/page/${script.replace(/\.js$/, ".html")}`);
    const result: unknown = await page.evaluate("globalThis.result");
    await page.close();
    return { result, requested, errors };
  }

  test("which refuses code made from text", async () => {
    writeFileSync(join(folder, "eval.js"), 'try { Function("") } catch ({ name }) { globalThis.result = name }');
    expect(await open("eval.js")).toMatchObject({ result: "EvalError" });
  });

  test("bundled by esbuild", async () => {
    await esbuild("page.js", join(folder, "esbuild.js"), "--format=esm", "--platform=browser");
    expect(await open("esbuild.js")).toMatchObject({ result: TOUR, errors: [] });
  });

  test("bundled by rolldown", async () => {
    await roll("page.js", join(folder, "rolldown.js"), "browser");
    expect(await open("rolldown.js")).toMatchObject({ result: TOUR, errors: [] });
  });

  test("bundled by Vite, which loads only the versions that are used", async () => {
    const outDir = join(folder, "vite");
    const input = join(project, "page.js");
    await build({
      root: project,
      configFile: false,
      logLevel: "error",
      base: "/vite/",
      build: { outDir, emptyOutDir: true, rollupOptions: { input, output: { entryFileNames: "page.js" } } },
    });
    const { result, requested, errors } = await open("vite/page.js");
    expect([result, errors]).toEqual([TOUR, []]);
    const chunks = readdirSync(join(outDir, "assets")).filter((name) => name.startsWith("bundle"));
    expect(chunks).toHaveLength(readApis().length);
    expect(requested.filter((path) => path.startsWith("/vite/assets/bundle"))).toHaveLength(2);
  });

  test("with the handlers of MSW in a service worker", async () => {
    mkdirSync(join(project, "node_modules"), { recursive: true });
    symlinkSync(resolve("node_modules/msw"), join(project, "node_modules/msw"));
    cpSync("node_modules/msw/lib/mockServiceWorker.js", join(folder, "mockServiceWorker.js"));
    await esbuild("msw-page.js", join(folder, "msw.js"), "--format=esm", "--platform=browser");
    expect((await open("msw.js")).result).toEqual({ statuses: [503, 200, 401], recorded: 3 });
  });
});
