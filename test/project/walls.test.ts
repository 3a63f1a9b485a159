/** Which folder may import which, as CONTRIBUTING.md prints it; and how long a chain of imports may be. */
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

/** File → files that it imports; `deferred` are those that it loads only when it runs. */
interface Imports {
  direct: string[];
  deferred: string[];
}

/** Imports of files below these folders; packages and generated files are on the ground floor and have no imports. */
export function readImports(files: [path: string, text: string][]): Map<string, Imports> {
  const targets = (path: string, text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, target = ""]) => join(dirname(path), target));
  return new Map(
    files.map(([path, text]) => [
      path,
      {
        // The compiler removes what is imported as a type only.
        direct: targets(
          path,
          text.replaceAll(/^(?:import|export) type [^;]*;$/gm, ""),
          /(?:\bfrom|^import) "(\.[^"]+)"/gm,
        ),
        deferred: targets(path, text, /\bimport\("(\.[^"]+)"\)/g),
      },
    ]),
  );
}

/** Whether a source imports a module of Node, other than its types. */
export const importsNode = (text: string): boolean =>
  /(?:\bfrom |^import |(?<!typeof )\bimport\()"node:/m.test(text.replaceAll(/^(?:import|export) type [^;]*;$/gm, ""));

/** `src/mock` is divided further, as it is the largest: by folder, and at its top by file. */
const unitOf = (file: string): string =>
  file.startsWith("src/mock/") ? file.split("/").slice(0, 3).join("/") : dirname(file).split("/").slice(0, 2).join("/");

/** Unit → units that it may import, from the table in CONTRIBUTING.md. */
function readWalls(page: string): Map<string, string[]> {
  const [, chapter = ""] = page.split(/^## Who may import whom$/m);
  const [table = ""] = chapter.split(/^## /m);
  const codes = (cell = "") => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
  const rows = table.split("\n").filter((line) => line.startsWith("| `"));
  return new Map(
    rows.flatMap((row) => {
      const [, units, , allowed] = row.split("|");
      return codes(units).map((unit) => [unit, codes(allowed)] as const);
    }),
  );
}

/** Imports that no row allows, such as `src/a/x.ts imports src/b/y.ts`. */
export function brokenWalls(imports: Map<string, Imports>, walls: Map<string, string[]>): string[] {
  return [...imports].flatMap(([file, { direct, deferred }]) => {
    const unit = unitOf(file);
    const allowed = walls.get(unit) ?? [];
    const isAllowed = (target: string) =>
      target.startsWith("generated/") ||
      unitOf(target) === unit ||
      allowed.some((each) => each === unitOf(target) || target.startsWith(`${each}/`));
    return [...direct, ...deferred].filter((target) => !isAllowed(target)).map((target) => `${file} imports ${target}`);
  });
}

/** The longest chain of direct imports within a folder; throws when one is a circle. */
export function longestChain(imports: Map<string, Imports>, folder: string): string[] {
  const known = new Map<string, string[]>();
  const chainFrom = (file: string, above: string[]): string[] => {
    if (above.includes(file)) throw new Error(`circle: ${[...above.slice(above.indexOf(file)), file].join(" > ")}`);
    const before = known.get(file);
    if (before !== undefined) return before;
    const inside = (imports.get(file)?.direct ?? []).filter((target) => target.startsWith(`${folder}/`));
    const chains = inside.map((target) => chainFrom(target, [...above, file]));
    const longest = chains.reduce((one, other) => (other.length > one.length ? other : one), []);
    const chain = [file, ...longest];
    known.set(file, chain);
    return chain;
  };
  const all = [...imports.keys()].filter((file) => file.startsWith(`${folder}/`)).map((file) => chainFrom(file, []));
  return all.reduce((one, other) => (other.length > one.length ? other : one), []);
}

const sources = globSync("{src,scripts,bench,test}/**/*.{ts,js}", { exclude: ["test/package/projects/**"] });
const imports = readImports(sources.map((path) => [path, readFileSync(path, "utf8")]));
const walls = readWalls(readFileSync("CONTRIBUTING.md", "utf8"));

describe("the project", () => {
  test("CONTRIBUTING.md has a row for every folder with code, and names no other", () => {
    const units = new Set([...imports.keys()].map(unitOf).filter((unit) => !/^(test|bench)/.test(unit)));
    expect([...walls.keys()].sort()).toEqual([...units].sort());
  });

  test("no folder imports one that it may not", () => {
    const own = new Map([...imports].filter(([file]) => !/^(test|bench)\//.test(file)));
    expect(brokenWalls(own, walls)).toEqual([]);
  });

  test.each(["src/mock", "src/openapi", "src/runtime", "src/verify", "scripts"])(
    "%s has no circle and no chain of more than ten imports",
    (folder) => {
      const chain = longestChain(imports, folder);
      expect(chain.length, chain.join(" > ")).toBeLessThanOrEqual(10);
    },
  );

  test("what runs in a page or a worker imports no module of Node", () => {
    const portable = globSync("src/{runtime,method,stripe,otel,openapi,mock,sandbox}/**/*.ts").concat(
      "src/verify/fetch.ts",
    );
    expect(portable.filter((path) => importsNode(readFileSync(path, "utf8")))).toEqual([]);
  });

  test("src/mock has at most 12 entries at its top level, and scripts at most 16 files", () => {
    expect(new Set(globSync("src/mock/*")).size).toBeLessThanOrEqual(12);
    expect(globSync("scripts/*.ts").length).toBeLessThanOrEqual(16);
  });
});

describe("the check itself", () => {
  const rows = new Map([["src/method", ["src/runtime"]]]);
  const importsOf = (text: string) => readImports([["src/method/a.ts", text]]);

  test("allows what the row names, and its own folder", () => {
    expect(brokenWalls(importsOf('import { a } from "../runtime/b.ts";\nimport "./c.ts";'), rows)).toEqual([]);
  });

  test.each([
    ['import { a } from "../mock/b.ts";', "src/method/a.ts imports src/mock/b.ts"],
    ['export * from "../../scripts/b.ts";', "src/method/a.ts imports scripts/b.ts"],
    ['const a = await import("../stripe/b.ts");', "src/method/a.ts imports src/stripe/b.ts"],
  ])("reports %s", (text, message) => {
    expect(brokenWalls(importsOf(text), rows)).toEqual([message]);
  });

  test("leaves out what is imported as a type only", () => {
    expect(brokenWalls(importsOf('import type { A } from "../mock/b.ts";\nimport { a } from "./c.ts";'), rows)).toEqual(
      [],
    );
    const both = importsOf('import { type A, a } from "../mock/b.ts";');
    expect(brokenWalls(both, rows)).toEqual(["src/method/a.ts imports src/mock/b.ts"]);
  });

  test.each([
    ['import { readFileSync } from "node:fs";', true],
    ['const { createServer } = await import("node:http");', true],
    ['import type { Server } from "node:http";', false],
    ['let http: typeof import("node:http");', false],
    ['import { a } from "./node.ts";', false],
  ])("finds a module of Node: %s", (text, expected) => {
    expect(importsNode(text)).toBe(expected);
  });

  test("reports a circle", () => {
    const circle = readImports([
      ["src/x/a.ts", 'import "./b.ts";'],
      ["src/x/b.ts", 'import { a } from "./a.ts";'],
    ]);
    expect(() => longestChain(circle, "src/x")).toThrow("circle: src/x/a.ts > src/x/b.ts > src/x/a.ts");
  });

  test("measures a chain", () => {
    const row = readImports([
      ["src/x/a.ts", 'import "./b.ts";'],
      ["src/x/b.ts", 'import { c } from "./c.ts";\nawait import("./d.ts");'],
    ]);
    expect(longestChain(row, "src/x")).toEqual(["src/x/a.ts", "src/x/b.ts", "src/x/c.ts"]);
  });
});
