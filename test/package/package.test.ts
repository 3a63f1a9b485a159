/** The package as npm would publish it: what is inside, and that empty projects of every kind can use it. */
import { spawn, type ChildProcess } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readApis } from "../../scripts/lib/apis.ts";
import { pack, place, type Packed } from "../support/packed.ts";
import { run } from "../support/run.ts";

/**
 * In bytes. Whoever raises one of these makes every install or every page of every user larger. They grew last with the
 * dated versions of Stripe, each of which is a description, a module of it and types.
 */
const BUDGET = {
  tarball: 1_700_000,
  unpacked: 16_000_000,
  /** A page that creates a client and calls it, bundled by Vite, minified and gzipped. */
  page: 9_700,
};
const NODE_20 = join(process.cwd(), "node_modules/node20/bin/node");
const PROJECTS = "test/package/projects";
const DONE = { code: 0, stdout: "done\n", stderr: "" };

let packed: Packed;
/** With the optional peers beside the package. */
let project: string;
/** With nothing but the package. */
let bare: string;
let command: ChildProcess;
/** Where the installed command serves the mock. */
let mockUrl: string;

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
  exports: Record<string, object | string>;
  peerDependencies: Record<string, string>;
};

beforeAll(async () => {
  packed = pack();
  [project, bare] = await Promise.all([
    packed.install("project", [...Object.keys(manifest.peerDependencies), "@types/node"]),
    packed.install("bare"),
  ]);
  [mockUrl, command] = await startCommand(project);
});
afterAll(() => {
  command?.kill();
  packed?.clean();
});

/** Starts the installed `linkspec mock method`, and resolves with its address. */
function startCommand(folder: string): Promise<[string, ChildProcess]> {
  const args = ["mock", "method", "--port", "0", "--quiet"];
  const child = spawn(join(folder, "node_modules/.bin/linkspec"), args, { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("exit", (code) => reject(new Error(`linkspec ended with ${code}.`)));
    child.stdout.setEncoding("utf8").once("data", (line: string) => resolve([line.trim(), child]));
  });
}

describe("the tarball", () => {
  test("holds code, declarations, bundles and what npm adds, and nothing else", () => {
    const own = /^dist\/(src\/.+\.(js|d\.ts)|generated\/.+\.(js|d\.ts)|generated\/\w+\/[^/]+\/openapi\.json)$/;
    const paths = packed.files.map(({ path }) => path).filter((path) => !own.test(path));
    expect(paths.sort()).toEqual(["LICENSE", "README.md", "package.json"]);
  });

  test("keeps to its size", () => {
    expect(packed.size).toBeLessThan(BUDGET.tarball);
    expect(packed.unpackedSize).toBeLessThan(BUDGET.unpacked);
  });

  test("has an entry for every API, dated version and bundle, types first", () => {
    const expected = readApis().flatMap(({ name, version }) => [
      `./${name}`,
      `./${name}/${version}`,
      `./specs/${name}/${version}.json`,
    ]);
    expect(Object.keys(manifest.exports)).toEqual(expect.arrayContaining(expected));
    const conditions = Object.values(manifest.exports).filter((target) => typeof target === "object");
    for (const target of conditions) expect(Object.keys(target)).toEqual(["types", "default"]);
  });

  test.each([
    ["publint", ["--strict"]],
    // Node 20.19 and newer load these modules with `require`, which is what node16 from CommonJS and node10 lack.
    ["attw", ["--profile", "esm-only"]],
  ])("%s finds nothing", async (tool, options) => {
    const { code, stdout } = await run(join("node_modules/.bin", tool), [packed.tarball, ...options], process.cwd());
    expect(stdout).not.toMatch(/warning|suggestion/i);
    expect([code, stdout]).toEqual([0, expect.any(String)]);
  });
});

test("the README's requests to the installed command are answered as it says", async () => {
  const [, commands = ""] = /```sh\nnpx linkspec mock method --port 4010 +#.*\n([\s\S]*?)```/.exec(
    readFileSync("README.md", "utf8"),
  )!;
  const { host } = new URL(mockUrl);
  const { code, stdout } = await run(
    "bash",
    ["-euc", commands.replaceAll("localhost:4010", host).replaceAll("curl", "curl -s -w '\\n'")],
    project,
  );
  const [ping, limited, payment] = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, any>);
  expect(code).toBe(0);
  expect(ping).toMatchObject({ success: true, message: "pong" });
  expect(limited).toMatchObject({ data: { error: { code: 429 } } });
  expect(payment).toMatchObject({ data: { id: "pmt_1", status: "failed" } });
});

describe("an empty project", () => {
  test("gets the package and openapi-fetch, and nothing else", () => {
    const installed = readdirSync(join(bare, "node_modules")).filter((name) => !name.startsWith("."));
    // openapi-typescript-helpers holds the types of openapi-fetch.
    expect(installed.sort()).toEqual(["linkspec", "openapi-fetch", "openapi-typescript-helpers"]);
  });

  test("sees no type of openapi-fetch", () => {
    const declarations = packed.files.map(({ path }) => path).filter((path) => path.endsWith(".d.ts"));
    const naming = declarations.filter((path) =>
      readFileSync(join(bare, "node_modules/linkspec", path), "utf8").includes('"openapi-fetch'),
    );
    expect(naming).toEqual([]);
  });

  test("takes at most 20 MB", () => {
    const folder = join(bare, "node_modules");
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
    expect(bytes).toBeLessThan(20 * 1024 * 1024);
  });

  test("runs the mock", async () => {
    const mock = `const { createMockFetch } = await import("linkspec/mock");
const init = { headers: { authorization: "Bearer sk_test" } };
const response = await createMockFetch({ api: "method" })("https://dev.methodfi.com/ping", init);
console.log(response.status, (await response.json()).message);`;
    const done = await run(NODE_20, ["--input-type=module", "--eval", mock], bare);
    expect(done).toEqual({ code: 0, stdout: "200 pong\n", stderr: "" });
  });

  test.each([
    ["nodenext", "typescript"],
    ["bundler", "typescript7"],
  ])("with TypeScript, moduleResolution %s, compiled by %s", { timeout: 180_000 }, async (name, compiler) => {
    const folder = place(join(PROJECTS, name), project, name);
    const compiled = await run(process.execPath, [join(process.cwd(), `node_modules/${compiler}/bin/tsc`)], folder);
    expect(compiled).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(await run(process.execPath, ["out/main.js"], folder)).toEqual(DONE);
  });

  test.each([
    ["plain", "main.mjs"],
    ["required", "main.cjs"],
  ])("with JavaScript, %s, under Node 20", async (name, file) => {
    const folder = place(join(PROJECTS, name), project, name);
    expect(await run(NODE_20, ["--no-warnings", file], folder)).toEqual(DONE);
  });

  test("with Vite", async () => {
    const folder = place(join(PROJECTS, "vite"), project, "vite");
    const lib = { entry: join(folder, "main.js"), formats: ["es" as const], fileName: "page" };
    await build({ root: folder, configFile: false, logLevel: "error", build: { lib, minify: "oxc" } });
    const page = join(folder, "dist/page.js");
    expect(gzipSync(readFileSync(page), { level: 9 }).length).toBeLessThan(BUDGET.page);
    const { accountOf } = (await import(page)) as { accountOf(baseUrl: string, id: string): Promise<{ id: string }> };
    expect(await accountOf(mockUrl, "acc_Zc4F2aTLt8CBt")).toMatchObject({ id: "acc_Zc4F2aTLt8CBt" });
  });

  test("with nothing but the globals of the web, as in a worker", async () => {
    const folder = place(join(PROJECTS, "worker"), project, "worker");
    const main = `await import("./main.mjs?mock=${mockUrl}")`;
    const args = ["--no-warnings", "--import", "./globals.mjs", "--input-type=module", "--eval", main];
    expect(await run(process.execPath, args, folder)).toEqual(DONE);
  });
});
